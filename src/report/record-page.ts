import type { Codes } from '../model/codes.js'
import type { Field } from '../model/field.js'
import type { Finding } from '../model/finding.js'
import { kindNamed } from '../model/kinds.js'
import type { Language, Words } from '../model/text.js'
import { type Block, type Cell, count, type Document, list, text } from './document.js'
import { type Event, recentTold } from './history.js'
import { cellOf, saidBy, tellingColumns, valueIn } from './record.js'

/** What is shown of one place in the data: a record, a field, a list, a file, a neighbourhood. */
export interface Shown {
	/** As it was asked for. */
	readonly selector: string
	readonly what: 'neighbourhood' | 'file' | 'list' | 'record' | 'field'
	readonly neighbourhood: string | null
	/** The kind of record, or the name of the field. */
	readonly kind: string
	readonly id: string | null
	/** Its title or name. */
	readonly label: string | null
	readonly file: string
	readonly line: number | null
	/** Every field that it may have; `null` where nothing is written. */
	readonly fields: readonly { readonly key: string; readonly title: Words; readonly value: unknown }[]
	/** The lists of records in it. */
	readonly lists: readonly Held[]
	readonly links: { readonly to: readonly Linked[]; readonly from: readonly Linked[] }
	readonly problems: readonly Finding[]
	/** Its last changes, newest first; none without a history. */
	readonly recent: readonly Event[]
	/** What the data model says of it, what is written, and what people call the records that it names. */
	readonly field: Field
	readonly value: unknown
	readonly names: Readonly<Record<string, string>>
}

export interface Held {
	readonly key: string
	readonly title: Words
	readonly records: number
}

/** The other end of a link, and the field that makes it. */
export interface Linked {
	readonly kind: string
	readonly id: string | null
	readonly label: string | null
	readonly field: string
	readonly title: Words
}

export function shownPage(shown: Shown, codes: Codes, language: Language): Document {
	const { field, value, what } = shown
	const inside: readonly Block[] =
		what === 'list'
			? [table(field.key, field.title, field.items ?? field, records(value), codes, language)]
			: [...fieldsTold(shown, codes, language), ...listsTold(shown, codes, language)]
	return {
		title: shown.id ?? shown.kind,
		blocks: [
			{ kind: 'heading', level: 1, text: heading(shown, language) },
			{ kind: 'paragraph', text: [{ code: shown.line === null ? shown.file : `${shown.file}:${shown.line}` }] },
			...inside,
			...linksTold(words.to, shown.links.to, language),
			...linksTold(words.from, shown.links.from, language),
			...problemsTold(shown, language),
			...recentOf(shown, codes, language),
		],
	}
}

function heading({ what, kind, id, label, neighbourhood, field }: Shown, language: Language): string {
	const title = what === 'record' ? (kindNamed(kind)?.title ?? field.title)[language] : field.title[language]
	const name = label === null ? '' : ` «${label}»`
	const where = neighbourhood === null || what === 'neighbourhood' ? '' : ` · ${neighbourhood}`
	if (what === 'neighbourhood') return `${label ?? neighbourhood}`
	return `${title} ${what === 'record' ? (id ?? '') : ''}${name}`.trimEnd() + where
}

function fieldsTold(
	{ field, fields, value, names, selector, what }: Shown,
	codes: Codes,
	language: Language,
): readonly Block[] {
	const byKey = new Map(saidBy(field).map(one => [one.key, one.field]))
	const filled = fields.filter(({ value }) => value !== null)
	const empty = fields.filter(one => one.value === null && one.key !== 'notes' && one.key !== 'sources')
	const rows = filled.map(one => [
		text(one.title[language]),
		valueCell(byKey.get(one.key) ?? field, one.value, names, codes, language),
		text([{ code: one.key }]),
	])
	if (value === undefined && what === 'record') return [{ kind: 'notice', text: words.unread[language] }]
	return [
		...(rows.length > 0
			? [
					{
						kind: 'table',
						id: 'fields',
						caption: words.fields[language],
						columns: (['title', 'value', 'field'] as const).map(key => ({ key, title: words[key][language] })),
						rows,
					} as const,
				]
			: []),
		...(what === 'record' && empty.length > 0
			? [
					{
						kind: 'paragraph',
						text: words.empty[language](
							empty.map(({ key }) => key),
							selector,
						),
					} as const,
				]
			: []),
	]
}

/** Ids with what people call them; the rest as in every table. */
function valueCell(field: Field, value: unknown, names: Shown['names'], codes: Codes, language: Language): Cell {
	const named = (one: unknown) =>
		typeof one === 'string' && Object.hasOwn(names, one) ? `${one} «${names[one]}»` : String(one)
	const points = (one: Field | undefined) => one?.refersTo !== undefined || one?.mentions !== undefined
	if (Array.isArray(value) && points(field.items)) return list(value.map(named))
	if (typeof value === 'string' && points(field)) return text(named(value))
	if (field.keysReferTo && typeof value === 'object' && value !== null)
		return list(
			Object.entries(value).map(
				([key, one]) => `${named(key)}: ${typeof one === 'object' ? JSON.stringify(one) : one}`,
			),
		)
	return cellOf(field, value, codes, language)
}

