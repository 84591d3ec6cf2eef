import { back, type ChoiceQuestion, type Choosable, type Question, type Talk } from '../commands/talk.js'
import { plainly } from '../model/plainly.js'
import type { Language } from '../model/text.js'
import { type Keyboard, lineMark, withPastes } from './keyboard.js'

/** A conversation at the terminal. inquirer is loaded only when somebody is asked something. */
export async function talkAt(keyboard: Keyboard, language: Language): Promise<{ readonly talk: Talk; stop(): void }> {
	const { default: inquirer } = await import('inquirer')
	const { input, lines, stop } = withPastes(keyboard)
	const prompt = inquirer.createPromptModule({ input, output: keyboard.output } as never)
	const { columns = 80 } = keyboard.output
	const talk: Talk = {
		say: text => keyboard.output.write(`${text}\n`),
		async ask(question) {
			if (question.help) keyboard.output.write(`${wrapped(question.help, columns)}\n`)
			if (question.lines) keyboard.output.write(`${wrapped(words.lines[language], columns)}\n`)
			lines(question.lines === true)
			try {
				const { value } = await prompt<{ value: string }>([asked(question, language)] as never)
				return value.trim() === '<' ? back : unmarked(value)
			} finally {
				lines(false)
			}
		},
		async choose(question) {
			const { value } = await prompt<{ value: string | typeof back }>([chosen(question, language, columns)] as never)
			return value
		},
	}
	return { talk, stop }
}

/** Beside the text stands what it is taken for; a lone «<» goes back. */
function asked({ message, initial, read: readLines }: Question, language: Language) {
	const read = (text: string) => readLines(unmarked(text))
	return {
		type: 'input',
		name: 'value',
		message: `${message}:`,
		...(initial !== undefined && { default: initial.replaceAll('\n', lineMark) }),
		validate: (text: string) => {
			if (text.trim() === '<') return true
			const found = read(text)
			return 'taken' in found || `${words.wanted[language]} ${found.wanted}. ${words.orBack[language]}`
		},
		transformer: (text: string, { isFinal }: { isFinal: boolean }) => {
			const found = text.trim() === '' ? undefined : read(text)
			const taken = found && 'taken' in found && found.taken !== '' ? ` (${found.taken})` : ''
			return isFinal || taken !== '' ? `${text}${taken}` : text
		},
	}
}

/** What is typed narrows the choices, by any part of a name, whatever its accents. */
function chosen({ message, choices, back: isBack }: ChoiceQuestion, language: Language, columns: number) {
	const room = Math.max(20, columns - 4)
	const shown = ({ value, name, help }: Choosable) => ({
		value,
		name: short(name, room),
		...(help && { description: short(help, room) }),
	})
	const wayBack = { value: back, name: words.back[language] }
	return {
		type: 'search',
		name: 'value',
		message,
		pageSize: 9,
		theme: {
			style: { keysHelpTip: () => short(words.keys[language], room) },
		},
		source: (typed: string | undefined) => {
			const wanted = plainly(typed ?? '')
			const found = choices.filter(({ name, value }) => plainly(`${name} ${value}`).includes(wanted))
			const none = { value: '', name: words.none[language], disabled: ' ' }
			return [...(found.length === 0 ? [none] : found.map(shown)), ...(isBack ? [wayBack] : [])]
		},
	}
}

const unmarked = (text: string) => text.replace(/ *⏎ */g, '\n')

function short(text: string, room: number): string {
	const line = text.replace(/\s*\n\s*/g, ' ')
	return line.length > room ? `${line.slice(0, room - 1)}…` : line
}

function wrapped(text: string, columns: number): string {
	const lines = ['']
	for (const word of text.split(' ')) {
		const last = lines.at(-1) as string
		if (last !== '' && last.length + word.length + 1 > columns) lines.push(word)
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
	}
	return lines.join('\n')
}

const words = {
	wanted: { it: 'Serve', en: 'This should be' },
	orBack: { it: 'Per tornare indietro: <', en: 'To go back: <' },
	lines: {
		it: 'Per andare a capo: Alt+Invio. Un testo incollato tiene i suoi a capo (⏎).',
		en: 'For a new line: Alt+Enter. A pasted text keeps its line ends (⏎).',
	},
	back: { it: '← Torna indietro', en: '← Go back' },
	none: { it: 'Nulla con questo nome', en: 'Nothing of this name' },
	keys: {
		it: '↑↓ scegli · scrivi per cercare · Invio conferma',
		en: '↑↓ choose · type to search · Enter confirms',
	},
} as const
