import { type Change, type Changed, type Step, stepsOf, type Value } from '../model/change.js'
import type { Codes } from '../model/codes.js'
import { day } from '../model/day.js'
import { fieldsOn, isPersonal, recordOf } from '../model/entity-fields.js'
import type { Field } from '../model/field.js'
import { decimal, shortDay, shortPeriod } from '../model/number.js'
import { period } from '../model/period.js'
import type { Language } from '../model/text.js'

/** A change of one field as people read it: «stadio», «in corso → chiuso». */
export interface FieldWords {
	/** Empty for what is said of the record as a whole. */
	readonly label: string
	readonly text: string
}

/** The language and codes in which changes are told. */
export interface Telling {
	readonly codes: Codes
	readonly language: Language
}

/** What a field is called, with what is around it: «registrazione I trim. 2026, partecipanti». */
export function fieldLabel(kind: string, field: string, { codes, language }: Telling): string {
	const known = fieldsOn(kind, field)
	const words: string[] = []
	for (const [index, step] of stepsOf(field).entries()) {
		const one = known[index]
		if (typeof step === 'string') words.push(one ? lowered(one.title[language]) : step)
		else {
			const around = words.pop() ?? ''
			const name = one?.record ? lowered(one.title[language]) : around
			words.push(`${name} ${itemLabel(known[index - 1], step.item, { codes, language })}`)
		}
	}
	return words.join(', ')
}

function itemLabel(around: Field | undefined, item: string, { codes, language }: Telling): string {
	if (around?.keyVocabulary) return codes.label(around.keyVocabulary, item)[language]
	return item
		.split(' ')
		.map(part => dated(part, language))
		.join(' ')
}

/** A day or a period as people write it; anything else as it is. */
function dated(text: string, language: Language): string {
	const asDay = day(text)
	if (asDay) return shortDay(asDay, language)
	const asPeriod = period(text)
	return asPeriod ? shortPeriod(asPeriod, language) : text
}

/** «Stadio» → «stadio»; «PEARL» stays. */
const lowered = (title: string) =>
	/^.[\p{Ll}\s]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title

/**
 * The changes of one record, line by line, in the order in which its fields are written: an item of a list that came or
 * went as a whole is one line. What is written of persons is not repeated.
 */
export function fieldWords(changes: readonly Changed[], telling: Telling): readonly FieldWords[] {
	const groups = new Map<string, Changed[]>()
	for (const change of inSchemaOrder(changes)) {
		const key = wholeItem(change, changes) ?? change.field
		const group = groups.get(key)
		if (group) group.push(change)
		else groups.set(key, [change])
	}
	return [...groups].map(([key, group]) => {
		const [one] = group as [Changed]
		return key === one.field && group.length === 1 ? single(one, telling) : item(key, group, telling)
	})
}

function single({ kind, field, before, after }: Changed, telling: Telling): FieldWords {
	const label = fieldLabel(kind, field, telling)
	if (isPersonal(kind, field)) return { label, text: words.personal[telling.language] }
	if (before === undefined && after === undefined) return { label, text: words.rewritten[telling.language] }
	return { label, text: fromTo(before, after, fieldsOn(kind, field).at(-1), telling) }
}

/** «registrazione I trim. 2026»: «aggiunta: partecipanti 12, ore 4». */
function item(key: string, group: readonly Changed[], telling: Telling): FieldWords {
	const { language } = telling
	const [one] = group as [Changed]
	const came = one.before === undefined
	const depth = stepsOf(key).length
	const names = new Set(fieldsOn(one.kind, key).at(-2)?.itemKey ?? [])
	const said = group.flatMap(({ kind, field, before, after }) => {
		const inside = stepsOf(field).slice(depth)
		if (inside.length === 0 || (inside.length === 1 && names.has(String(inside[0])))) return []
		const title = fieldsOn(kind, field).at(-1)?.title[language]
		const name = title === undefined ? String(inside.at(-1)) : lowered(title)
		if (isPersonal(kind, field)) return []
		return [`${name} ${valueText(came ? after : before, fieldsOn(kind, field).at(-1), telling)}`]
	})
	const what = words[came ? 'itemAdded' : 'itemGone'][language]
	return { label: fieldLabel(one.kind, key, telling), text: said.length === 0 ? what : `${what}: ${said.join(', ')}` }
}

/** The way down to the item that came or went together with this field; `undefined` when it was there before and after. */
function wholeItem({ field, before, after, kind }: Changed, changes: readonly Changed[]): string | undefined {
	const inside = /^(?:\\[\s\S]|[^\\[])*\[(?:\\[\s\S]|[^\\\]])*\]/.exec(field)?.[0]
	if (inside === undefined || (before === undefined) === (after === undefined)) return undefined
	const came = before === undefined
	const names = fieldsOn(kind, inside).at(-2)?.itemKey
	if (!names) return undefined
	const has = (name: string) =>
		changes.some(one => one.field === name && (came ? one.before === undefined : one.after === undefined))
	return field === inside || names.some(name => has(`${inside}.${name}`)) ? inside : undefined
}

function inSchemaOrder(changes: readonly Changed[]): readonly Changed[] {
	const orders = new Map(changes.map(change => [change, placesOf(change)]))
	return [...changes].sort((a, b) => compared(orders.get(a) ?? [], orders.get(b) ?? []))
}

function placesOf({ kind, field }: Changed): readonly (number | string)[] {
	const known = [undefined, ...fieldsOn(kind, field)]
	return stepsOf(field).map((step: Step, index) => {
		if (typeof step !== 'string') return step.item
		const place = fieldOrder(kind, known[index]).indexOf(step)
		return place < 0 ? Number.MAX_SAFE_INTEGER : place
	})
}