function listsTold({ what, field, value, lists }: Shown, codes: Codes, language: Language): readonly Block[] {
	if (what === 'neighbourhood' || what === 'file')
		return [
			{
				kind: 'table',
				id: 'lists',
				caption: words.lists[language],
				columns: [
					{ key: 'list', title: words.list[language] },
					{ key: 'records', title: words.records[language] },
				],
				rows: lists.map(({ title, records }) => [text(title[language]), count(records)]),
			},
		]
	return saidBy(field)
		.filter(one => one.field.shape === 'list' && one.field.items?.shape === 'object')
		.flatMap(one => {
			const inside = records(valueIn(value, one.path))
			return inside.length === 0 ? [] : [table(one.key, one.title, one.field.items as Field, inside, codes, language)]
		})
}

const records = (value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : [])

function table(
	id: string,
	title: Words,
	record: Field,
	rows: readonly unknown[],
	codes: Codes,
	language: Language,
): Block {
	const columns = tellingColumns(record)
	return {
		kind: 'table',
		id,
		caption: title[language],
		columns: columns.map(one => ({ key: one.key, title: one.title[language] })),
		rows: rows.map(one =>
			columns.map(({ field, path }): Cell => {
				const value = valueIn(one, path)
				return value === undefined ? text('–') : cellOf(field, value, codes, language)
			}),
		),
	}
}

function linksTold(caption: Words, links: readonly Linked[], language: Language): readonly Block[] {
	if (links.length === 0) return []
	return [
		{
			kind: 'table',
			id: caption === words.to ? 'links-to' : 'links-from',
			caption: caption[language],
			columns: (['record', 'name', 'as'] as const).map(key => ({ key, title: words[key][language] })),
			rows: links.map(({ kind, id, label, title }) => [
				id === null ? text(kindNamed(kind)?.title[language] ?? kind) : text([{ code: id }]),
				text(label ?? '–'),
				text(title[language]),
			]),
		},
	]
}

function problemsTold({ problems, what, neighbourhood }: Shown, language: Language): readonly Block[] {
	if (problems.length === 0) return what === 'field' ? [] : [{ kind: 'paragraph', text: words.noProblems[language] }]
	const most = what === 'record' || what === 'field' ? problems.length : 5
	return [
		{ kind: 'heading', level: 2, text: words.problems[language](problems.length) },
		{
			kind: 'list',
			items: problems
				.slice(0, most)
				.map(({ severity, message, remedy, rule, subject }) => [
					{ strong: words.severity[severity][language] },
					...(what === 'record' || subject === undefined ? [] : [' ', { code: subject.id }]),
					`: ${message[language]}. ${remedy[language]} (`,
					{ code: rule },
					')',
				]),
		},
		...(problems.length > most
			? [
					{
						kind: 'paragraph',
						text: [words.all[language], { code: `agora validate ${neighbourhood ?? ''}`.trim() }, '.'],
					} as const,
				]
			: []),
	]
}

function recentOf({ recent, selector }: Shown, codes: Codes, language: Language): readonly Block[] {
	if (recent.length === 0) return []
	return [
		{ kind: 'heading', level: 2, text: words.recent[language] },
		...recentTold(recent, { codes, language }),
		{ kind: 'paragraph', text: [words.allRecent[language], { code: `agora history ${selector}` }] },
	]
}

const words = {
	recent: { it: 'Ultime modifiche', en: 'Last changes' },
	allRecent: { it: 'Tutta la sua storia: ', en: 'All its history: ' },
	unread: {
		it: 'Questa scheda ha un errore e non si è potuta leggere: qui sotto che cosa non va.',
		en: 'This record has a mistake and could not be read: below is what is wrong.',
	},
	fields: { it: 'Che cosa dice', en: 'What it says' },
	title: { it: 'Campo', en: 'Field' },
	value: { it: 'Valore', en: 'Value' },
	field: { it: 'Nome', en: 'Name' },
	empty: {
		it: (keys: readonly string[], id: string) => [
			`Ancora vuoti: ${keys.join(', ')}.`,
			' Per scriverne uno: ',
			{ code: `agora set ${id} ${keys[0]}=…` },
		],
		en: (keys: readonly string[], id: string) => [
			`Still empty: ${keys.join(', ')}.`,
			' To write one: ',
			{ code: `agora set ${id} ${keys[0]}=…` },
		],
	},
	lists: { it: 'Che cosa contiene', en: 'What is in it' },
	list: { it: 'Elenco', en: 'List' },
	records: { it: 'Schede', en: 'Records' },
	to: { it: 'Rimanda a', en: 'Points to' },
	from: { it: 'Ne parlano', en: 'Pointed to by' },
	record: { it: 'Scheda', en: 'Record' },
	name: { it: 'Titolo', en: 'Title' },
	as: { it: 'Campo', en: 'Field' },
	noProblems: { it: 'Nessun problema.', en: 'No problems.' },
	problems: {
		it: (number: number) => (number === 1 ? 'Un problema' : `${number} problemi`),
		en: (number: number) => (number === 1 ? 'One problem' : `${number} problems`),
	},
	all: { it: 'Per vederli tutti: ', en: 'To see them all: ' },
	severity: {
		error: { it: 'errore', en: 'error' },
		warning: { it: 'avviso', en: 'warning' },
		info: { it: 'nota', en: 'note' },
	},
} as const
