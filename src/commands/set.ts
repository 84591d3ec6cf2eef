import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { fields as catalogue } from '../model/fields.js'
import { kindOf } from '../model/kinds.js'
import { shortDay } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Block, Rich } from '../report/document.js'
import { cellOf, labelOf, valueIn } from '../report/record.js'
import { drafted } from '../workspace/draft.js'
import type { Workspace } from '../workspace/open.js'
import { dryRun, text } from './asks.js'
import { readingIn } from './choices.js'
import { type Answer, type Context, command } from './command.js'
import { dayOf } from './entry/day-of.js'
import { type Done, doneAnswer, headline } from './entry/done.js'
import { editsFor } from './entry/edits.js'
import { type Assignment, assignments } from './entry/fields.js'
import { guideSet } from './entry/guide-set.js'
import { Incomplete } from './entry/incomplete.js'
import { rawAt } from './entry/raw.js'
import { textsOf } from './entry/text-files.js'
import { fileOf, type Selected, select } from './selector.js'

const asks = {
	id: {
		kind: 'argument',
		words: {
			it: 'la scheda da cambiare: need-7k2q, quartiere-nord, action-7k2q.records.2026-05',
			en: 'the record to change: need-7k2q, quartiere-nord, action-7k2q.records.2026-05',
		},
		placeholder: 'id',
		read: (text: string) => text,
	},
	fields: {
		kind: 'arguments',
		words: {
			it: 'che cosa cambia: stage=chiuso; outcome= per togliere; needs+=need-a, needs-=need-b in un elenco',
			en: 'what changes: stage=closed; outcome= to remove; needs+=need-a, needs-=need-b in a list',
		},
		placeholder: 'field=value',
		read: (text: string) => text,
	},
	on: text(
		{ it: 'il giorno del nuovo stadio; oggi, se non si dice', en: 'the day of the new stage; today unless said' },
		'day',
	),
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora set need-6b53b6 stage=closed --on ieri outcome="Accordo fra i cortili" --dry-run',
		'agora set quartiere-nord area_km2=2,8 --dry-run',
	],
	guide: guideSet,
	run({ id, fields, on, dryRun }, context) {
		if (id === undefined) throw whichRecord()
		const workspace = context.open()
		const target = targetOf(select(id, workspace))
		if (fields.length === 0) throw whatToSet(id)
		const reading = readingIn(workspace, context, target.neighbourhood)
		const given = assignments(textsOf(fields, context), target.field, reading)
		const day = on === undefined ? undefined : dayOf(on, context.today)
		const assigned = withStageDay(
			given,
			target,
			rawAt(workspace.source, fileOf(target), target.path),
			day,
			context,
			workspace.codes,
		)
		return changed(target, assigned, 'changed', dryRun, workspace)
	},
})

/** A record that comes to a new stage has the day of it written too, as `end` does, unless that day is given. */
function withStageDay(
	assigned: readonly Assignment[],
	{ field }: Target,
	before: unknown,
	on: Day | undefined,
	{ today }: Pick<Context, 'today'>,
	codes: Codes,
): readonly Assignment[] {
	const stage = assigned.find(({ path, how }) => how === 'set' && path.length === 1 && path[0] === 'stage')
	const days = field.fields?.find(({ key }) => key === 'stage_dates')
	const dated = days?.fields?.find(({ key }) => key === stage?.value)
	if (!stage || !dated) {
		if (on !== undefined) throw noStage()
		return assigned
	}
	const path = ['stage_dates', dated.key]
	const isGiven = assigned.some(one => one.path.join('.') === path.join('.'))
	if (isGiven) return assigned
	if (on === undefined && valueIn(before, ['stage']) === stage.value) return assigned
	// A stage that was misspelt is corrected: the day that stands there was of this stage all along.
	const was = String(valueIn(before, ['stage']))
	const wasStage = stage.field.vocabulary !== undefined && Object.hasOwn(codes.of(stage.field.vocabulary), was)
	if (on === undefined && !wasStage && valueIn(before, path) !== undefined) return assigned
	return [...assigned, { path, field: dated, how: 'set', value: on ?? today }]
}

/** A record that may be changed, or a file's own fields. */
export type Target = Selected & Required<Pick<Selected, 'file' | 'field'>>