const fieldOrder = (kind: string, around: Field | undefined) =>
	(around ?? recordOf(kind))?.fields?.map(({ key }) => key) ?? []

function compared(a: readonly (number | string)[], b: readonly (number | string)[]): number {
	for (const [index, one] of a.entries()) {
		const other = b[index]
		if (other === undefined) return 1
		if (one === other) continue
		return typeof one === typeof other ? (one < other ? -1 : 1) : typeof one === 'number' ? -1 : 1
	}
	return a.length - b.length
}

/** «in corso → chiuso»; of a list that has no order what came and went; of a long text the part that differs. */
function fromTo(
	before: Value | undefined,
	after: Value | undefined,
	field: Field | undefined,
	telling: Telling,
): string {
	if (isList(before) && isList(after) && !field?.ordered) {
		const gone = without(before, after)
		const come = without(after, before)
		const list = (sign: string, values: readonly Value[]) =>
			values.map(value => `${sign} ${valueText(value, field?.items ?? field, telling)}`)
		if (gone.length + come.length > 0) return [...list('−', gone), ...list('+', come)].join(', ')
	}
	if (typeof before === 'string' && typeof after === 'string' && isLong(before, after)) {
		const [was, is] = differing(before, after)
		return `${quoted(was, telling.language)} → ${quoted(is, telling.language)}`
	}
	return `${valueText(before, field, telling)} → ${valueText(after, field, telling)}`
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)

function without(list: readonly Value[], other: readonly Value[]): readonly Value[] {
	const texts = new Set(other.map(one => JSON.stringify(one)))
	return list.filter(one => !texts.has(JSON.stringify(one)))
}

/** A value as people read it: the label of a code, a day as one writes it, a text in quotes and cut when it is long. */
export function valueText(value: Value | undefined, field: Field | undefined, telling: Telling): string {
	const { codes, language } = telling
	if (value === undefined || value === null) return '–'
	if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language]
	if (typeof value === 'number') return decimal(value, language, decimalsOf(value))
	if (Array.isArray(value)) {
		const items = value.map(one => valueText(one, field?.items, telling))
		return items.length === 0 ? '–' : shortened(items.join(', '))
	}
	if (typeof value === 'object') return shortened(JSON.stringify(value))
	if (field?.vocabulary) return codes.label(field.vocabulary, value)[language]
	if (field?.shape === 'day' || field?.shape === 'period') return dated(value, language)
	if (field?.refersTo || field?.shape === 'id') return value
	return quoted(shortened(value.replace(/\s+/g, ' ').trim()), language)
}

const decimalsOf = (value: number) => Math.min(6, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0)

const mostLetters = 100
const shortened = (text: string) => {
	if (text.length <= mostLetters) return text
	const cut = text.slice(0, mostLetters)
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2)).trimEnd()} …`
}

const quoted = (text: string, language: Language) => (language === 'it' ? `«${text}»` : `“${text}”`)

const isLong = (a: string, b: string) => a.length > 60 || b.length > 60 || a.includes('\n') || b.includes('\n')

/** The words that differ between two texts, with a few of those around them. */
function differing(before: string, after: string): readonly [string, string] {
	const [a, b] = [before.split(/\s+/), after.split(/\s+/)]
	let start = 0
	while (start < a.length && start < b.length && a[start] === b[start]) start++
	let end = 0
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
	const around = (list: readonly string[]) => {
		const from = Math.max(0, start - context)
		const to = Math.min(list.length, list.length - end + context)
		return shortened(`${from > 0 ? '… ' : ''}${list.slice(from, to).join(' ')}${to < list.length ? ' …' : ''}`)
	}
	return [around(a), around(b)]
}

const context = 3

/** How many changes of what kind, for one line. */
export interface ChangeCounts {
	readonly added: number
	readonly gone: number
	readonly moved: number
	readonly changed: number
}

/** Records that came, went, moved or were changed; a record that moved and changed counts as changed. */
export function countsOf(changes: readonly Change[]): ChangeCounts {
	const of = (what: Change['what']) =>
		new Set(changes.filter(one => one.what === what).map(one => `${one.neighbourhood}\0${one.kind}\0${one.id}`))
	const changed = of('changed')
	return {
		added: of('added').size,
		gone: of('gone').size,
		changed: changed.size,
		moved: [...of('moved')].filter(one => !changed.has(one)).length,
	}
}

/** «2 aggiunte, 1 tolta, 3 cambiate». */
export function countsText({ added, gone, moved, changed }: ChangeCounts, language: Language): string {
	const parts = [
		[added, words.added],
		[gone, words.gone],
		[changed, words.changed],
		[moved, words.moved],
	] as const
	const said = parts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word[language](number)}`]))
	return said.join(', ') || words.none[language]
}

const words = {
	personal: { it: 'cambiato (è un dato personale, qui non si ripete)', en: 'changed (personal, not repeated here)' },
	rewritten: { it: 'riscritto', en: 'rewritten' },
	itemAdded: { it: 'nuova voce', en: 'new entry' },
	itemGone: { it: 'voce tolta', en: 'entry removed' },
	yes: { it: 'sì', en: 'yes' },
	no: { it: 'no', en: 'no' },
	added: { it: (n: number) => (n === 1 ? 'aggiunta' : 'aggiunte'), en: () => 'added' },
	gone: { it: (n: number) => (n === 1 ? 'tolta' : 'tolte'), en: () => 'removed' },
	changed: { it: (n: number) => (n === 1 ? 'cambiata' : 'cambiate'), en: () => 'changed' },
	moved: { it: (n: number) => (n === 1 ? 'spostata' : 'spostate'), en: () => 'moved' },
	none: { it: 'nessuna differenza', en: 'no difference' },
} as const
