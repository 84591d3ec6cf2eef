import { drawnId, slug } from '../model/chance.js'
import type { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { Language } from '../model/text.js'
import type { Block } from '../report/document.js'
import { labelOf, saidBy, valueIn } from '../report/record.js'
import { drafted } from '../workspace/draft.js'
import type { Edit, Path, Value } from '../workspace/edit.js'
import type { Workspace } from '../workspace/open.js'
import { dryRun, text } from './asks.js'
import { readingIn } from './choices.js'
import { type Answer, type Context, command } from './command.js'
import { type Done, doneAnswer, headline } from './entry/done.js'
import { type Assignment, assignments } from './entry/fields.js'
import { guideAdd } from './entry/guide-add.js'
import { type Goal, goalOf } from './entry/home.js'
import { Incomplete } from './entry/incomplete.js'
import { rawAt } from './entry/raw.js'
import { textsOf } from './entry/text-files.js'
import { kindOrFailure } from './records.js'
import { fileOf } from './selector.js'

const asks = {
	kind: {
		kind: 'argument',
		words: { it: 'che cosa aggiungere: need, organisation, action…', en: 'what to add: need, organisation, action…' },
		placeholder: 'kind',
		read: (text: string) => text,
	},
	fields: {
		kind: 'arguments',
		words: {
			it: 'i suoi campi: title="Panchine rotte" noticed=oggi theme=ambiente',
			en: 'its fields: title="Broken benches" noticed=today theme=environment',
		},
		placeholder: 'field=value',
		read: (text: string) => text,
	},
	neighbourhood: text({ it: 'in quale quartiere', en: 'in which neighbourhood' }, 'name'),
	in: text(
		{
			it: 'la scheda di cui fa parte: action-7k2q per una registrazione',
			en: 'the record that it is part of: action-7k2q for a count',
		},
		'id',
	),
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora add need title="Panchine rotte in piazza" noticed=oggi theme=ambiente --neighbourhood quartiere-nord --dry-run',
		'agora add action-record period=2026-10 activities=4 passages=62 --in action-5qd5h7 --dry-run',
	],
	guide: guideAdd,
	run({ kind: name, fields, neighbourhood, in: within, dryRun }, context) {
		if (name === undefined) throw whatToAdd()
		const kind = kindOrFailure(name)
		const workspace = context.open()
		const goal = goalOf(kind, neighbourhood, within, workspace)
		const reading = readingIn(workspace, context, goal.neighbourhood)
		const { record } = goal.home
		const given = assignments(textsOf(fields, context), record, reading).filter(({ how }) => how !== 'remove')
		const value = withId(kind, record, recordOf(given, record), goal, workspace, context)
		const missing = missingIn(record, value)
		if (missing.length > 0) throw lacks(kind, record, missing)
		if (Object.keys(value).length === 0) throw empty(kind, record)
		return added(kind, goal, value, workspace, dryRun)
	},
})

/** The record's fields as a value, in the order of the data model. */
export function recordOf(
	given: readonly Pick<Assignment, 'path' | 'value'>[],
	record: Field,
): Readonly<Record<string, Value>> {
	const value: Record<string, unknown> = {}
	for (const { path, value: said } of given) {
		let at = value
		for (const step of path.slice(0, -1)) {
			if (typeof at[step] !== 'object' || at[step] === null) at[step] = {}
			at = at[step] as Record<string, unknown>
		}
		at[path.at(-1) as string] = said
	}
	return ordered(value, record) as Readonly<Record<string, Value>>
}

function ordered(value: unknown, { fields = [] }: Field): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value) || fields.length === 0) return value
	const keys = Object.keys(value)
	const place = (key: string) => {
		const index = fields.findIndex(one => one.key === key)
		return index < 0 ? fields.length : index
	}
	return Object.fromEntries(
		keys
			.sort((a, b) => place(a) - place(b))
			.map(key => {
				const inner = fields.find(one => one.key === key)
				const content = (value as Record<string, unknown>)[key]
				return [key, inner ? ordered(content, inner) : content]
			}),
	)
}

/** What can be pointed at gets an id; what belongs to the whole programme is named after its own name. */
function withId(
	kind: Kind,
	record: Field,
	value: Readonly<Record<string, Value>>,
	{ neighbourhood }: Goal,
	workspace: Workspace,
	{ chance }: Context,
): Readonly<Record<string, Value>> {
	const id = record.fields?.find(({ key }) => key === 'id')
	if (id?.shape !== 'id' || value.id !== undefined) return value
	const label = value[labelOf(record)?.key ?? '']
	if (neighbourhood === undefined) {
		const own = typeof label === 'string' ? slug(label) : ''
		return own === '' ? value : { id: own, ...value }
	}
	const files = workspace.source.list(`neighbourhoods/${neighbourhood}`).flatMap(name => {
		const read = workspace.source.read(`neighbourhoods/${neighbourhood}/${name}`)
		return 'bytes' in read ? [new TextDecoder().decode(read.bytes)] : []
	})
	return { id: drawnId(kind.name, one => files.some(text => text.includes(one)), chance), ...value }
}

