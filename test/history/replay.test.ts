import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyOf } from '../../src/history/history.js'
import type { Day } from '../../src/model/day.js'
import { apply } from '../../src/workspace/changes.js'
import { joined, type State, stateOf } from '../../src/workspace/state.js'
import { hermetic, repository } from '../support/repository.js'

const runs = Number(process.env.RUNS ?? 25)

const need = fc.record(
	{
		title: fc.constantFrom('Panchine', 'Corso'),
		stage: fc.constantFrom('open', 'closed'),
		places: fc.subarray(['a', 'b']),
	},
	{ requiredKeys: [] },
)
const needs = fc.dictionary(fc.constantFrom('need-1', 'need-2', 'need-3'), need)
/** A commit as its files: needs in a folder that may be renamed, in a file that may be renamed. */
const commit = fc.record({
	folder: fc.constantFrom('nord', 'centro'),
	file: fc.constantFrom('needs.yaml', 'bisogni.yaml'),
	needs,
	more: needs,
})

test('replaying the changes of every commit from nothing gives the present state', () => {
	fc.assert(
		fc.property(fc.array(commit, { minLength: 1, maxLength: 8 }), commits => {
			const repo = repository()
			const text = (list: object) =>
				JSON.stringify({ needs: Object.entries(list).map(([id, fields]) => ({ id, ...fields })) })
			const stream = commits.map(({ folder, file, needs, more }, index) => {
				const blobs = [
					[`neighbourhoods/${folder}/${file}`, text(needs)],
					['neighbourhoods/sud/needs.yaml', text(more)],
				].map(([path, data]) => `M 644 inline ${path}\ndata ${Buffer.byteLength(data ?? '')}\n${data}\n`)
				const who = `Marta <marta@altariva.example> ${1767225600 + index * 86400} +0000`
				return `commit refs/heads/main\ncommitter ${who}\ndata 1\nx\ndeleteall\n${blobs.join('')}`
			})
			execFileSync('git', ['-C', repo.root, 'fast-import', '--quiet'], {
				input: stream.join(''),
				env: hermetic(repo.root),
			})
			const history = historyOf(repo.root, () => '2026-01-01' as Day, '2026-12-31' as Day)
			const replayed = [...history.trail()].reverse().reduce((state, { changes }) => apply(changes, state), joined([]))
			expect(content(replayed)).toEqual(content(stateOf(history.at())))
		}),
		{ numRuns: runs },
	)
})

const content = ({ entities }: State) =>
	Object.fromEntries(
		[...entities].map(([key, { fields, ...rest }]) => [key, { ...rest, fields: Object.fromEntries(fields) }]),
	)
