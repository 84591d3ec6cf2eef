import { follow } from '../history/follow.js'
import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { type FileKind, fields } from '../model/fields.js'
import { kindOf } from '../model/kinds.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Words } from '../model/text.js'
import { linksIn } from '../observatory/links.js'
import { knownThen } from '../report/known.js'
import { labelOf, saidBy, valueIn } from '../report/record.js'
import { type Held, type Linked, type Shown, shownPage } from '../report/record-page.js'
import type { Workspace } from '../workspace/open.js'
import { onDay } from './asks.js'
import { type KnownRecord, readingIn } from './choices.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Context, command } from './command.js'
import { eventData, eventOf, ignoring } from './history-events.js'
import { subjectNamed } from './history-subject.js'
import { type Days, judge, judgeProgramme, waivedIn } from './judge.js'
import { fileOf, isOwn, type Selected, select, speaksOf } from './selector.js'
import { writtenAt } from './selector-path.js'

const asks = {
	selector: {
		kind: 'argument',
		words: {
			it: 'che cosa mostrare: una scheda (need-7k2q), un campo (need-7k2q.stage), un elenco, un quartiere',
			en: 'what to show: a record (need-7k2q), a field (need-7k2q.stage), a list, a neighbourhood',
		},
		placeholder: 'id',
		read: (text: string) => text,
	},
	asOf: asOfMoment,
	on: onDay,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora show need-6b53b6',
		'agora show quartiere-nord',
		'agora show quartiere-nord/phases',
		'agora show need-6b53b6 --as-of HEAD',
	],
	async run({ selector, asOf, on }, context) {
		if (selector === undefined) throw whichOne()
		const { workspace, day, known: now, stamp } = clocks({ asOf, on }, context)
		const made = asOf && stamp()
		const selected = select(selector, workspace)
		const recent = await recentOf(selected, selector, workspace, made?.commit ?? undefined, context)
		const shown = { ...shownOf(selected, workspace, { today: day, now }), selector, recent }
		const { problems, recent: _recent, kind: recordKind, field: _, value: __, names: ___, ...data } = shown
		return {
			...(on !== undefined && { on }),
			...(made && { on: day, stamp: made }),
			data: {
				recordKind,
				...data,
				problems: problems.map(({ rule, severity, message, remedy, field }) => ({
					rule,
					severity,
					field: field ?? null,
					message,
					remedy,
				})),
				recent: recent.map(event => eventData(event, context.language)),
			},
			document: language => {
				const page = shownPage(shown, workspace.codes, language)
				return { ...page, blocks: [...knownThen(made, language), ...page.blocks] }
			},
		}
	},
})

function shownOf(selected: Selected, workspace: Workspace, days: Days): Omit<Shown, 'selector' | 'recent'> {
	const { what, neighbourhood, path, entity } = selected
	const file = selected.file ?? 'neighbourhood'
	const at = fileOf({ neighbourhood, file })
	const value = writtenAt({ file, path, ...(neighbourhood !== undefined && { neighbourhood }) }, workspace)
	const field = selected.field ?? fields[file]
	const known = readingIn(workspace, { today: days.now }, neighbourhood).known(['*'])
	const isRecord = isOwn(selected) && entity !== undefined
	return {
		what,
		neighbourhood: neighbourhood ?? null,
		kind: what === 'neighbourhood' ? what : field.record && what === 'record' ? kindOf(field) : field.key,
		id: isRecord ? entity.id : null,
		label: labelIn(field, value),
		file: at,
		line: lineOf(at, path, neighbourhood, workspace),
		fields: saidHere(field, value),
		lists: what === 'neighbourhood' ? listsOfAll(neighbourhood as string, workspace) : listsIn(field, value),
		links: isRecord ? linksOf(entity.id, neighbourhood, known, workspace) : { to: [], from: [] },
		problems: problemsOf(selected, workspace, days),
		field,
		value,
		names: Object.fromEntries(known.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]]))),
	}
}

const mostRecent = 3

