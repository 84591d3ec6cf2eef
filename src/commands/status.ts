import type { Day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import type { Language, Words } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import { lastNoted } from '../observatory/began.js'
import { phaseNames } from '../observatory/phases.js'
import { countsOf } from '../report/change-words.js'
import { problemsOf } from '../report/compose.js'
import type { Block } from '../report/document.js'
import { knownThen } from '../report/known.js'
import type { Row } from '../report/status-page.js'
import { statusPage } from '../report/status-page.js'
import type { Workspace } from '../workspace/open.js'
import { texts } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Context, command } from './command.js'
import { ignoring } from './history-events.js'
import { digestOf, judge, judgeProgramme, waivedIn } from './judge.js'
import { neighbourhoodsNamed } from './named.js'
import { leftTold, unsavedTold } from './save/told.js'
import { type Unsaved, unsavedIn } from './save/unsaved.js'
import { cautionOf } from './under-way.js'

const asks = {
	neighbourhoods: texts(
		{ it: 'i quartieri; tutti, se non se ne nomina nessuno', en: 'the neighbourhoods; all when none is named' },
		'neighbourhood',
	),
	asOf: asOfMoment,
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'csv', 'json'],
	examples: ['agora status', 'agora status quartiere-nord', 'agora status --as-of HEAD'],
	async run({ neighbourhoods, asOf }, context) {
		const { workspace, day: today, stamp } = clocks({ asOf }, context)
		const made = asOf && stamp()
		const days = { today, now: today }
		const updated = await updatesIn(workspace, made?.commit ?? undefined, context)
		const rows = neighbourhoodsNamed(neighbourhoods, workspace).map(id => rowOf(id, workspace, today, updated))
		// One person may coordinate in two neighbourhoods: the programme is judged with all of them, whichever were named.
		const digests = workspace.programme.found.map(id => digestOf(workspace.read(id), days))
		const programme = problemsOf(judgeProgramme(workspace, days, waivedIn(workspace, today), digests))
		const unsaved = made ? undefined : orNothing(() => unsavedIn(context, workspace, { reading: true }))
		const saved = unsaved === undefined ? null : unsaved.files.length === 0
		// Of the past there is nothing left to do.
		const next = made ? null : nextStep(rows, programme.errors, saved)
		return {
			...(made && { on: made.on, stamp: made }),
			...(unsaved?.pending.underWay && { cautions: [cautionOf(unsaved.pending.underWay)] }),
			data: {
				neighbourhoods: rows,
				programme: { problems: programme },
				saved,
				unsaved: unsaved === undefined ? null : unsavedData(unsaved),
				next,
			},
			table: 'report-status',
			document: language => {
				const told = unsaved ? unsavedSaid(unsaved, language) : []
				const page = statusPage({ rows, programme, saved, unsaved: told, next }, workspace.codes, language)
				return { ...page, blocks: [...knownThen(made, language), ...page.blocks] }
			},
		}
	},
})

/** What only git can tell; nothing where it cannot, since the rest holds without it. */
function orNothing<T>(told: () => T): T | undefined {
	try {
		return told()
	} catch (error) {
		if (error instanceof Failure) return undefined
		throw error
	}
}

type Updates = ReadonlyMap<string, NonNullable<Row['updated']>>

/** When each neighbourhood's data were last changed, and by whom. */
async function updatesIn(
	{ programme }: Workspace,
	commit: string | undefined,
	context: Context,
): Promise<Updates | undefined> {
	try {
		const history = await context.history(commit)
		const isIgnored = ignoring(programme.settings.history?.ignore ?? [])
		const commits = history.touched(({ hash }) => !isIgnored(hash))
		return new Map(
			[...commits].map(([id, { hash, author, authored }]) => [
				id,
				{ day: history.dayAt(authored), by: author.name, commit: hash },
			]),
		)
	} catch (error) {
		if (error instanceof Failure) return undefined
		throw error
	}
}

const unsavedData = ({ pending, files, left, changes }: Unsaved) => ({
	underWay: pending.underWay ?? null,
	files: files.map(({ path }) => path),
	left: left.map(({ path }) => path),
	changes: countsOf(changes),
})

/** A few records are told one by one; more are counted. */
const mostTold = 10

