import type { Day } from './day.js'
import type { Field } from './field.js'
import { type VocabularyName, vocabularies } from './vocabularies/index.js'

/** What is written when a record ends: the way to a field, and its value. */
export interface Written {
	readonly path: readonly string[]
	readonly value: unknown
}

/**
 * How a record of some kind ends on a day, found in the catalogue: with its last day, a stage and its day, or the day on
 * which it was closed, completed or done. `undefined` for what does not end, such as a meeting: it was on its day.
 *
 * @param record what is written of it
 * @param as the stage to end in, when there are several
 */
export function ending(field: Field, record: unknown, day: Day, as?: string): readonly Written[] | undefined {
	const of = (key: string) => field.fields?.find(one => one.key === key)
	const stage = of('stage')
	if (stage?.vocabulary) {
		const code = as ?? lastStage(stage.vocabulary)
		const dated = of('stage_dates')?.fields?.some(({ key }) => key === code)
		const when: readonly Written[] = dated
			? [{ path: ['stage_dates', code], value: day }]
			: of('until')
				? [{ path: ['until'], value: day }]
				: []
		return [{ path: ['stage'], value: code }, ...when]
	}
	const last = endingDays.find(key => of(key)?.shape === 'day')
	if (last) return [{ path: [last], value: day }]
	const inside = field.fields?.find(
		({ key, shape, fields }) =>
			shape === 'object' && fields?.some(one => one.key === 'until') && (record as Record<string, unknown>)?.[key],
	)
	return inside && [{ path: [inside.key, 'until'], value: day }]
}

/** The field in which the reason for an end is written. */
export function reasonField(field: Field, ended: readonly Written[]): readonly string[] | undefined {
	const within = ended[0]?.path.length === 2 && ended[0].path[1] === 'until' ? ended[0].path[0] : undefined
	const inside = within === undefined ? field : field.fields?.find(({ key }) => key === within)
	const key = ['reason', 'outcome', 'evidence', 'notes'].find(one =>
		inside?.fields?.some(({ key, shape }) => key === one && shape === 'text'),
	)
	return key === undefined ? undefined : within === undefined ? [key] : [within, key]
}

const endingDays = ['until', 'closed', 'completed', 'done']

/** Stages in which something has ended, the usual one first. */
const finalStages = ['closed', 'done', 'dropped']

export const endStages = (name: VocabularyName): readonly string[] =>
	finalStages.filter(code => Object.hasOwn(vocabularies[name].codes, code))

const lastStage = (name: VocabularyName): string =>
	endStages(name)[0] ?? (Object.keys(vocabularies[name].codes).at(-1) as string)