export function targetOf(selected: Selected): Target {
	if (selected.what === 'neighbourhood') return { ...selected, file: 'neighbourhood', field: catalogue.neighbourhood }
	const { field, file } = selected
	if (field?.shape === 'object' && file !== undefined) return { ...selected, file, field }
	throw notARecord(selected)
}

/** Writes assignments into a record, and tells field by field what was and what is. */
export function changed(
	target: Target,
	assigned: readonly Assignment[],
	done: 'changed' | 'ended' | 'linked',
	dryRun: boolean,
	workspace: Workspace,
): Answer {
	const file = fileOf(target)
	const before = rawAt(workspace.source, file, target.path)
	const edits = editsFor(assigned, target.path, before)
	const { field, entity } = target
	const own = target.what === 'record' || target.what === 'field'
	const label = valueIn(before, [labelOf(field)?.key ?? ''])
	const drafts = drafted(workspace.source, { [file]: edits })
	const isNothing = Object.keys(drafts).length === 0
	const said: Done = {
		done: isNothing ? 'nothing' : done,
		recordKind: own ? kindOf(field) : field.key,
		id: entity?.id ?? target.neighbourhood ?? null,
		neighbourhood: target.neighbourhood ?? null,
		files: Object.keys(drafts),
		fields: assigned.map(({ path }) => path.join('.')),
	}
	const told = (language: Language) => (): readonly Block[] => [
		{ kind: 'paragraph', text: headline(said, field.title, label, language) },
		...(isNothing
			? []
			: [{ kind: 'list', items: assigned.map(one => difference(one, before, workspace, language)) } as const]),
	]
	return doneAnswer(said, drafts, dryRun, { it: told('it'), en: told('en') })
}

function difference(
	{ path, field, how, value }: Assignment,
	before: unknown,
	workspace: Workspace,
	language: Language,
): Rich {
	const shown = (one: unknown) => {
		const cell = cellOf(field, one, workspace.codes, language)
		switch (cell.kind) {
			case 'missing':
				return '–'
			case 'code':
				return cell.label
			case 'list':
				return cell.values.join(', ')
			case 'text':
				return String(cell.value)
			case 'day':
				return shortDay(cell.value, language)
			default:
				return String(one)
		}
	}
	const old = valueIn(before, path)
	const title = { strong: field.title[language] }
	if (how === 'more') return [title, ` + ${shown(value)}`]
	if (how === 'less') return [title, ` − ${shown(value)}`]
	return [title, `: ${shown(old)} → ${how === 'remove' ? '–' : shown(value)}`]
}

const noStage = () =>
	new Failure(
		{ it: '--on è il giorno di un nuovo stadio', en: '--on is the day of a new stage' },
		{
			it: 'Scrivi anche lo stadio, come stage=closed, oppure togli --on.',
			en: 'Write the stage too, such as stage=closed, or leave out --on.',
		},
	)

const whichRecord = () =>
	new Incomplete(
		{ it: 'Quale scheda?', en: 'Which record?' },
		{
			it: 'Scrivi il suo identificativo, come need-7k2q. Le schede: agora list',
			en: 'Write its id, such as need-7k2q. The records: agora list',
		},
	)

const whatToSet = (id: string) =>
	new Incomplete(
		{ it: 'Che cosa cambiare?', en: 'What should change?' },
		{
			it: `Scrivi un campo e il suo valore: agora set ${id} campo=valore. I campi: agora show ${id}`,
			en: `Write a field and its value: agora set ${id} field=value. The fields: agora show ${id}`,
		},
	)

function notARecord({ what, field, path, entity }: Selected): Failure {
	const name = field?.key ?? ''
	const isList = what === 'list'
	return new Failure(
		{
			it: isList
				? `«${name}» è un elenco: qui si cambia una scheda alla volta`
				: `«${name}» è un campo, non una scheda`,
			en: isList ? `“${name}” is a list: here one record is changed at a time` : `“${name}” is a field, not a record`,
		},
		isList
			? { it: `Le schede: agora list ${name}`, en: `The records: agora list ${name}` }
			: {
					it: `Scrivi: agora set ${entity?.id ?? 'ID'} ${path.filter(step => typeof step === 'string').at(-1)}=…`,
					en: `Write: agora set ${entity?.id ?? 'ID'} ${path.filter(step => typeof step === 'string').at(-1)}=…`,
				},
	)
}
