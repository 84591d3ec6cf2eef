import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { Language, Words } from '../model/text.js'
import { by } from '../observatory/order.js'
import { type Cell, count, notApplicable, text as textCell } from '../report/document.js'
import { knownThen } from '../report/known.js'
import { cellOf, type Said, saidBy, tellingColumns, valueIn } from '../report/record.js'
import type { Stamp } from '../report/stamp.js'
import { plainValue } from '../report/tables.js'
import type { Workspace } from '../workspace/open.js'
import { onDay, text } from './asks.js'
import { readingIn } from './choices.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Answer, type Ask, command } from './command.js'
import { kindOrFailure, type Listed, recordsOf } from './records.js'
import { select } from './selector.js'
import { conditions, fieldNamed } from './where.js'

const asks = {
	kind: {
		kind: 'argument',
		words: {
			it: 'che cosa elencare: need, organisation, action…; senza, tutti i tipi di scheda',
			en: 'what to list: need, organisation, action…; without any, all kinds of records',
		},
		placeholder: 'kind',
		read: (text: string) => text,
	},
	selectors: {
		kind: 'arguments',
		words: {
			it: 'dove: un quartiere, una scheda (quartiere-nord, action-7k2q); ovunque, se non si dice',
			en: 'where: a neighbourhood, a record (quartiere-nord, action-7k2q); everywhere unless said',
		},
		placeholder: 'selector',
		read: (text: string) => text,
	},
	where: {
		kind: 'options',
		words: {
			it: 'solo dove un campo è così: stage = open, noticed dopo 2026-03, title contiene orto, outcome manca',
			en: 'only where a field is so: stage = open, noticed after 2026-03, title has garden, outcome missing',
		},
		placeholder: 'condition',
		read: (text: string) => text,
	} as const satisfies Ask<string>,
	sort: text(
		{
			it: 'in ordine di questi campi, separati da virgole; con - davanti, al contrario',
			en: 'in order of these fields, parted by commas; with - before, the other way round',
		},
		'fields',
	),
	columns: text(
		{ it: 'le colonne, separate da virgole; all per tutte', en: 'the columns, parted by commas; all for every one' },
		'fields',
	),
	limit: {
		kind: 'option',
		words: { it: 'al più quante righe', en: 'how many rows at most' },
		placeholder: 'number',
		read: (text: string) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined),
		wanted: { it: 'un numero intero da 1 in su', en: 'a whole number from 1' },
	} as const satisfies Ask<number>,
	asOf: asOfMoment,
	on: {
		...onDay,
		words: { it: 'solo ciò che c’era in questo giorno, com’era', en: 'only what was there on this day, as it was' },
	},
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'csv', 'json'],
	examples: [
		'agora list',
		'agora list need quartiere-nord',
		'agora list need --where stage = open --where noticed before 2026-06 --sort noticed',
		'agora list organisation quartiere-nord --columns id,name,type --format csv',
		'agora list need quartiere-nord --as-of HEAD',
	],
	run({ kind: name, selectors, where, sort, columns, limit, asOf, on }, context) {
		const clock = clocks({ asOf, on }, context)
		const { workspace, known: today } = clock
		const made = asOf && clock.stamp()
		if (name === undefined) return everyKind(workspace, made)
		const kind = kindOrFailure(name)
		const selected = selectors.map(selector => select(selector, workspace))
		const record = (kind.homes[0] as Kind['homes'][number]).record
		const [only, ...others] = [...new Set(selected.map(({ neighbourhood }) => neighbourhood))]
		const reading = readingIn(workspace, { today }, others.length === 0 ? only : undefined)
		const isWanted = conditions(where, record, reading)
		const found = recordsOf(kind, workspace, selected, on).filter(isWanted)
		const sorted = sort === undefined ? found : inOrder(found, sort, record)
		const shown = sorted.slice(0, limit)
		const chosen = columnsOf(columns, record)
		const isLocal = found.some(({ neighbourhood }) => neighbourhood !== undefined)
		const extra = {
			neighbourhood: isLocal && selected.length !== 1,
			within: kind.homes.some(({ within }) => within !== undefined),
		}
		return {
			...(on !== undefined && { on }),
			...(made && { on: clock.day, stamp: made }),
			data: {
				listed: kind.name,
				total: found.length,
				rows: shown.map(one => ({
					neighbourhood: one.neighbourhood ?? null,
					within: one.around.at(-1) ?? null,
					...Object.fromEntries(chosen.map(({ key, path }) => [key, valueIn(one.record, path) ?? null])),
				})),
			},
			table: kind.name,
			tables: [
				{
					name: kind.name,
					columns: [
						{ key: 'neighbourhood', title: words.neighbourhood, personal: false },
						...(extra.within ? [{ key: 'within', title: words.within, personal: false }] : []),
						...chosen.map(({ key, title, field }) => ({ key, title, personal: field.personal === true })),
					],
					rows: shown.map(one => [
						one.neighbourhood ?? null,
						...(extra.within ? [one.around.at(-1) ?? null] : []),
						...chosen.map(({ path }) => plainValue(valueIn(one.record, path))),
					]),
				},
			],
			document: language => page(kind, found.length, shown, chosen, extra, workspace, made, language),
		}
	},
})