/** The fields without which there is no such record, also those of a group that was begun. */
export function missingIn(record: Field, value: unknown): readonly string[] {
	const own = (record.required ?? []).filter(key => valueIn(value, [key]) === undefined)
	const inside = (record.fields ?? []).flatMap(field => {
		const group = valueIn(value, [field.key])
		return field.shape === 'object' && group !== undefined
			? missingIn(field, group).map(key => `${field.key}.${key}`)
			: []
	})
	return [...own, ...inside]
}

function added(
	kind: Kind,
	goal: Goal,
	value: Readonly<Record<string, Value>>,
	workspace: Workspace,
	dryRun: boolean,
): Answer {
	const file = fileOf(goal)
	const edit = insertion(goal.path, value, rawAt(workspace.source, file, goal.path))
	const id = typeof value.id === 'string' ? value.id : null
	const { record } = goal.home
	const label = value[labelOf(record)?.key ?? '']
	const done: Done = {
		done: 'added',
		recordKind: kind.name,
		id,
		neighbourhood: goal.neighbourhood ?? null,
		files: [file],
		fields: Object.keys(value),
	}
	const told = (language: Language) => (): readonly Block[] =>
		[headline(done, kind.title, label, language), ...later(record, value, id, language)].map(text => ({
			kind: 'paragraph',
			text,
		}))
	return doneAnswer(done, drafted(workspace.source, { [file]: [edit] }), dryRun, { it: told('it'), en: told('en') })
}

/** A list may be written as its single item: then the second makes it a list. */
function insertion(path: Path, value: Value, there: unknown): Edit {
	const isSingle = typeof there === 'object' && there !== null && !Array.isArray(there)
	return isSingle ? { kind: 'set', path, value: [there as Value, value] } : { kind: 'insert', path, value }
}

/** What is worth adding when it is known. */
function later(record: Field, value: unknown, id: string | null, language: Language) {
	if (id === null) return []
	const empty = saidBy(record).filter(
		({ path, field }) =>
			path.length === 1 &&
			(field.shape === 'code' || field.refersTo || field.items?.refersTo) &&
			valueIn(value, path) === undefined,
	)
	if (empty.length === 0) return []
	return [
		[words.later[language](empty.slice(0, 4).map(({ key }) => key)), { code: `agora set ${id} ${empty[0]?.key}=…` }],
	]
}

const whatToAdd = () =>
	new Incomplete(
		{ it: 'Che cosa aggiungere?', en: 'What should be added?' },
		{
			it: `Ci sono: ${kinds.map(({ name }) => name).join(', ')}`,
			en: `There are: ${kinds.map(({ name }) => name).join(', ')}`,
		},
	)

const empty = (kind: Kind, { fields = [] }: Field) =>
	new Incomplete(
		{ it: `${kind.title.it}: che cosa dice?`, en: `${kind.title.en}: what does it say?` },
		{
			it: `Scrivi almeno un campo: ${fields.map(({ key }) => key).join(', ')}`,
			en: `Write at least one field: ${fields.map(({ key }) => key).join(', ')}`,
		},
	)

function lacks(kind: Kind, record: Field, missing: readonly string[]): Failure {
	const titles = missing.map(key => saidBy(record).find(one => one.key === key)?.title ?? { it: key, en: key })
	const list = (language: Language) => missing.map((key, index) => `${key} (${titles[index]?.[language]})`).join(', ')
	const sample = missing.map(key => `${key}=…`).join(' ')
	return new Incomplete(
		{
			it: `${kind.title.it}: ${missing.length === 1 ? 'manca' : 'mancano'} ${list('it')}`,
			en: `${kind.title.en}: ${missing.length === 1 ? 'this is' : 'these are'} missing: ${list('en')}`,
		},
		{
			it: `Nulla è stato scritto. Aggiungi: ${sample}`,
			en: `Nothing was written. Add: ${sample}`,
		},
	)
}

const words = {
	later: {
		it: (keys: readonly string[]) => `Quando si sa, si può aggiungere: ${keys.join(', ')}. Per esempio: `,
		en: (keys: readonly string[]) => `When it is known, add: ${keys.join(', ')}. For example: `,
	},
} as const
