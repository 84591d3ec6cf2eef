import type { Person } from '../commands/command.js'
import type { Language } from '../model/text.js'
import { onTerminal } from './render.js'
import type { World } from './world.js'

/** A person at a terminal, asked one thing at a time. inquirer is loaded only when a question is asked. */
export const atTerminal = (world: World, language: () => Language): Person => ({
	async show(blocks) {
		const { columns } = world.screen
		const colour = world.screen.out && !world.env.NO_COLOR
		world.err(await onTerminal({ title: '', blocks }, language(), { columns, colour }))
	},
	async text(question, { proposed, check } = {}) {
		const { default: inquirer } = await import('inquirer')
		const { value } = await inquirer.prompt<{ value: string }>([
			{
				type: 'input',
				name: 'value',
				message: question,
				...(proposed !== undefined && { default: proposed }),
				...(check && { validate: (text: string) => check(text) ?? true }),
			},
		])
		return value
	},
	async agrees(question) {
		const { default: inquirer } = await import('inquirer')
		const { value } = await inquirer.prompt<{ value: boolean }>([
			{ type: 'confirm', name: 'value', message: question, default: true },
		])
		return value
	},
})
