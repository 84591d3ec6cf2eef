import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Day, daysAfter } from '../../src/model/day.js'
import { asOf } from '../../src/observatory/as-of.js'
import { actionStage, needStage, tieLevel } from '../../src/observatory/stages.js'
import { sections } from '../../src/report/index.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'
import { root } from '../support/session.js'

const example = open(folder(join(root, 'data-template', 'example')))
const neighbourhoods = example.programme.found.map(id => example.read(id).neighbourhood)
const days = Array.from({ length: 46 }, (_, index) => daysAfter('2025-01-15' as Day, index * 15))

test.each(neighbourhoods)('$id: what comes later changes nothing on an earlier day', neighbourhood => {
	for (const [index, day] of days.entries())
		for (const later of days.slice(index + 1, index + 4))
			expect(asOf(asOf(neighbourhood, later), day), `${day} seen from ${later}`).toEqual(asOf(neighbourhood, day))
})

test.each(neighbourhoods)('$id: every figure holds its law on every day', neighbourhood => {
	for (const day of days)
		for (const section of sections) {
			const measure = section.measure({ neighbourhood: asOf(neighbourhood, day), day, programme: example.programme })
			expect(JSON.parse(JSON.stringify(measure)), section.id).toEqual(measure)
			for (const { figure, ...counted } of measure.figures) {
				const [value, of, unknown] = [counted.value, counted.of, counted.unknown] as [number | null, number?, number?]
				const declared = section.figures.find(({ id }) => id === figure)
				expect(declared, `${section.id} does not declare ${figure}`).toBeDefined()
				expect(Number.isInteger(unknown) && Number(unknown) >= 0, `${figure}: ${unknown} unknown`).toBe(true)
				const least = declared?.signed ? -1 : 0
				if (value !== null) expect(Number.isFinite(value) && value >= least, `${figure} is ${value}`).toBe(true)
				if (declared?.unit === 'share' && value !== null)
					expect(value, `${figure} on ${day}`).toBeLessThanOrEqual(of ?? -1)
			}
		}
})

const read = (files: Record<string, string>) => open(memory(folderWith(files))).read('nord').neighbourhood

test('stages are those of the day', () => {
	const { needs, actions } = read({
		'needs.yaml': `
			needs:
			  - { id: a, title: A, noticed: 2026-01-10, stage: closed, stage_dates: { in-progress: 2026-02-01, answered: 2026-03-01, closed: 2026-04-01 } }
			  - { id: b, title: B, noticed: 2026-01-10, stage: answered }`,
		'actions.yaml': `
			actions:
			  - { id: c, title: C, stage: done, since: 2026-02-01, until: 2026-05-01 }`,
	})
	const [a, b] = needs.needs
	const [c] = actions.actions
	if (!a || !b || !c) throw new Error('not read')
	const on = (day: string) => day as Day
	expect(['2026-01-15', '2026-02-01', '2026-03-15', '2026-04-01'].map(day => needStage(a, on(day)))).toEqual([
		'open',
		'in-progress',
		'answered',
		'closed',
	])
	expect(needStage(b, on('2026-01-15'))).toBe('answered')
	expect(['2026-01-31', '2026-02-01', '2026-04-30', '2026-05-01'].map(day => actionStage(c, on(day)))).toEqual([
		'planned',
		'under-way',
		'under-way',
		'done',
	])
})

test('a tie was an acquaintance at least before its first recorded change', () => {
	const { network } = read({
		'network.yaml': `
			organisations:
			  - { id: a, name: A, type: odv }
			  - { id: b, name: B, type: aps }
			ties:
			  - { between: [a, b], level: integration, since: 2026-01-01, changes: [{ date: 2026-04-01, level: integration }, { date: 2026-02-01, level: cooperation }] }`,
	})
	const [tie] = network.ties
	if (!tie) throw new Error('not read')
	expect(['2026-01-15', '2026-03-01', '2026-05-01'].map(day => tieLevel(tie, day as Day))).toEqual([
		'awareness',
		'cooperation',
		'integration',
	])
})
