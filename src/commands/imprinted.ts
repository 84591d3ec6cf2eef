import type { Moment } from '../model/moment.js'
import { imprint, imprintTable } from '../report/imprint.js'
import type { ReportStamp, Stamp } from '../report/stamp.js'
import type { Answer, Context } from './command.js'

/** What does not belong to a report itself: how it is judged, where it goes, and what its stamp already says. */
export const apart: ReadonlySet<string> = new Set(['asOf', 'on', 'table', 'strict', 'verify'])

/** A report with all that is needed to make it again: in the document, in the tables, in the data. */
export function imprinted<A extends Answer & { readonly stamp?: Stamp }>(
	answer: A,
	input: Readonly<Record<string, unknown>>,
	compared: ReportStamp['compared'],
	{ language }: Pick<Context, 'language'>,
): A {
	if (!answer.stamp) return answer
	const { commit, dirty, asOf, known, on, definitions, agora, edition } = answer.stamp
	const asked = { language, arguments: argumentsOf(input), compared }
	// One order of keys, wherever the stamp came from: the JSON is compared byte for byte.
	const stamp: ReportStamp = {
		commit,
		dirty,
		asOf,
		known,
		on,
		...asked,
		definitions,
		agora,
		...(edition && { edition }),
	}
	return {
		...answer,
		stamp,
		data: { ...answer.data, stamp },
		tables: [...(answer.tables ?? []), imprintTable(stamp)],
		document: shown => {
			const document = answer.document(shown)
			return { ...document, blocks: [...document.blocks, imprint({ ...stamp, language: shown }, shown)] }
		},
	}
}

function argumentsOf(input: Readonly<Record<string, unknown>>): readonly string[] {
	return Object.entries(input).flatMap(([key, value]): readonly string[] => {
		if (apart.has(key) || value === undefined || value === false) return []
		if (Array.isArray(value)) return value.map(String)
		const name = `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
		if (value === true) return [name]
		return [`${name}=${isMoment(value) ? value.written : String(value)}`]
	})
}

const isMoment = (value: unknown): value is Moment => typeof value === 'object' && value !== null && 'written' in value
