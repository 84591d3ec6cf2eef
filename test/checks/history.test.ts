import { expect, test } from 'vitest'
import { historyChecks, historyFindings } from '../../src/checks/history/index.js'
import { historyOf } from '../../src/history/history.js'
import type { Day } from '../../src/model/day.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'
import { repository } from '../support/repository.js'

const cases = historyChecks.flatMap(({ id, examples }) =>
	examples.map(example => ({ id, name: example.name.en, example })),
)

test('every rule about history has an example', () => {
	expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(historyChecks.map(({ id }) => id)))
})

test.each(cases)('$id: $name', ({ id, example: { commits, today } }) => {
	const repo = repository()
	for (const { day, files } of commits) repo.commit(day, folderWith(files))
	expect(found(repo.root, today)).toEqual([id])
})

test('what ends, and what is completed, troubles no rule', () => {
	const repo = repository()
	const need = (more: string) => ({
		'needs.yaml': `needs: [{ id: need-1, title: Panchine, noticed: 2026-01-01${more} }]`,
	})
	const mandate = (more: string) => ({ 'mandate.yaml': `versions: [{ id: m-1, statement: Insieme${more} }]` })
	repo.commit('2026-01-10', folderWith({ ...need(', stage: open'), ...mandate('') }))
	repo.commit('2026-02-10', folderWith({ ...need(', stage: closed'), ...mandate(', adopted: 2026-02-09') }))
	repo.commit(
		'2026-02-11',
		folderWith({ ...need(', stage: closed'), ...mandate(', adopted: 2026-02-09, until: 2026-12-31') }),
	)
	repo.git('mv', 'neighbourhoods/nord', 'neighbourhoods/centro')
	repo.commit('2026-02-12')
	expect(found(repo.root, '2026-03-01')).toEqual([])
})

function found(root: string, today: string): readonly string[] {
	const history = historyOf(root, seconds => new Date(seconds * 1000).toISOString().slice(0, 10) as Day, today as Day)
	const steps = [...history.trail()]
		.reverse()
		.map(({ commit, changes }) => ({ commit: commit.hash, day: history.dayAt(commit.authored), changes }))
	const { programme } = open(memory({ 'agora.yaml': 'version: 1\n' }))
	return historyFindings({ steps, today: today as Day }, programme).map(({ rule }) => rule)
}
