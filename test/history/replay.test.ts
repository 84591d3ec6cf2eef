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

/** What one of two people does: a need of their own gets another stage; or the two branches meet, and go on from there. */
const work = fc.oneof(
	fc.record({
		who: fc.constantFrom('main', 'luca'),
		need: fc.constantFrom('1', '2'),
		stage: fc.string({ maxLength: 4 }),
	}),
	fc.record({
		who: fc.constant('merge' as const),
		decided: fc.option(fc.constantFrom('open', 'closed')),
		discards: fc.boolean(),
	}),
)

test('of branches that meet, the changes of all commits give the present state, each told once', () => {
	fc.assert(
		fc.property(fc.array(work, { minLength: 2, maxLength: 12 }), works => {
			const repo = repository()
			type Needs = Readonly<Record<string, string>>
			const states: Record<'main' | 'luca', Needs> = { main: {}, luca: {} }
			const told: string[] = []
			let mark = 1
			const marks = { main: 1, luca: 1 }
			const commit = (branch: 'main' | 'luca', parents: readonly number[], needs: Needs) => {
				const list = Object.entries(needs).map(([id, stage]) => ({ id: `need-${id}`, title: id, stage }))
				const text = JSON.stringify({ needs: list })
				marks[branch] = mark++
				states[branch] = needs
				const who = `Marta <marta@altariva.example> ${1767225600 + mark * 3600} +0000`
				const [from, ...merged] = parents.map(one => `:${one}\n`)
				return `commit refs/heads/${branch}\nmark :${marks[branch]}\ncommitter ${who}\ndata 1\nx\n${
					from === undefined ? '' : `from ${from}`
				}${merged.map(one => `merge ${one}`).join('')}M 644 inline neighbourhoods/nord/needs.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`
			}
			const start = { 'main-1': 'a', 'main-2': 'a', 'luca-1': 'a', 'luca-2': 'a', both: 'a' }
			const stream = [commit('main', [], start)]
			states.luca = states.main
			let apart: Needs = start
			/** Where both have met, and what a merge gives back of a side that it throws away. */
			const meet = (decided: string | null, discards: boolean) => {
				const [mine, theirs] = [states.main, states.luca]
				const own = (needs: Needs, who: string) =>
					Object.fromEntries(Object.entries(needs).filter(([id]) => id.startsWith(who)))
				const both = decided ?? mine.both ?? ''
				if (both !== mine.both) told.push(`need-both ${both}`)
				// The branch goes on from where the two have met.
				const theirOwn = own(discards ? apart : theirs, 'luca')
				for (const [id, stage] of Object.entries(theirOwn)) if (stage !== theirs[id]) told.push(`need-${id} ${stage}`)
				const made = commit('main', [marks.main, marks.luca], { ...own(mine, 'main'), ...theirOwn, both })
				apart = states.main
				states.luca = states.main
				marks.luca = marks.main
				stream.push(made)
			}
			for (const one of works) {
				if (one.who === 'merge') {
					if (marks.main !== marks.luca) meet(one.decided, one.discards)
					continue
				}
				const id = `${one.who}-${one.need}`
				if (states[one.who][id] !== one.stage.trimEnd()) told.push(`need-${id} ${one.stage.trimEnd()}`)
				stream.push(commit(one.who, [marks[one.who]], { ...states[one.who], [id]: one.stage.trimEnd() }))
			}
			if (marks.main !== marks.luca) meet(null, false)
			execFileSync('git', ['-C', repo.root, 'fast-import', '--quiet'], {
				input: stream.join(''),
				env: hermetic(repo.root),
			})
			const history = historyOf(repo.root, () => '2026-01-01' as Day, '2026-12-31' as Day)
			const steps = [...history.trail()].reverse()
			const replayed = steps.reduce((state, { changes }) => apply(changes, state), joined([]))
			expect(content(replayed)).toEqual(content(stateOf(history.at())))
			const changed = steps.flatMap(({ changes }) =>
				changes.flatMap(one => (one.what === 'changed' ? [`${one.id} ${one.after}`] : [])),
			)
			expect(changed.sort()).toEqual(told.sort())
		}),
		{ numRuns: runs },
	)
})

const content = ({ entities }: State) =>
	Object.fromEntries(
		[...entities].map(([key, { fields, ...rest }]) => [key, { ...rest, fields: Object.fromEntries(fields) }]),
	)
