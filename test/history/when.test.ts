import { expect, test } from 'vitest'
import { repositoryOf } from '../../src/history/repository.js'
import { commitOfMoment } from '../../src/history/when.js'
import type { Day } from '../../src/model/day.js'
import { type Moment, moment } from '../../src/model/moment.js'
import { repository } from '../support/repository.js'

const today = '2026-11-22' as Day
/** A zone two hours ahead of UTC. */
const ahead = (seconds: number) => new Date((seconds + 7200) * 1000).toISOString().slice(0, 10) as Day

test('a day is its end in the programme’s time zone', () => {
	const repo = repository()
	const first = repo.commit('2026-03-01T21:59:59Z')
	const second = repo.commit('2026-03-01T22:00:00Z')
	const at = (text: string) => commitOfMoment(repositoryOf(repo.root), moment(text) as Moment, ahead, today)
	expect(at('2026-03-01')).toEqual({ commit: first, day: '2026-03-01' })
	expect(at('2026-03-02')).toEqual({ commit: second, day: '2026-03-02' })
	expect(at('2026-03')).toEqual({ commit: second, day: '2026-03-31' })
	expect(at('2026')).toEqual({ commit: second, day: today })
	expect(at('HEAD~1')).toEqual({ commit: first, day: '2026-03-01' })
	expect(at(first.slice(0, 9))).toEqual({ commit: first, day: '2026-03-01' })
	expect(() => at('2026-02-28')).toThrow(/first commit is of 2026-03-01/)
	expect(() => at('2027')).toThrow(/has not come yet/)
})

test('what a branch held is known when it is merged, and a wrong clock hides only its own commit', () => {
	const repo = repository()
	const first = repo.commit('2026-03-01')
	repo.git('checkout', '-qb', 'ramo')
	const branch = repo.commit('2026-03-02', { a: '1' })
	repo.git('checkout', '-q', 'main')
	repo.git('merge', '-q', '--no-ff', '--no-commit', 'ramo')
	const merged = repo.commit('2026-03-10')
	repo.commit('2030-01-01', { b: '1' }, 'Orologio avanti')
	const last = repo.commit('2026-03-12', { c: '1' })
	const at = (text: string) => commitOfMoment(repositoryOf(repo.root), moment(text) as Moment, ahead, today).commit
	expect(at('2026-03-05')).toBe(first)
	expect(at('2026-03-10')).toBe(merged)
	expect(at('2026-03-11')).toBe(merged)
	expect(at('2026-03-12')).toBe(last)
	expect(at('ramo')).toBe(branch)
	repo.git('tag', '2026')
	expect(at('rev:2026')).toBe(last)
})

test.each([
	'nulla',
	'--output=/tmp/x',
	'-1',
	'HEAD^{tree}',
	'HEAD:a',
	'^HEAD',
	'HEAD..HEAD~1',
	'@{u}',
	':/x',
	'HEAD --all',
])('%s names no commit', text => {
	const repo = repository()
	repo.commit('2026-03-01', { a: '1' })
	repo.commit('2026-03-02', { a: '2' })
	expect(() => commitOfMoment(repositoryOf(repo.root), moment(text) as Moment, ahead, today)).toThrow(/There is no “/)
})
