import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../../src/model/day.js'
import { neighbourhoodFiles } from '../../../src/model/neighbourhood.js'
import { measureAll, sectionMeasure } from '../../../src/report/compose.js'
import { sections } from '../../../src/report/index.js'
import { openFields } from '../../../src/report/public/tables.js'
import { dataTables } from '../../../src/report/tables.js'
import { folder } from '../../../src/workspace/folder.js'
import { open } from '../../../src/workspace/open.js'

const example = open(folder('data-template/example'))
const none = { errors: 0, warnings: 0, infos: 0 }

/** Sections of which no figure counts persons: organisations, places, phases, needs, proposals, decisions and the like. */
const ofThings = [
	'phases',
	'network',
	'mandate',
	'needs',
	'experiences',
	'proposals',
	'continuity',
	'resources',
	'data-health',
]

/** In the other sections, the figures that count no persons, or that are no secret: a new one is added here only knowingly. */
const noPersons = new Set(
	`territory/residents territory/density territory/places coordinators/in-office coordinators/full-pair
	coordinators/identified coordinators/time-in-office pilot-group/members priorities/rounds priorities/agreement
	engagement/strategies engagement/events engagement/contacts engagement/places-reached
	engagement/vulnerabilities-without-strategy groups/active groups/proposals-born groups/days-to-proposal actions/running
	actions/quarters-with-a-start actions/with-need actions/with-aim actions/activities actions/hours actions/passages actions/with-result
	actions/changes actions/past-end indicators/with-values indicators/fresh indicators/wanted-way indicators/at-target
	governance/meetings-in-a-year governance/led-by-both governance/decisions-done governance/decisions-overdue
	governance/open-meetings-in-a-year governance/longest-between-meetings governance/since-last-meeting
	governance/longest-between-notes governance/since-last-note governance/support-in-a-year
	governance/notes-away-from-offices governance/places-noted-in-a-year governance/support-to-others
	governance/projects-supported governance/support-hours governance/support-euros governance/connections-become-ties
	governance/orientations-followed purposes/quarters-with-open-meeting purposes/quarters-with-notes
	purposes/quarters-with-a-start purposes/quarters-with-support purposes/kinds-of-support purposes/notes-per-month
	purposes/longest-without-a-start purposes/meetings-with-a-purpose purposes/periods-with-edition
	purposes/editions-in-time purposes/editions-in-a-row results/how-much results/how-well results/better-off
	results/how-well-wanted-way results/better-off-wanted-way`.split(/\s+/),
)

test('every figure is known to count persons, or not to', () => {
	const accounted = new Set<string>()
	for (const id of example.programme.found)
		for (const months of [0, 6, 12, 18]) {
			const day = daysAfter('2025-05-31' as Day, months * 30)
			const measures = measureAll(example.read(id).neighbourhood, day, example.programme, none)
			for (const section of sections) {
				const { cells, derived = [], withheld = [], held = [] } = section.people(sectionMeasure(section, measures))
				for (const [step, figure] of [...cells.flatMap(({ at }) => at), ...derived.map(({ at }) => at), ...withheld])
					if (step === 'figures') accounted.add(String(figure))
				for (const { figure } of held) accounted.add(figure)
			}
		}
	const unsaid = sections
		.filter(({ id }) => !ofThings.includes(id))
		.flatMap(({ figures }) => figures.map(({ id }) => id))
		.filter(id => !accounted.has(id) && !noPersons.has(id))
	expect(unsaid, 'declare it in the section’s «people», or add it to the list above').toEqual([])
	expect([...noPersons].filter(id => accounted.has(id))).toEqual([])
})

test('open data have only fields that exist, and none that is personal', () => {
	const files = Object.fromEntries([...neighbourhoodFiles, 'programme' as const].map(file => [file, {}]))
	const tables = new Map(dataTables(files, null).map(table => [table.name, table]))
	for (const [name, keys] of Object.entries(openFields)) {
		const columns = tables.get(name)?.columns ?? []
		for (const key of keys) {
			const column = columns.find(one => one.key === key)
			expect(column, `${name}.${key}`).toBeDefined()
			expect(column?.personal, `${name}.${key}`).toBe(false)
		}
	}
	for (const name of ['people', 'coordinators', 'network_pilot_group_members', 'notes']) {
		expect(tables.has(name), name).toBe(true)
		expect(Object.hasOwn(openFields, name), name).toBe(false)
	}
})