function unsavedSaid(unsaved: Unsaved, language: Language): readonly Block[] {
	const { files, left } = unsaved
	if (files.length === 0) return leftTold(left, language, 'beside')
	const told = unsavedTold(unsaved, language, mostTold)
	const form: Block = { kind: 'list', items: files.slice(0, mostTold).map(({ path }) => [{ code: path }]) }
	return [...(told.length > 0 ? told : [form]), ...leftTold(left, language, 'beside')]
}

function rowOf(id: string, workspace: Workspace, today: Day, updates: Updates | undefined): Row {
	const reading = workspace.read(id)
	const { neighbourhood } = reading
	const findings = judge(reading, workspace, { today, now: today }, waivedIn(workspace, today))
	const present = asOf(neighbourhood, today)
	const started = phaseNames.filter(name =>
		present.neighbourhood.phases.some(({ phase, started }) => phase === name && started !== undefined),
	)
	const going = started.filter(name =>
		present.neighbourhood.phases.some(({ phase, completed }) => phase === name && completed === undefined),
	)
	const unread = neighbourhood.unread.files
	return {
		id,
		name: neighbourhood.neighbourhood.name ?? id,
		phases: going,
		completed: started.length - going.length,
		openNeeds: unread.includes('needs')
			? null
			: present.needs.needs.filter(({ stage }) => stage === 'open' || stage === 'in-progress').length,
		uncovered: findings.filter(({ rule }) => rule === 'need/no-action').length,
		lateActions: unread.includes('actions') ? null : findings.filter(({ rule }) => rule === 'action/overdue').length,
		lastNoted: lastNoted(neighbourhood, today) ?? null,
		updated: updates?.get(id) ?? null,
		problems: problemsOf(findings),
		empty: present.needs.needs.length === 0 && present.network.organisations.length === 0,
	}
}

export interface Next {
	readonly why: Words
	readonly command: string
}

/** What makes most sense to do now: what is wrong first, then what is not saved, then what is late. */
function nextStep(rows: readonly Row[], programmeErrors: number, saved: boolean | null): Next {
	const wrong = rows.find(({ problems }) => problems.errors > 0)
	if (programmeErrors > 0 || wrong)
		return { why: words.errors, command: `agora validate${programmeErrors > 0 ? '' : ` ${wrong?.id}`}` }
	if (rows.length === 0) return { why: words.none, command: 'agora validate' }
	const empty = rows.find(({ empty }) => empty)
	if (empty)
		return { why: said(words.empty, empty.name), command: `agora add organisation --neighbourhood ${empty.id}` }
	if (saved === false) return { why: words.unsaved, command: 'agora save' }
	const late = rows.find(({ lateActions }) => (lateActions ?? 0) > 0)
	if (late) return { why: said(words.late, late.name), command: `agora validate ${late.id} --rule action/overdue` }
	const uncovered = rows.find(({ uncovered }) => uncovered > 0)
	if (uncovered)
		return {
			why: said(words.uncovered, uncovered.name),
			command: `agora validate ${uncovered.id} --rule need/no-action`,
		}
	return { why: words.report, command: `agora report ${rows.length === 1 ? rows[0]?.id : ''}`.trim() }
}

const said = (sentence: Record<Language, (name: string) => string>, name: string): Words => ({
	it: sentence.it(name),
	en: sentence.en(name),
})

const words = {
	errors: { it: 'Ci sono errori da correggere', en: 'There are errors to correct' },
	none: {
		it: 'Non c’è ancora nessun quartiere: scrivi una riga, name: NOME, nel file neighbourhoods/nome/neighbourhood.yaml; che cosa manca ancora lo dice il controllo',
		en: 'There is no neighbourhood yet: write one line, name: NAME, in the file neighbourhoods/name/neighbourhood.yaml; the check says what else is missing',
	},
	empty: {
		it: (name: string) => `In ${name} non c’è ancora nulla: si comincia dalle organizzazioni`,
		en: (name: string) => `There is nothing in ${name} yet: begin with the organisations`,
	},
	late: {
		it: (name: string) => `In ${name} ci sono azioni oltre la loro fine`,
		en: (name: string) => `There are actions past their end in ${name}`,
	},
	uncovered: {
		it: (name: string) => `In ${name} ci sono bisogni che aspettano da tempo`,
		en: (name: string) => `There are needs in ${name} that have waited for long`,
	},
	unsaved: { it: 'Quello che hai scritto non è ancora salvato', en: 'What you wrote is not saved yet' },
	report: { it: 'Tutto in ordine: si può guardare il rapporto', en: 'All in order: look at the report' },
}
