import { Failure } from '../model/failure.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import { began } from '../observatory/began.js'
import { quarterBefore } from '../observatory/quarters.js'
import { between } from '../observatory/since-meeting.js'
import { measureProgramme } from '../report/choice.js'
import type { Comparison } from '../report/compared/comparison.js'
import { changesTable, comparisonData } from '../report/compared/data.js'
import { judgedBy, type Measures, measureAll } from '../report/compose.js'
import { measureCourses } from '../report/courses.js'
import { figureRows } from '../report/figures.js'
import { measureFive } from '../report/five-numbers.js'
import { measureMeeting, meetingSheet } from '../report/meeting-sheet.js'
import { neighbourhoodReport } from '../report/neighbourhood.js'
import { programmeReport } from '../report/programme.js'
import { measurePublic } from '../report/public/edition.js'
import { openly, programmeOpenly } from '../report/public/openly.js'
import { publicTables } from '../report/public/tables.js'
import { type DataTable, dataTables } from '../report/tables.js'
import { flag, isPublic, onDay, text, texts } from './asks.js'
import { asOfMoment, type Clocks, clocks } from './clocks.js'
import { type Answer, type Command, command } from './command.js'
import { compareWith, comparisonOf, earlier, type Past, pastOf, programmeChanges } from './compare-with.js'
import { stampOf } from './edition.js'
import { imprinted } from './imprinted.js'
import { digestOf, judge, waivedIn } from './judge.js'
import { neighbourhoodsNamed, readingOf } from './named.js'
import { verified } from './verify.js'

const asks = {
	neighbourhoods: texts(
		{
			it: 'il quartiere; più d’uno, o nessuno, per metterli uno accanto all’altro',
			en: 'the neighbourhood; several, or none, to set them side by side',
		},
		'neighbourhood',
	),
	asOf: asOfMoment,
	on: onDay,
	public: isPublic,
	table: text({ it: 'con --format csv, solo questa tabella', en: 'with --format csv, only this table' }, 'name'),
	meeting: flag({
		it: 'un foglio A4 per l’incontro del gruppo pilota',
		en: 'one A4 sheet for the meeting of the pilot group',
	}),
	verify: text(
		{
			it: 'rifà il rapporto di questo file dal suo timbro, e lo confronta byte per byte',
			en: 'make the report of this file again from its stamp, and compare it byte for byte',
		},
		'file',
	),
	compare: compareWith,
	strict: flag({ it: 'esce con 1 se i dati hanno errori', en: 'exit with 1 when the data have errors' }),
}

const report: Command = command<typeof asks>({
	asks,
	formats: ['md', 'html', 'text', 'csv', 'json'],
	examples: [
		'agora report quartiere-nord',
		'agora report quartiere-nord --on 2026-06-30 --format text',
		'agora report quartiere-nord --format html',
		'agora report quartiere-nord --meeting --format html',
		'agora report --format csv',
		'agora report quartiere-nord --public --format text',
		'agora report quartiere-nord --compare 2026-06 --format text',
	],
	run(input, context) {
		const { neighbourhoods, asOf, on, public: open, table, meeting, strict, verify, compare } = input
		if (verify !== undefined) return verified(verify, report, context)
		const clock = clocks({ asOf, on }, context)
		const { workspace } = clock
		const chosen = neighbourhoodsNamed(neighbourhoods, workspace)
		const past = compare && pastOf(compare, clock, context)
		if (meeting) return forMeeting(chosen, open, clock, past)
		const answer =
			neighbourhoods.length === 1 && chosen[0] !== undefined
				? one(chosen[0], open, clock, past)
				: sideBySide(chosen, open, clock, past)
		const compared = past ? { commit: past.base.commit, day: past.base.day } : null
		return {
			...imprinted(answer, input, compared, context),
			on: clock.day,
			...(table !== undefined && { table }),
			exit: strict && answer.errors > 0 ? 1 : 0,
		}
	},
})

export default report

type Reported = Answer & { readonly errors: number }

function one(id: string, open: boolean, clock: Clocks, past: Past | undefined): Reported {
	const { workspace, day } = clock
	const { measures, tables } = measured(id, open, clock)
	const comparison = past && comparisonOf(id, measures, open, past, clock)
	const stamp = stampOf(open, clock)
	return {
		stamp,
		errors: measures.problems.errors,
		data: {
			stamp,
			...withoutNames(measures),
			...(comparison && { comparison: comparisonData(comparison) }),
			data: asRecords(tables),
		},
		tables: [
			figureRows(valuesOf(measures, comparison), day),
			...(comparison ? [changesTable([{ neighbourhood: measures.neighbourhood, comparison }])] : []),
			...tables,
		],
		document: language => {
			const { neighbourhood } = readingOf(id, workspace)
			const from = quarterBefore(day)
			const shown = open ? openly(neighbourhood) : neighbourhood
			return neighbourhoodReport(measures, stamp, workspace.codes, language, {
				comparison,
				happened: { from, since: between(shown, from, day) },
				year: measureFive(shown, day, open, workspace.programme),
			})
		},
	}
}

