import { type Change, type Changed, type Step, stepsOf } from '../../model/change.js'
import type { Day } from '../../model/day.js'
import { fieldsOn } from '../../model/entity-fields.js'
import type { Field } from '../../model/field.js'
import { fileKindOf } from '../../model/fields.js'
import { kinds } from '../../model/kinds.js'
import type { Neighbourhood, Programme } from '../../model/neighbourhood.js'
import { type FigureValue, told } from '../../observatory/figure.js'
import type { Openness } from '../compared/comparison.js'
import { measureAll, sectionMeasure } from '../compose.js'
import { sections } from '../index.js'
import { nobody } from '../people.js'
import { isNamed } from './changes.js'
import { openly } from './openly.js'
import { openFields } from './tables.js'

interface Side {
	readonly neighbourhood: Neighbourhood
	readonly day: Day
	readonly programme: Programme
}

/**
 * What a public edition may tell of what changed. Of persons it tells what it tells without a comparison and no more:
 * their numbers of then are not there to be subtracted from those of now, except figures that grow with each person, once
 * they changed by nobody or by enough. Of records it tells those that it gives as open data, with those fields.
 *
 * @param sides the neighbourhood then and now; the earlier one may not have been there
 * @param names what people read for ids in a public edition, then and now
 */
export function openlyCompared(
	sides: readonly Side[],
	names: Readonly<Record<string, string>>,
	enough: number,
): Openness {
	const { counting, held } = peopleIn(sides)
	return {
		figure: (before, now) => !counting.has(now.figure) || (held.has(now.figure) && isFarEnough(before, now, enough)),
		change: change => openChange(change, names),
		section: section => section.people === nobody,
	}
}

/** The figures of which something counts persons, on either side; and those that are repeated until enough have changed. */
function peopleIn(sides: readonly Side[]) {
	const counting = new Set<string>()
	const held = new Set<string>()
	for (const { neighbourhood, day, programme } of sides) {
		const measures = measureAll(openly(neighbourhood), day, programme, { errors: 0, warnings: 0, infos: 0 })
		for (const section of sections) {
			const people = section.people(sectionMeasure(section, measures))
			const paths = [
				...people.cells.flatMap(({ at }) => at),
				...(people.derived ?? []).map(({ at }) => at),
				...(people.withheld ?? []),
			]
			for (const [step, figure] of paths) if (step === 'figures') counting.add(String(figure))
			for (const { figure } of people.held ?? []) {
				counting.add(figure)
				held.add(figure)
			}
		}
	}
	return { counting, held }
}

/** Nobody, or enough, both among those counted and among the others. */
function isFarEnough(before: FigureValue, now: FigureValue, enough: number): boolean {
	const [was, is] = [countsOf(before), countsOf(now)]
	return (
		was !== undefined &&
		is !== undefined &&
		was.every((count, index) => {
			const step = Math.abs((is[index] ?? 0) - count)
			return step === 0 || step >= enough
		})
	)
}

function countsOf({ value, of }: FigureValue): readonly number[] | undefined {
	const part = told(value)
	const whole = of === undefined ? part : told(of)
	return part === null || whole === null ? undefined : [part, whole - part]
}

function openChange(change: Change, names: Readonly<Record<string, string>>): Change | undefined {
	if (!isNamed(change)) return undefined
	const label = Object.hasOwn(names, change.id) ? (names[change.id] ?? null) : null
	if (change.what === 'changed') {
		const field = openField(change)
		if (!field) return undefined
		// Of a text it is told that it changed: what stood in it may never have been public.
		return isPlainValue(field) ? { ...change, label } : { ...change, label, before: undefined, after: undefined }
	}
	if (!isOpen(tableOf(change, []), 'id')) return undefined
	if (change.what === 'moved')
		return isNamed({ ...change, ...change.before })
			? { ...change, label }
			: { ...change, label, before: { ...change.before, id: '~', inside: null } }
	const fields = new Map(
		[...change.entity.fields].filter(([field]) => field === 'between' && openField({ ...change, field })),
	)
	return { ...change, label, entity: { ...change.entity, fields } }
}

/** A day, a number, a code, the id of what is no person: nothing that somebody worded. */
function isPlainValue({ shape, refersTo = [], items }: Field): boolean {
	if (refersTo.some(kind => kind === 'person' || kind === 'coordinator' || kind === '*')) return false
	if (shape === 'list' || shape === 'map') return items !== undefined && isPlainValue(items)
	return ['day', 'period', 'number', 'integer', 'boolean', 'code', 'id'].includes(shape)
}

/** The field of the data model, where a public edition gives it. */
function openField({ field, ...change }: Pick<Changed, 'kind' | 'file' | 'inside' | 'field'>) {
	const steps = stepsOf(field)
	const last = steps.findLastIndex(step => typeof step !== 'string')
	const key = steps.slice(last + 1).join('.')
	const known = fieldsOn(change.kind, field)
	if (known.length < steps.length || known.some(({ personal }) => personal === true)) return undefined
	// A list of plain values, or a map such as the themes of a code, is one field of its table.
	const whole = steps.findIndex(step => typeof step !== 'string')
	const isPlain = whole > 0 && known[whole]?.shape !== 'object'
	return isPlain
		? isOpen(tableOf(change, []), steps.slice(0, whole).join('.')) && known[whole - 1]
		: isOpen(tableOf(change, steps.slice(0, last + 1)), key) && known.at(-1)
}

const isOpen = (table: string, key: string): boolean =>
	Object.hasOwn(openFields, table) && (openFields[table] ?? []).includes(key)

/** The table in which a record stands, or the list inside it that a way leads to. */
function tableOf({ kind, file }: Pick<Change, 'kind' | 'file'>, way: readonly Step[]): string {
	const lists = way.filter(step => typeof step === 'string')
	const home = kinds.find(({ name }) => name === kind)?.homes.find(one => one.file === fileKindOf(file))
	if (home) return [...home.way.map(({ key }) => key), ...lists].join('_')
	const own = kind.replace(/\.yaml$/, '')
	return lists.length === 0 ? own : lists.length === 1 ? (lists[0] as string) : [own, ...lists].join('_')
}
