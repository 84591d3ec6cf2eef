import type { Command } from '../commands/command.js'
import type { Language } from '../model/text.js'

/** Asks a person for what a command wants to know and was not told. inquirer is loaded only when a question is asked. */
export async function askFor(
	command: Command,
	given: Readonly<Record<string, unknown>>,
	language: Language,
): Promise<Record<string, unknown>> {
	const missing = Object.entries(command.asks).filter(([key, { asked }]) => asked && given[key] === undefined)
	if (missing.length === 0) return { ...given }
	const { default: inquirer } = await import('inquirer')
	const answers: Record<string, unknown> = { ...given }
	for (const [key, ask] of missing) {
		const { value } = await inquirer.prompt<{ value: string }>([
			ask.choices
				? {
						type: 'select',
						name: 'value',
						// What can be typed is in the list below.
						message: capital(ask.words[language].replace(/:.*$/, '')),
						choices: Object.entries(ask.choices).map(([value, words]) => ({ value, name: words[language] })),
					}
				: {
						type: 'input',
						name: 'value',
						message: `${capital(ask.words[language])}:`,
						validate: (text: string) =>
							ask.read(text) !== undefined ||
							`${{ it: 'Serve', en: 'This should be' }[language]} ${ask.wanted?.[language] ?? ''}`,
					},
		])
		answers[key] = value
	}
	return answers
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