function page(
	kind: Kind,
	total: number,
	shown: readonly Listed[],
	chosen: readonly Said[],
	extra: { readonly neighbourhood: boolean; readonly within: boolean },
	{ codes }: Workspace,
	made: Stamp | undefined,
	language: Language,
) {
	const row = (one: Listed): Cell[] => [
		...(extra.neighbourhood
			? [one.neighbourhood === undefined ? notApplicable : textCell([{ code: one.neighbourhood }])]
			: []),
		...(extra.within ? [one.around.length === 0 ? notApplicable : textCell([{ code: one.around.at(-1) ?? '' }])] : []),
		...chosen.map(({ field, path }): Cell => {
			const value = valueIn(one.record, path)
			return field.key === 'id' && value !== undefined
				? textCell([{ code: String(value) }])
				: value === undefined
					? textCell('–')
					: cellOf(field, value, codes, language)
		}),
	]
	return {
		title: `agora list ${kind.name}`,
		blocks: [
			...knownThen(made, language),
			{
				kind: 'table' as const,
				id: kind.name,
				caption: words.caption[language](kind.plural[language], total),
				columns: [
					...(extra.neighbourhood ? [{ key: 'neighbourhood', title: words.neighbourhood[language] }] : []),
					...(extra.within ? [{ key: 'within', title: words.within[language] }] : []),
					...chosen.map(({ key, title }) => ({ key, title: title[language] })),
				],
				rows: shown.map(row),
				...(shown.length < total && { note: words.more[language](total - shown.length) }),
			},
		],
	}
}

/** The columns that were asked for; otherwise those that say what a record is, as many as a screen takes. */
function columnsOf(asked: string | undefined, record: Field): readonly Said[] {
	const all = saidBy(record)
	if (asked !== undefined && /^(?:all|tutte)$/i.test(asked.trim())) return all
	if (asked !== undefined) {
		const names = asked.split(',').flatMap(name => name.trim() || [])
		if (names.length > 0) return names.map(name => fieldNamed(name, record))
	}
	return tellingColumns(record)
}

/** By one field after the other; what has no value comes last. */
function inOrder(records: readonly Listed[], sort: string, record: Field): readonly Listed[] {
	const fields = sort.split(',').flatMap(name => name.trim() || [])
	if (fields.length === 0) throw nothingToSort()
	return fields.reverse().reduce<readonly Listed[]>((sorted, name) => {
		const descends = name.startsWith('-')
		const { path } = fieldNamed(descends ? name.slice(1) : name, record)
		const key = (one: Listed) => sortable(valueIn(one.record, path))
		const there = sorted.filter(one => key(one) !== undefined).sort(by(one => key(one) as string))
		const missing = sorted.filter(one => key(one) === undefined)
		return [...(descends ? there.reverse() : there), ...missing]
	}, records)
}

const sortable = (value: unknown): string | number | undefined =>
	value === undefined
		? undefined
		: typeof value === 'number'
			? value
			: Array.isArray(value)
				? value.length
				: String(value)

const nothingToSort = () =>
	new Failure(
		{ it: '--sort: manca il campo', en: '--sort: the field is missing' },
		{ it: 'Per esempio: --sort noticed', en: 'For example: --sort noticed' },
	)

/** The kinds of records, and how many there are of each. */
function everyKind(workspace: Workspace, made: Stamp | undefined): Answer {
	const counted = kinds.map(kind => ({ kind, records: recordsOf(kind, workspace, []).length }))
	return {
		...(made && { on: made.on, stamp: made }),
		data: {
			listed: 'kinds',
			total: counted.length,
			rows: counted.map(({ kind, records }) => ({ kind: kind.name, title: kind.title, records })),
		},
		table: 'kinds',
		tables: [
			{
				name: 'kinds',
				columns: (['kind', 'title', 'records'] as const).map(key => ({ key, title: words[key], personal: false })),
				rows: counted.map(({ kind, records }) => [kind.name, kind.title.it, records]),
			},
		],
		document: language => ({
			title: 'agora list',
			blocks: [
				...knownThen(made, language),
				{
					kind: 'table',
					id: 'kinds',
					caption: words.kinds[language],
					columns: (['kind', 'title', 'records'] as const).map(key => ({ key, title: words[key][language] })),
					rows: counted.map(({ kind, records }) => [
						textCell([{ code: kind.name }]),
						textCell(kind.plural[language]),
						count(records),
					]),
				},
				{ kind: 'paragraph', text: [words.one[language], { code: 'agora list need' }, '.'] },
			],
		}),
	}
}

const words = {
	caption: {
		it: (plural: string, total: number) => (total === 0 ? plural : `${plural}: ${total}`),
		en: (plural: string, total: number) => (total === 0 ? plural : `${plural}: ${total}`),
	},
	more: {
		it: (more: number) => `Altre ${more} righe non sono mostrate (--limit).`,
		en: (more: number) => `${more} more rows are not shown (--limit).`,
	},
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	within: { it: 'In', en: 'In' },
	kinds: { it: 'Tipi di scheda', en: 'Kinds of records' },
	kind: { it: 'Nome', en: 'Name' },
	title: { it: 'Che cosa sono', en: 'What they are' },
	records: { it: 'Quante', en: 'How many' },
	one: { it: 'Per vederne uno: ', en: 'To see one: ' },
} satisfies Record<string, Words | Record<Language, unknown>>
