import type { Person } from '../commands/command.js'
import type { Language } from '../model/text.js'
import { withPastes } from './keyboard.js'
import { onTerminal } from './render.js'
import type { World } from './world.js'

/** A person at a terminal, asked one thing at a time. inquirer is loaded only when a question is asked. */
export const atTerminal = (world: World, language: () => Language): Person => ({
	async show(blocks) {
		const { columns } = world.screen
		const colour = world.screen.out && !world.env.NO_COLOR
		world.err(await onTerminal({ title: '', blocks }, language(), { columns, colour }))
	},
	text: (question, { proposed, check } = {}) =>
		asked<string>(world, {
			type: 'input',
			name: 'value',
			message: question,
			...(proposed !== undefined && { default: proposed }),
			...(check && { validate: (text: string) => check(text) ?? true }),
		}),
	agrees: question => asked<boolean>(world, { type: 'confirm', name: 'value', message: question, default: true }),
})

/** One question, at the keyboard that knows what pasting and leaving are. */
async function asked<T>({ keyboard }: World, question: object): Promise<T> {
	const { default: inquirer } = await import('inquirer')
	if (!keyboard) return ((await inquirer.prompt([question] as never)) as { value: T }).value
	const { input, stop } = withPastes(keyboard)
	try {
		const prompt = inquirer.createPromptModule({ input, output: keyboard.output } as never)
		return ((await prompt([question] as never)) as { value: T }).value
	} finally {
		stop()
	}
}