/** The sheet speaks of one group; where there is only one neighbourhood, it need not be named. */
function forMeeting(chosen: readonly string[], open: boolean, clock: Clocks, past: Past | undefined): Answer {
	const { workspace, day } = clock
	if (open)
		throw new Failure(
			{
				it: 'Il foglio per l’incontro è per il gruppo: non ha un’edizione pubblica',
				en: 'The sheet for the meeting is for the group: it has no public edition',
			},
			{ it: 'Togli --public, oppure --meeting', en: 'Leave out --public, or --meeting' },
		)
	const [id, ...others] = chosen
	if (id === undefined || others.length > 0)
		throw new Failure(
			{ it: 'Per l’incontro di quale quartiere?', en: 'For the meeting of which neighbourhood?' },
			{
				it: chosen.length === 0 ? 'La cartella neighbourhoods è vuota.' : `Scrivine uno: ${chosen.join(', ')}`,
				en: chosen.length === 0 ? 'The folder neighbourhoods is empty.' : `Name one: ${chosen.join(', ')}`,
			},
		)
	const { measures } = measured(id, false, clock)
	const meeting = measureMeeting(
		readingOf(id, workspace).neighbourhood,
		day,
		past && { base: past.base, neighbourhood: earlier(id, past, workspace)?.neighbourhood },
	)
	const stamp = stampOf(false, clock)
	return {
		on: day,
		stamp,
		data: { stamp, neighbourhood: measures.neighbourhood, day, meeting },
		document: language => meetingSheet(measures, meeting, stamp, workspace.codes, language, past !== undefined),
	}
}

function sideBySide(chosen: readonly string[], open: boolean, clock: Clocks, past: Past | undefined): Reported {
	const { workspace, day } = clock
	const all = chosen
		.map(id => measured(id, open, clock))
		.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
	const measures = all.map(({ measures }) => measures)
	const file = (open ? programmeOpenly(workspace.programme) : workspace.programme).programme
	const programme = measureProgramme(
		file,
		workspace.programme.found.length,
		all.map(({ digest }) => digest),
		day,
	)
	const comparisons = new Map(
		past ? measures.map(one => [one.neighbourhood.id, comparisonOf(one.neighbourhood.id, one, open, past, clock)]) : [],
	)
	const stamp = stampOf(open, clock)
	const tables = merged([...tablesFor(open, dataTables({ programme: file }, null)), ...all.flatMap(one => one.tables)])
	return {
		stamp,
		errors: measures.reduce((sum, { problems }) => sum + problems.errors, 0),
		data: {
			stamp,
			day,
			programme,
			neighbourhoods: measures.map(one => {
				const comparison = comparisons.get(one.neighbourhood.id)
				return { ...withoutNames(one), ...(comparison && { comparison: comparisonData(comparison) }) }
			}),
			data: asRecords(tables),
		},
		tables: [
			figureRows(
				[
					...programme.figures.map(value => ({ neighbourhood: null, value })),
					...measures.flatMap(one => valuesOf(one, comparisons.get(one.neighbourhood.id))),
				],
				day,
			),
			...(past
				? [
						changesTable(
							measures.flatMap(({ neighbourhood }) => {
								const comparison = comparisons.get(neighbourhood.id)
								return comparison ? [{ neighbourhood, comparison }] : []
							}),
						),
					]
				: []),
			...tables,
		],
		document: language => {
			const read = all.map(({ id }) => readingOf(id, workspace).neighbourhood)
			const courses =
				all.length < 2 ? [] : measureCourses(open ? read.map(openly) : read, day, open, workspace.programme)
			const comparison = past && {
				base: past.base,
				neighbourhoods: comparisons,
				programme: programmeChanges(past, workspace),
			}
			return programmeReport(programme, measures, day, stamp, courses, workspace.codes, language, comparison)
		},
	}
}

const tablesFor = (open: boolean, tables: readonly DataTable[]) => (open ? publicTables(tables) : tables)

function measured(id: string, open: boolean, { workspace, day, known: now }: Clocks) {
	const reading = readingOf(id, workspace)
	const { neighbourhood } = reading
	const waived = waivedIn(workspace, day)
	const findings = judge(reading, workspace, { today: day, now }, waived)
	const shown = open ? openly(neighbourhood) : neighbourhood
	const files = Object.fromEntries(neighbourhoodFiles.map(file => [file, shown[file]]))
	const { programme } = workspace
	return {
		id,
		measures: (open ? measurePublic : measureAll)(neighbourhood, day, programme, judgedBy(findings, waived.count)),
		tables: tablesFor(open, dataTables(files, id)),
		digest: digestOf(reading, { today: day, now }),
		/** The last of all when nobody wrote it. */
		start: `${began(neighbourhood) ?? '9999'} ${id}`,
	}
}

const valuesOf = ({ neighbourhood, sections }: Measures, comparison?: Comparison) =>
	Object.entries(sections).flatMap(([section, { figures }]) =>
		figures.map(value => {
			const compared = comparison?.before && comparison.sections[section]?.figures
			const change = compared?.find(({ figure }) => figure === value.figure)
			return { neighbourhood: neighbourhood.id, value, ...(change && { compared: change }) }
		}),
	)

const withoutNames = ({ names: _, ...measures }: Measures) => measures

/** Tables of several neighbourhoods with the same name become one. */
function merged(tables: readonly DataTable[]): readonly DataTable[] {
	const byName = new Map<string, DataTable>()
	for (const table of tables) {
		const known = byName.get(table.name)
		byName.set(table.name, known ? { ...known, rows: [...known.rows, ...table.rows] } : table)
	}
	return [...byName.values()]
}

const asRecords = (tables: readonly DataTable[]) =>
	Object.fromEntries(
		tables.map(({ name, columns, rows }) => [
			name,
			rows.map(row => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null]))),
		]),
	)
