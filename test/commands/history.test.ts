import { expect, test } from 'vitest'
import { agora } from '../support/agora.js'
import { repository, type TestRepository } from '../support/repository.js'

const file = (neighbourhood: string) => `neighbourhoods/${neighbourhood}/needs.yaml`
const needs = (stage: string, more = '', id = 'need-1') =>
	`needs:\n  - id: ${id}\n    title: Panchine\n    noticed: 2026-01-01\n    stage: ${stage}\n${more}`

interface Told {
	readonly commits: readonly {
		readonly commit: string
		readonly author: string
		readonly ignored: boolean
		readonly changes: readonly { readonly what: string; readonly field?: string; readonly after?: unknown }[]
	}[]
	readonly hidden: { readonly onlyMoved: number; readonly ignored: number }
}

async function history(repo: TestRepository, ...argv: readonly string[]): Promise<Told> {
	const { out, err } = await agora(['history', ...argv, '--json'], { cwd: repo.root })
	expect(err).toBe('')
	return JSON.parse(out)
}

/** Newest first: by whom, and what was set. */
const lines = ({ commits }: Told) =>
	commits.map(({ author, changes }) => [author, ...changes.map(one => one.field ?? one.what)].join(' '))

function three() {
	const repo = repository()
	repo.commit('2026-01-01', { 'agora.yaml': 'version: 1\n', [file('nord')]: needs('open') }, 'Primi', 'Marta Bianchi')
	const second = repo.commit('2026-01-02', { [file('nord')]: needs('in-progress') }, 'Avviato', 'Luca Verdi')
	repo.commit('2026-01-03', { [file('nord')]: needs('in-progress', '    notes: x\n') }, 'Nota', 'Marta Bianchi')
	return { repo, second }
}

test('--by, --field and --reverse choose and order', async () => {
	const { repo } = three()
	expect(lines(await history(repo, 'need-1'))).toEqual([
		'Marta Bianchi notes',
		'Luca Verdi stage',
		'Marta Bianchi added',
	])
	expect(lines(await history(repo, 'need-1', '--by', 'luca'))).toEqual(['Luca Verdi stage'])
	expect(lines(await history(repo, 'need-1', '--by', 'nessuno'))).toEqual([])
	expect(lines(await history(repo, '--field', 'stage'))).toEqual(['Luca Verdi stage', 'Marta Bianchi stage'])
	expect(lines(await history(repo, '--field', 'stage', '--reverse'))).toEqual([
		'Marta Bianchi stage',
		'Luca Verdi stage',
	])
})

test('a commit that agora.yaml says not to count is passed over and counted, and shown with --all', async () => {
	const { repo, second } = three()
	const settings = (name: string) => `version: 1\nhistory:\n  ignore: ['${name}']\n`
	repo.write({ 'agora.yaml': settings(second.slice(0, 10)) })
	const told = await history(repo, 'need-1')
	expect(lines(told)).toEqual(['Marta Bianchi notes', 'Marta Bianchi added'])
	expect(told.hidden).toEqual({ onlyMoved: 0, ignored: 1 })
	const all = await history(repo, 'need-1', '--all')
	expect(all.commits.map(({ ignored }) => ignored)).toEqual([false, true, false])
	repo.write({ 'agora.yaml': settings(second.slice(0, 6)) })
	expect((await history(repo, 'need-1')).hidden.ignored).toBe(0)
})

test('a record is followed to the id and to the neighbourhood that it had, though others have its id', async () => {
	const repo = repository()
	const place = (name: string) => `name: Zona\nplaces:\n  - id: ${name}\n    name: Piazza\n`
	const others = Object.fromEntries(['est', 'ovest'].map(id => [file(id), needs('open', '', 'need-9')]))
	repo.commit('2026-01-01', {
		'agora.yaml': 'version: 1\n',
		...others,
		[file('nord')]: needs('open', '    notes: prima\n', 'need-0'),
		'neighbourhoods/nord/neighbourhood.yaml': place('piazza'),
		'neighbourhoods/sud/neighbourhood.yaml': place('largo'),
	})
	repo.commit('2026-01-02', { [file('nord')]: needs('closed', '    notes: prima\n', 'need-0') }, 'Chiuso', 'Luca Verdi')
	repo.commit('2026-01-03', { [file('nord')]: needs('closed', '    notes: prima\n', 'need-1') }, 'Nome', 'Anna Neri')
	repo.commit('2026-01-04', { [file('nord')]: null, [file('sud')]: needs('closed', '    notes: prima\n') }, 'A sud')
	repo.commit('2026-01-05', { [file('sud')]: needs('open', '    notes: prima\n') }, 'Riaperto', 'Ugo Rossi')
	const told = await history(repo, 'sud/need-1')
	expect(lines(told)).toEqual([
		'Ugo Rossi stage',
		'Marta Bianchi moved',
		'Anna Neri moved',
		'Luca Verdi stage',
		'Marta Bianchi added',
	])
	expect(lines(await history(repo, 'est/need-9'))).toEqual(['Marta Bianchi added'])
})

test('that names are unchecked is said once, and only where there are names', async () => {
	const { repo } = three()
	const said = (text: string) => text.split('git non li verifica').length - 1
	expect(said((await agora('history need-1', { cwd: repo.root })).out)).toBe(1)
	expect(said((await agora('history need-1 --by nessuno', { cwd: repo.root })).out)).toBe(0)
})

const waiver = (rule: string, id: string) =>
	`waivers:\n  - { rule: ${rule}, id: ${id}, reason: Per prova, until: 2026-12-31 }\n`

interface Problem {
	readonly rule: string
	readonly file: string
	readonly start: { readonly line: number }
}

async function found(repo: TestRepository, ...argv: readonly string[]) {
	const { out } = await agora(['validate', '--json', ...argv], { cwd: repo.root })
	return (JSON.parse(out) as { problems: readonly Problem[] }).problems
}

test('a waiver of a rule about history is unused only when those rules were asked', async () => {
	const { repo } = three()
	const unused = async (...argv: readonly string[]) =>
		(await found(repo, ...argv)).filter(({ rule }) => rule === 'waiver/unused').length
	repo.write({ 'waivers.yaml': waiver('history/vanished', 'need-1') })
	expect([await unused(), await unused('--history')]).toEqual([0, 1])
	repo.write({ 'waivers.yaml': waiver('need/no-action', 'need-77') })
	expect([await unused(), await unused('--history')]).toEqual([1, 1])
})

test('what a rule about history finds stands on the record’s line; with --since only what is new', async () => {
	const repo = repository()
	const dated = (day: string) => `# Bisogni\n${needs('open').replace('2026-01-01', day)}`
	repo.commit('2026-03-01', { 'agora.yaml': 'version: 1\n', [file('nord')]: dated('2025-01-01') })
	repo.commit('2026-06-02', { [file('nord')]: dated('2025-06-01') })
	repo.git('tag', 'prima')
	const past = async (...argv: readonly string[]) =>
		(await found(repo, '--history', '--rule', 'history/date-rewritten', ...argv)).map(
			({ file, start }) => `${file}:${start.line}`,
		)
	expect(await past()).toEqual([`${file('nord')}:3`])
	expect(await past('--since', 'prima')).toEqual([])
	repo.commit('2026-09-02', { [file('nord')]: dated('2024-02-01') })
	expect(await past('--since', 'prima')).toEqual([`${file('nord')}:3`])
})
