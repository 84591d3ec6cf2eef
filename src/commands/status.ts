import type { Day } from '../model/day.js'
import type { Language, Words } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import { lastNoted } from '../observatory/began.js'
import { phaseNames } from '../observatory/phases.js'
import { problemsOf } from '../report/compose.js'
import type { Row } from '../report/status-page.js'
import { statusPage } from '../report/status-page.js'
import type { Workspace } from '../workspace/open.js'
import { texts } from './asks.js'
import { command } from './command.js'
import { commands } from './index.js'
import { judge, judgeProgramme, waivedIn } from './judge.js'
import { neighbourhoodsNamed } from './named.js'

const asks = {
	neighbourhoods: texts(
		{ it: 'i quartieri; tutti, se non se ne nomina nessuno', en: 'the neighbourhoods; all when none is named' },
		'neighbourhood',
	),
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'csv', 'json'],
	examples: ['agora status', 'agora status quartiere-nord'],
	run({ neighbourhoods }, context) {
		const workspace = context.open()
		const { today } = context
		const rows = neighbourhoodsNamed(neighbourhoods, workspace).map(id => rowOf(id, workspace, today))
		const programme = problemsOf(judgeProgramme(workspace, { today, now: today }, waivedIn(workspace, today), []))
		const { commit, dirty } = context.stamp()
		const saved = commit === null ? null : !dirty
		const next = nextStep(rows, programme.errors, saved)
		return {
			data: { neighbourhoods: rows, programme: { problems: programme }, saved, next },
			table: 'report-status',
			document: language => statusPage({ rows, programme, saved, next }, workspace.codes, language),
		}
	},
})

function rowOf(id: string, workspace: Workspace, today: Day): Row {
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
		problems: problemsOf(findings),
		empty: present.needs.needs.length === 0 && present.network.organisations.length === 0,
	}
}

export interface Next {
	readonly why: Words
	readonly command: string
}

/** What makes most sense to do now: what is wrong first, then what is late, then what nobody has saved. */
function nextStep(rows: readonly Row[], programmeErrors: number, saved: boolean | null): Next {
	const wrong = rows.find(({ problems }) => problems.errors > 0)
	if (programmeErrors > 0 || wrong)
		return { why: words.errors, command: `agora validate${programmeErrors > 0 ? '' : ` ${wrong?.id}`}` }
	if (rows.length === 0) return { why: words.none, command: 'agora init' }
	const empty = rows.find(({ empty }) => empty)
	if (empty)
		return { why: said(words.empty, empty.name), command: `agora add organisation --neighbourhood ${empty.id}` }
	const late = rows.find(({ lateActions }) => (lateActions ?? 0) > 0)
	if (late) return { why: said(words.late, late.name), command: `agora validate ${late.id} --rule action/overdue` }
	const uncovered = rows.find(({ uncovered }) => uncovered > 0)
	if (uncovered)
		return {
			why: said(words.uncovered, uncovered.name),
			command: `agora validate ${uncovered.id} --rule need/no-action`,
		}
	return saved === false && commands.some(({ name }) => name === 'save')
		? { why: words.unsaved, command: 'agora save' }
		: { why: words.report, command: `agora report ${rows.length === 1 ? rows[0]?.id : ''}`.trim() }
}

const said = (sentence: Record<Language, (name: string) => string>, name: string): Words => ({
	it: sentence.it(name),
	en: sentence.en(name),
})

const words = {
	errors: { it: 'Ci sono errori da correggere', en: 'There are errors to correct' },
	none: { it: 'Non c’è ancora nessun quartiere', en: 'There is no neighbourhood yet' },
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
	unsaved: { it: 'Tutto in ordine: resta da salvare', en: 'All in order: what is left is to save' },
	report: { it: 'Tutto in ordine: si può guardare il rapporto', en: 'All in order: look at the report' },
}
