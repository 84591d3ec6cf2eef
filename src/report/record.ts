import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Field } from '../model/field.js'
import { shortPeriod } from '../model/number.js'
import type { Period } from '../model/period.js'
import type { Language, Words } from '../model/text.js'
import { type Cell, count, list, notRecorded, text } from './document.js'
import { numberOr, oneLine } from './sections/table.js'

/** One thing that a record says, with groups of fields opened: `stage`, `stage_dates.closed`. */
export interface Said {
	/** The way from the record, joined by points: the name in commands and in CSV. */
	readonly key: string
	readonly title: Words
	readonly field: Field
	readonly path: readonly string[]
	/** Whether a record cannot do without it. */
	readonly required: boolean
}

/** All that a record may say, in the order of the data model. */
export function saidBy(record: Field): readonly Said[] {
	return [...said(record, [], [], true)]
}

function* said(
	{ fields = [], required = [] }: Field,
	path: readonly string[],
	titles: readonly Words[],
	isNeeded: boolean,
): Iterable<Said> {
	for (const field of fields) {
		const [here, names] = [
			[...path, field.key],
			[...titles, field.title],
		]
		const needed = isNeeded && required.includes(field.key)
		if (field.shape === 'object') yield* said(field, here, names, needed)
		else
			yield {
				key: here.join('.'),
				title: { it: names.map(({ it }) => it).join(': '), en: names.map(({ en }) => en).join(': ') },
				field,
				path: here,
				required: needed,
			}
	}
}

/** What a record says there; `undefined` for nothing, which an empty list is as well. */
export function valueIn(record: unknown, path: readonly string[]): unknown {
	const value = path.reduce<unknown>(
		(at, key) =>
			typeof at === 'object' && at !== null && Object.hasOwn(at, key)
				? (at as Readonly<Record<string, unknown>>)[key]
				: undefined,
		record,
	)
	return Array.isArray(value) && value.length === 0 ? undefined : value
}

/** The field that a record is known by among people: its title, name or text. */
export const labelOf = ({ fields = [] }: Field): Field | undefined =>
	['title', 'name', 'text'].flatMap(name => fields.find(({ key }) => key === name) ?? [])[0]

/** The columns that say what a record is, as many as a screen takes: its id and title, what it must say, codes, days. */
export function tellingColumns(record: Field): readonly Said[] {
	const all = saidBy(record)
	const label = labelOf(record)
	const first = all.filter(({ field }) => field.key === 'id' || field === label)
	const order: readonly ((one: Said) => boolean)[] = [
		({ required }) => required,
		({ field, path }) => field.shape === 'code' && path.length === 1 && !field.personal,
		({ field }) => field.shape === 'day' || field.shape === 'period',
		({ field }) => field.shape === 'number' || field.shape === 'integer',
		({ field }) => field.shape === 'id',
		({ field }) => field.shape === 'text' && !field.personal && field.key !== 'notes',
	]
	const ranked = order.flatMap(is => all.filter(is))
	const kept = new Set([...first, ...ranked].slice(0, 20))
	const few = [...kept].slice(0, mostColumns)
	return [...first, ...all.filter(one => few.includes(one) && !first.includes(one))]
}

const mostColumns = 5

/** A value as people read it: codes with their labels, days and numbers in their language. */
export function cellOf(field: Field, value: unknown, codes: Codes, language: Language): Cell {
	if (value === undefined || value === null) return notRecorded
	switch (field.shape) {
		case 'code':
			return { kind: 'code', code: String(value), label: labelled(field, value, codes, language) }
		case 'day':
			return { kind: 'day', value: value as Day }
		case 'period':
			return text(shortPeriod(value as Period, language))
		case 'number':
		case 'integer':
			return numberOr(value as number)
		case 'boolean':
			return { kind: 'code', code: String(value), label: words[value === true ? 'yes' : 'no'][language] }
		case 'list':
			return Array.isArray(value) ? items(field.items ?? field, value, codes, language) : text(String(value))
		case 'map':
			return list(Object.entries(value).map(([key, one]) => `${keyLabel(field, key, codes, language)}: ${plain(one)}`))
		default:
			return typeof value === 'number' ? numberOr(value) : text(oneLine(plain(value)))
	}
}

/** Records in a list are counted; ids, codes and words are shown. */
function items(field: Field, values: readonly unknown[], codes: Codes, language: Language): Cell {
	if (field.shape === 'object') return count(values.length)
	return list(values.map(value => (field.shape === 'code' ? labelled(field, value, codes, language) : plain(value))))
}

const labelled = ({ vocabulary }: Field, value: unknown, codes: Codes, language: Language): string =>
	vocabulary === undefined ? String(value) : codes.label(vocabulary, String(value))[language]

const keyLabel = ({ keyVocabulary }: Field, key: string, codes: Codes, language: Language): string =>
	keyVocabulary === undefined ? key : codes.label(keyVocabulary, key)[language]

/** What has a shape of its own is written as its words, or as JSON when it has none. */
function plain(value: unknown): string {
	if (typeof value !== 'object' || value === null) return String(value)
	const words = Object.values(value).filter(one => typeof one === 'string' && one !== '')
	return Array.isArray(value)
		? value.map(plain).join(' > ')
		: words.length > 0
			? words.join(', ')
			: JSON.stringify(value)
}

const words = { yes: { it: 'sì', en: 'yes' }, no: { it: 'no', en: 'no' } } as const
