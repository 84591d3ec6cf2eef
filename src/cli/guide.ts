import type { Answer } from '../commands/command.js'
import { Incomplete } from '../commands/entry/incomplete.js'
import { back, type Talk } from '../commands/talk.js'
import { Failure } from '../model/failure.js'
import type { Call } from './declare.js'
import type { Desk } from './desk.js'
import { previewed } from './keep.js'
import { render } from './render.js'
import { talkAt } from './talk.js'
import type { World } from './world.js'

/** Somebody went back beyond the first question, or looked at the summary and chose to write nothing. */
export class GivenUp extends Error {
	override readonly name = 'GivenUp'
}

export const isIncomplete = (error: unknown): boolean => error instanceof Incomplete

/**
 * Asks for what a command lacks, shows what would be written, line by line, and writes only when told to. What the rules
 * refuse is said, and can be changed.
 */
export async function guided(call: Call, input: unknown, desk: Desk, world: World): Promise<Answer> {
	const { command } = call
	const { keyboard } = world
	if (!command.guide || !keyboard) throw new Error('Nobody can be asked')
	const language = desk.language()
	const { talk, stop } = await talkAt(keyboard, language)
	try {
		let told = input
		for (;;) {
			const guided = await command.guide(told as never, desk.context, talk)
			if (guided === back) throw new GivenUp()
			told = guided
			const answer = await tried(call, told, desk, talk, world)
			if (answer === undefined) continue
			const next = call.given.dryRun === true ? 'write' : await decision(talk, language)
			if (next === 'write') return answer
			if (next === 'leave') throw new GivenUp()
		}
	} finally {
		stop()
	}
}

/** What would be written, on the screen; `undefined` when it is refused, with the reason there. */
async function tried(call: Call, told: unknown, desk: Desk, talk: Talk, world: World): Promise<Answer | undefined> {
	const language = desk.language()
	try {
		const answer = await call.command.run(told as never, desk.context)
		const shown = previewed(answer, desk)
		const text = await render(shown, 'text', {
			kind: '',
			version: '',
			language,
			colour: world.screen.out && !world.env.NO_COLOR,
			columns: world.screen.columns,
			dialect: 'standard',
			apart: false,
			source: () => ({ commit: null, dirty: false, asOf: null, on: desk.context.today }),
		} as never)
		talk.say(`\n${text['']}`)
		return answer
	} catch (error) {
		if (!(error instanceof Failure)) throw error
		talk.say(`\n${error.what[language]}\n${error.remedy[language]}\n`)
		return undefined
	}
}

async function decision(talk: Talk, language: 'it' | 'en'): Promise<'write' | 'change' | 'leave'> {
	const answer = await talk.choose({
		message: words.question[language],
		choices: [
			{ value: 'write', name: words.write[language] },
			{ value: 'change', name: words.change[language] },
			{ value: 'leave', name: words.leave[language] },
		],
		back: false,
	})
	return answer === back ? 'change' : (answer as 'write' | 'change' | 'leave')
}

const words = {
	question: { it: 'Va bene così?', en: 'Is this right?' },
	write: { it: 'Sì, scrivi', en: 'Yes, write it' },
	change: { it: 'Cambia o aggiungi qualcosa', en: 'Change or add something' },
	leave: { it: 'Lascia perdere: non scrivere nulla', en: 'Leave it: write nothing' },
} as const
