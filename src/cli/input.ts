import type { Ask, Command } from '../commands/command.js'
import { Failure } from '../model/failure.js'
import type { Words } from '../model/text.js'

/** What was typed, read by what the command asks for. */
export function inputOf(command: Command, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(command.asks).map(([key, ask]) => [key, read(key, ask, given[key])]))
}

function read(key: string, ask: Ask<unknown>, value: unknown): unknown {
	if (ask.kind === 'flag') return value === true
	if (ask.kind === 'arguments' || ask.kind === 'options')
		return ((value as readonly string[] | undefined) ?? []).map(one => readOne(key, ask, one))
	return value === undefined ? undefined : readOne(key, ask, String(value))
}

function readOne(key: string, ask: Ask<unknown>, text: string): unknown {
	const found = ask.read(text)
	if (found === undefined)
		throw wrongValue(
			ask.kind === 'option'
				? `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
				: (ask.placeholder ?? key),
			text,
			ask.wanted ?? ask.words,
		)
	return found
}

export const wrongValue = (from: string, text: string, wanted: Words) => {
	const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
	return new Failure(
		{ it: `${from}: «${shown}» non va bene`, en: `${from}: “${shown}” will not do` },
		{ it: `Serve ${wanted.it}.`, en: `This should be ${wanted.en}.` },
	)
}
