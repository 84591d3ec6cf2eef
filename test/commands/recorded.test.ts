import { expect, test } from 'vitest'
import { repository } from '../support/repository.js'
import { environment, run } from '../support/session.js'

const base = {
	'programme.yaml': 'name: Prova\nexpected_neighbourhoods: 1\nneighbourhoods: [nord]\n',
	'neighbourhoods/nord/neighbourhood.yaml': 'name: Nord\n',
	'neighbourhoods/nord/network.yaml': 'organisations: []\n',
	'neighbourhoods/nord/mandate.yaml': 'versions: []\n',
	'neighbourhoods/nord/actions.yaml': 'actions: []\n',
}
const needs = (...lines: readonly string[]) => ({
	'neighbourhoods/nord/needs.yaml': lines.length === 0 ? 'needs: []\n' : `needs:\n${lines.join('\n')}\n`,
})
const need = (id: string, noticed: string, theme = 'environment') =>
	`  - { id: need-${id}, title: Bisogno, theme: ${theme}, noticed: ${noticed} }`
const ownTheme = 'version: 1\nvocabularies:\n  themes:\n    - { code: orti, it: orti, en: allotments }\n'

test('what was written late is not known early, what cannot be read is a gap, settings are of now or of then', () => {
	const env = environment()
	const { root, commit } = repository()
	const commits = [
		commit('2026-02-10', { ...base, 'agora.yaml': ownTheme, ...needs(need('a', '2026-01-05', 'orti')) }),
		commit('2026-03-31T21:59:00Z', needs(need('a', '2026-01-05', 'orti'), need('b', '2026-03-01'))),
		commit('2026-03-31T22:01:00Z', { ...needs(need('c', '2026-01-07')), 'agora.yaml': 'version: 1\n' }),
		commit('2026-05-10', { 'neighbourhoods/nord/needs.yaml': 'needs: [\n' }),
		commit('2026-06-10', needs(need('c', '2026-01-07'), need('d', '2026-01-08'))),
	]
	const line = (args: string) => `agora series needs/open --by month --from 2026-01-01 --to 2026-06-30 ${args} --json`
	// The second time from what was remembered of the first: the same answer.
	const series = (args: string) => {
		const caches = { ...env, CI: '', XDG_CACHE_HOME: `${root}/../${root.split('/').at(-1)}-cache` }
		const [first, again, fresh] = [args, args, `${args} --no-cache`].map(one => run(line(one), root, caches))
		expect([again, fresh]).toEqual([first, first])
		return JSON.parse(first as string)
	}
	const values = (args: string) => series(args).series[0].points.map(({ value }: { value: number | null }) => value)
	expect(values('')).toEqual([2, 2, 2, 2, 2, 2])
	expect(values('--recorded --definitions then')).toEqual([null, 1, 2, 1, null, 2])
	expect(values('--recorded')).toEqual([null, null, 1, 1, null, 2])
	const { recorded } = series('--recorded')
	expect(recorded.commits.map(({ commit }: { commit: string | null }) => commit)).toEqual([null, ...commits])
	expect(recorded.gaps.map(({ period }: { period: string }) => period)).toEqual(['2026-02', '2026-03', '2026-05'])
	const told = run('agora series needs/open --by month --from 2026-01-01 --recorded --lang en', root, env)
	expect(told).toContain('- Nord, May 2026')
	expect(told).toContain('under git is: Feb 2026')
	for (const wrong of [
		'--definitions now',
		'--recorded --public',
		'--recorded --as-of 2026',
		'--recorded --definitions ieri',
	])
		expect(run(`agora series needs/open ${wrong}`, root, env)).toMatch(/\[2\]\n$/)
	run(`git clone -q --depth 2 file://${root} corto`, root, env)
	expect(run('agora series needs/open --by month --from 2026-01-01 --recorded', `${root}/corto`, env)).toMatch(
		/unshallow[\s\S]*\[2\]/,
	)
})

test('how late is written down what happens: by the commit, or the merge; not what a neighbourhood begins with', () => {
	const env = environment()
	const { root, commit, git } = repository()
	commit('2026-01-31', { ...base, 'agora.yaml': 'version: 1\n', ...needs(need('a', '2025-02-01')) })
	commit('2026-03-10', needs(need('a', '2025-02-01'), need('b', '2026-01-05')))
	git('checkout', '-q', '-b', 'luca')
	commit('2026-04-02', {
		'neighbourhoods/nord/needs.yaml': null,
		'neighbourhoods/nord/bisogni.yaml': needsText('a', 'b', 'c'),
	})
	git('checkout', '-q', 'main')
	commit('2026-04-20', { 'note.txt': 'x' })
	git('merge', '-q', '--no-commit', '--no-ff', 'luca')
	commit('2026-05-01', {})
	commit('2026-05-20', { 'neighbourhoods/nord/bisogni.yaml': needsText('a', 'b', 'c', 'd') })
	git('mv', 'neighbourhoods/nord', 'neighbourhoods/centro')
	commit('2026-06-01', { 'programme.yaml': 'name: Prova\nexpected_neighbourhoods: 1\nneighbourhoods: [centro]\n' })
	const line = 'agora series recording/delay recording/late --by month --from 2026-01-01 --to 2026-06-30 --recorded'
	const { series } = JSON.parse(run(`${line} --json`, root, env))
	const told = series.map(
		({ figure, points }: { figure: string; points: { value: number; of: number; unknown: number }[] }) => [
			figure,
			points.map(({ value, of, unknown }) => [value, of, unknown]),
		],
	)
	const none = [null, null, 0]
	expect(told).toEqual([
		['recording/delay', [none, none, [64, null, 0], none, [29, null, 1], none]],
		[
			'recording/late',
			[
				[null, 0, 0],
				[null, 0, 0],
				[1, 1, 0],
				[null, 0, 0],
				[0, 1, 1],
				[null, 0, 0],
			],
		],
	])
	expect(run(`${line} --lang en`, root, env)).toContain('Days until it is written down')
	expect(run('agora series recording/delay', root, env)).toMatch(/--recorded[\s\S]*\[2\]/)
	expect(run('agora explain recording/late --lang en', root, env)).toContain('30 days after')
	run(`git clone -q --depth 1 file://${root} corto`, root, env)
	expect(run(line, `${root}/corto`, env)).toMatch(/unshallow[\s\S]*\[2\]/)
})

/** Needs of which c was noticed on 2 April, and d does not say when. */
const needsText = (...ids: readonly string[]) =>
	`needs:\n${ids.map(id => (id === 'd' ? '  - { id: need-d, title: Bisogno, theme: environment }' : need(id, { a: '2025-02-01', b: '2026-01-05' }[id] ?? '2026-04-02'))).join('\n')}\n`