/** The last changes of a record, up to a commit; quietly none where there is no history to ask. */
async function recentOf(
	selected: Selected,
	selector: string,
	workspace: Workspace,
	commit: string | undefined,
	context: Context,
): Promise<Shown['recent']> {
	if (!isOwn(selected) || selected.entity === undefined) return []
	try {
		const history = await context.history(commit)
		const { steps, wanted } = subjectNamed(selector, workspace, history)
		const isIgnored = ignoring(workspace.programme.settings.history?.ignore ?? [])
		return follow(steps, wanted)
			.filter(({ changes, commit }) => changes.length > 0 && !isIgnored(commit.hash))
			.slice(0, mostRecent)
			.map(step => eventOf(step, undefined, history, isIgnored))
	} catch (error) {
		if (error instanceof Failure) return []
		throw error
	}
}

function labelIn(field: Field, value: unknown): string | null {
	const label = labelOf(field)
	const text = label && valueIn(value, [label.key])
	return typeof text === 'string' ? text : null
}

function lineOf(file: string, path: Selected['path'], neighbourhood: string | undefined, workspace: Workspace) {
	const reading = neighbourhood === undefined ? workspace : workspace.read(neighbourhood)
	return reading.look({ file, path })?.span.line ?? null
}

/** The fields that are not lists of records; a single field is shown alone. */
function saidHere(field: Field, value: unknown): Shown['fields'] {
	if (isRecordList(field)) return []
	if (field.fields === undefined || field.shape !== 'object')
		return [{ key: field.key, title: field.title, value: value ?? null }]
	return saidBy(field)
		.filter(one => !isRecordList(one.field))
		.map(({ key, title, path }) => ({ key, title, value: valueIn(value, path) ?? null }))
}

const isRecordList = ({ shape, items }: Field) => shape === 'list' && items?.shape === 'object'

function listsIn(field: Field, value: unknown): readonly Held[] {
	return saidBy(field)
		.filter(one => isRecordList(one.field))
		.map(({ key, title, path }) => ({ key, title, records: length(valueIn(value, path)) }))
}

function listsOfAll(id: string, workspace: Workspace): readonly Held[] {
	const { neighbourhood } = workspace.read(id)
	return neighbourhoodFiles.flatMap(file => listsIn(fields[file satisfies FileKind], neighbourhood[file]))
}

const length = (value: unknown) => (Array.isArray(value) ? value.length : 0)

function linksOf(
	id: string,
	neighbourhood: string | undefined,
	known: readonly KnownRecord[],
	workspace: Workspace,
): Shown['links'] {
	if (neighbourhood === undefined) return { to: [], from: [] }
	const records = new Map(known.map(one => [one.id, one]))
	const linked = (kind: string, id: string | undefined, { key, title }: { key: string; title: Words }): Linked => ({
		kind,
		id: id ?? null,
		label: (id === undefined ? undefined : records.get(id)?.label) ?? null,
		field: key,
		title,
	})
	const links = linksIn(workspace.read(neighbourhood).neighbourhood, new Set(records.keys()))
	return {
		to: links.flatMap(({ from, to, field }) =>
			from.id === id ? [linked(records.get(to)?.kind ?? 'unknown', to, field)] : [],
		),
		from: once(links.flatMap(({ from, to, field }) => (to === id ? [linked(from.kind, from.id, field)] : []))),
	}
}

/** A record that names another several times in one field, as a ballot paper does, is told once. */
function once(links: readonly Linked[]): readonly Linked[] {
	const seen = new Set<string>()
	return links.filter(({ id, field }) => {
		const key = `${id} ${field}`
		if (id === null || !seen.has(key)) {
			seen.add(key)
			return true
		}
		return false
	})
}

function problemsOf(selected: Selected, workspace: Workspace, days: Days): Shown['problems'] {
	const waived = waivedIn(workspace, days.today)
	const { neighbourhood } = selected
	const all =
		neighbourhood === undefined
			? judgeProgramme(workspace, days, waived, [])
			: judge(workspace.read(neighbourhood), workspace, days, waived)
	return all.filter(finding => speaksOf(selected, finding))
}

const whichOne = () =>
	new Failure(
		{ it: 'Che cosa mostrare?', en: 'What should be shown?' },
		{
			it: 'Scrivi l’identificativo di una scheda, come need-7k2q, o un quartiere. Le schede: agora list',
			en: 'Write the id of a record, such as need-7k2q, or a neighbourhood. The records: agora list',
		},
	)
