import { type Change, type Changed, fieldText, stepsOf } from '../../model/change.js'
import type { Codes } from '../../model/codes.js'
import { day } from '../../model/day.js'
import { fieldsOn } from '../../model/entity-fields.js'
import { kinds } from '../../model/kinds.js'
import { longDay, shortDay } from '../../model/number.js'
import { enumerated } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { fieldLabel, fieldWords } from '../change-words.js'
import type { Block, Rich } from '../document.js'
import { quoted } from '../sections/nouns.js'
import type { Base, Comparison, SectionComparison } from './comparison.js'

/** What the words of a comparison need: the language, the codes, and the names of ids, also of those that are gone. */
export interface SinceTelling {
	readonly language: Language
	readonly codes: Codes
	name(id: string): string
}

/** The names of now, and of then for what is there no more. */
export const sinceTelling = (
	comparison: Comparison | undefined,
	names: Readonly<Record<string, string>>,
	codes: Codes,
	language: Language,
): SinceTelling => ({
	language,
	codes,
	name: id => (Object.hasOwn(names, id) ? names[id] : comparison?.before?.names[id]) ?? id,
})

/** Under the title: what the changes are measured against. */
export const comparedWith = ({ day, commit }: Base, language: Language): Block => ({
	kind: 'paragraph',
	text: [words.against[language], { strong: longDay(day, language) }, ' (commit ', { code: commit.slice(0, 7) }, ').'],
})

/** Under the finding of a section: what came, what went and what is written differently, a line each. */
export function sinceTold(base: Base, { changes, unread }: SectionComparison, telling: SinceTelling): readonly Block[] {
	const { language } = telling
	const then = longDay(base.day, language)
	const items = lines(labelled(changes, telling), telling)
	const untold: Block[] = unread ? [{ kind: 'paragraph', text: words.unread[language](then) }] : []
	if (items.length === 0) return unread ? untold : [{ kind: 'paragraph', text: words.nothing[language](then) }]
	return [{ kind: 'paragraph', text: [{ strong: words.since[language](then) }] }, { kind: 'list', items }, ...untold]
}

function lines(changes: readonly Change[], telling: SinceTelling): readonly Rich[] {
	const of = (what: 'added' | 'gone' | 'changed') => recordsOf(changes, what)
	return (['added', 'gone', 'changed'] as const).flatMap((what): Rich[] => {
		const records = of(what)
		if (records.length === 0) return []
		const names = [...new Set(records.map(([{ kind }]) => kind))]
		const said = names.map(kind => {
			const those = records.filter(([one]) => one.kind === kind)
			return ofKind(kind, those, what, telling)
		})
		return [[{ strong: words[what][telling.language] }, `: ${said.join('. ')}.`]]
	})
}

type Own = readonly [Change, ...Change[]]

/** Records that came, that went, or in which something differs; each once. */
function recordsOf(changes: readonly Change[], wanted: 'added' | 'gone' | 'changed'): readonly Own[] {
	const found = new Map<string, [Change, ...Change[]]>()
	for (const change of changes) {
		const what = change.what === 'moved' ? 'changed' : change.what
		if (what !== wanted) continue
		const key = `${change.kind}\0${change.id}`
		const list = found.get(key)
		if (list) list.push(change)
		else found.set(key, [change])
	}
	return [...found.values()]
}

/** How many names a line has before it only counts. */
const mostNamed = 5

/** «Bisogni: «Panchine rotte», «Corso di italiano» e altri 3»; records without a name are counted. */
function ofKind(kind: string, records: readonly Own[], what: string, telling: SinceTelling): string {
	const { language } = telling
	const known = kinds.find(({ name }) => name === kind)
	const [one] = records as readonly [Own, ...Own[]]
	if (known === undefined) return enumerated(ownFields(one, telling), language)
	const title = (records.length === 1 ? known.title : known.plural)[language]
	const named = records.flatMap(record => {
		const { label } = record[0]
		const name = label === null ? dayOf(record[0], language) : quoted(label, language)
		if (name === null) return []
		return [what === 'changed' ? `${name} (${shortly(record, telling)})` : name]
	})
	if (named.length === 0) return records.length === 1 ? title : `${title}: ${records.length}`
	const rest = records.length - Math.min(named.length, mostNamed)
	const shown = named.slice(0, mostNamed).join(what === 'changed' ? '; ' : ', ')
	return `${title}: ${shown}${rest > 0 ? ` ${words.more[language](rest)}` : ''}`
}

/** Changes with the names that people read: a tie is called after those it ties. */
export function labelled(changes: readonly Change[], { name }: SinceTelling): readonly Change[] {
	return changes.map(change => {
		if (change.label !== null) return change
		if (change.kind === 'tie' && name(change.id) !== change.id) return { ...change, label: name(change.id) }
		return change
	})
}

/** What has no title is told by its day, such as a vote. */
function dayOf(change: Change, language: Language): string | null {
	const date = 'entity' in change ? day(String(change.entity.fields.get('date'))) : undefined
	return date === undefined || change.kind === 'note' ? null : shortDay(date, language)
}

/** What differs outside all records of a file, by the names of its fields; which persons are members is not said here. */
function ownFields(changes: Own, telling: SinceTelling): readonly string[] {
	const fields = changes.flatMap(change => (change.what === 'changed' ? [change] : []))
	const labels = fields.map(({ kind, field }) => {
		const [first = ''] = stepsOf(field).filter(step => typeof step === 'string')
		const inside = stepsOf(field).slice(0, 2)
		const whole = inside.every(step => typeof step === 'string') ? fieldText(inside) : first
		return fieldLabel(kind, fieldsOn(kind, whole).length === stepsOf(whole).length ? whole : first, telling)
	})
	return [...new Set(labels)]
}

/** How much of a change stands in a line; the whole of it stands under what changed. */
const mostLetters = 44

/** «stadio: in corso → conclusa, scadenza»: short changes as they are, of longer ones the name of the field. */
function shortly(changes: Own, telling: SinceTelling): string {
	const fields = changes.filter((one): one is Changed => one.what === 'changed')
	const said = fieldWords(fields, telling).map(({ label, text }) => {
		const now = text.replace(/^– → /, '')
		return label.length + now.length <= mostLetters ? `${label}: ${now}` : label
	})
	if (said.length === 0) return words.moved[telling.language]
	const rest = said.length - 2
	return `${said.slice(0, 2).join(', ')}${rest > 0 ? ` ${words.more[telling.language](rest)}` : ''}`
}

const words = {
	against: { it: 'Le variazioni sono rispetto al ', en: 'Changes are since ' },
	since: { it: (day: string) => `Dal ${day}`, en: (day: string) => `Since ${day}` },
	nothing: {
		it: (day: string) => `Dal ${day} nessuna scheda di questa parte è cambiata.`,
		en: (day: string) => `No record of this part has changed since ${day}.`,
	},
	unread: {
		it: (day: string) =>
			`Dal ${day} in queste voci può essere cambiato altro: allora o adesso non tutto si è potuto leggere.`,
		en: (day: string) =>
			`More may have changed in these records since ${day}: then or now, not all of them could be read.`,
	},
	added: { it: 'Nuovo', en: 'New' },
	gone: { it: 'Non c’è più', en: 'Gone' },
	changed: { it: 'Cambiato', en: 'Changed' },
	more: {
		it: (rest: number) => (rest === 1 ? 'e un’altra voce' : `e altre ${rest} voci`),
		en: (rest: number) => `and ${rest} more`,
	},
	moved: { it: 'spostato', en: 'moved' },
} as const
