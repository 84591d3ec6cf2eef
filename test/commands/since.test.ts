import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { agora } from '../support/agora.js'
import { repository, type TestRepository } from '../support/repository.js'
import { root } from '../support/session.js'

const need = (id: string, stage: string, title = 'Panchine rotte') =>
	`  - id: ${id}\n    title: ${title}\n    noticed: 2026-01-12\n    stage: ${stage}\n`

const nord: Readonly<Record<string, string>> = {
	'neighbourhood.yaml': 'name: Quartiere Nord\nmapping: { from: 2025-03-10 }\n',
	'network.yaml': 'organisations: []\n',
	'mandate.yaml': 'versions: []\n',
	'needs.yaml': `needs:\n${need('need-a', 'opne')}${need('need-b', 'open', 'Corso di italiano')}${need('need-c', 'chiuso')}`,
	'actions.yaml': 'actions: []\n',
	'diary.yaml': 'meetings: []\n',
}
const folderOf = (id: string) =>
	Object.fromEntries(Object.entries(nord).map(([file, text]) => [`neighbourhoods/${id}/${file}`, text]))

const programme = (...ids: string[]) =>
	`name: Programma di prova\nexpected_neighbourhoods: ${ids.length}\nneighbourhoods: [${ids.join(', ')}]\n`

function folder(...ids: string[]): TestRepository {
	const made = repository()
	made.commit('2026-05-01', {
		'agora.yaml': 'version: 1\n',
		'programme.yaml': programme(...ids),
		...Object.assign({}, ...ids.map(folderOf)),
	})
	made.git('checkout', '-q', '-b', 'lavoro')
	return made
}

interface Answer {
	readonly problems: readonly { rule: string; file: string; fingerprint: string; message: { it: string } }[]
	readonly since: {
		fixed: readonly { rule: string }[]
		earlier: number
		neighbourhoods: string[]
		untouched: number
		settings: string[]
		commit: string
	}
}

async function since(at: TestRepository, ...argv: string[]) {
	const { code, out, err } = await agora(['validate', '--since', 'main', '--json', ...argv], { cwd: at.root })
	const answer = out === '' ? undefined : (JSON.parse(out) as Answer)
	return { code, err, new: answer?.problems.map(({ rule }) => rule), ...answer?.since } as const
}

const problemsIn = async (at: TestRepository) =>
	(JSON.parse((await agora(['validate', '--json'], { cwd: at.root })).out) as Answer).problems

test('one problem fixed and another brought, of the same rule in the same file: one new, one fixed', async () => {
	const at = folder('nord')
	at.commit('2026-05-02', {
		'neighbourhoods/nord/needs.yaml': nord['needs.yaml']
			?.replace('opne', 'open')
			.replace('stage: open\n', 'stage: boh\n') as string,
	})
	at.write({
		'neighbourhoods/nord/needs.yaml': `needs:\n${need('need-a', 'open')}${need('need-b', 'boh', 'Corso di italiano')}${need('need-c', 'chiuso')}`,
	})
	const { code, fixed, earlier, ...said } = await since(at, '--rule', 'schema/value')
	expect([code, said.new, fixed?.map(({ rule }) => rule), earlier]).toEqual([1, ['schema/value'], ['schema/value'], 1])
})

test('a change that touches nothing wrong passes on a base with errors', async () => {
	const at = folder('nord', 'sud', 'est')
	const before = await problemsIn(at)
	expect(before.length).toBeGreaterThanOrEqual(14)
	at.commit('2026-05-02', {
		'neighbourhoods/nord/needs.yaml': `${nord['needs.yaml']}  - id: need-d\n    title: Corso di cucina\n    noticed: 2026-11-20\n`,
	})
	expect((await agora(['validate'], { cwd: at.root })).code).toBe(1)
	const said = await since(at, '--rule', 'schema')
	expect([said.code, said.new, said.fixed, said.earlier, said.neighbourhoods, said.untouched]).toEqual([
		0,
		[],
		[],
		2,
		['nord'],
		2,
	])
	const text = await agora(['validate', '--since', 'main', '--rule', 'schema'], { cwd: at.root })
	expect(text.code).toBe(0)
	expect(text.out).toContain('Nessun problema nuovo. Nessuno risolto, 2 c’erano già.')
	expect(text.out).toContain('2 quartieri sono rimasti com’erano e non sono stati riletti.')
})

/** Changes that change nothing: each must bring no problem and fix none. */
const idle: Readonly<Record<string, (text: string) => string>> = {
	'lines moved down by comments': text => `# nota\n\n# altra\n${text.replaceAll('    title', '\n    # a\n    title')}`,
	'records in another order': text => {
		const [head, ...items] = text.split(/^(?= {2}- id)/m)
		return head + items.reverse().join('')
	},
	'another layout': text =>
		text
			.replace(
				/ {2}- id: (.*)\n {4}title: (.*)\n {4}noticed: (.*)\n {4}stage: (.*)\n/g,
				'    - { stage: "$4", id: $1, "title": \'$2\', noticed: $3 }\n',
			)
			.replaceAll('\n', '\r\n'),
}

test.each(Object.entries(idle))('%s: nothing new, nothing fixed', async (_, change) => {
	const at = folder('nord')
	const before = await problemsIn(at)
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': change(nord['needs.yaml'] as string) })
	const said = await since(at)
	expect([said.new, said.fixed, said.earlier, said.code]).toEqual([[], [], before.length, 0])
})

test('a neighbourhood’s folder under another name: nothing new', async () => {
	const at = folder('nord', 'sud')
	renameSync(join(at.root, 'neighbourhoods', 'nord'), join(at.root, 'neighbourhoods', 'settentrione'))
	at.commit('2026-05-02', { 'programme.yaml': programme('settentrione', 'sud') })
	const said = await since(at)
	expect([said.new, said.fixed, said.code]).toEqual([[], [], 0])
})

test('what the base got in the meantime is not the work of this branch', async () => {
	const at = folder('nord')
	at.git('checkout', '-q', 'main')
	at.commit('2026-05-03', { 'neighbourhoods/nord/needs.yaml': `needs:\n${need('need-a', 'open')}` })
	at.git('checkout', '-q', 'lavoro')
	at.commit('2026-05-04', { 'neighbourhoods/nord/diary.yaml': 'meetings: []\n# nota\n' })
	const said = await since(at, '--rule', 'schema')
	expect([said.new, said.fixed, said.earlier]).toEqual([[], [], 2])
	at.git('merge', '-q', '--no-edit', 'main')
	const merged = await since(at, '--rule', 'schema')
	expect([merged.new, merged.fixed, merged.earlier]).toEqual([[], [], 0])
})

test('uncommitted, untracked and ignored files count', async () => {
	const at = folder('nord', 'sud', 'est')
	at.write({
		'neighbourhoods/nord/needs.yaml': 'needs: [{ id: need-z, title: Uno, stage: boh }]\n',
		'neighbourhoods/sud/Needs.yaml': 'needs: []\n',
		'neighbourhoods/ovest/needs.yaml': 'needs: [{ id: need-w, title: Due, stage: mah }]\n',
		'.gitignore': 'ovest\n',
	})
	const said = await since(at, '--rule', 'schema/value')
	expect([said.new, said.neighbourhoods, said.untouched]).toEqual([
		['schema/value', 'schema/value'],
		['nord', 'ovest', 'sud'],
		1,
	])
})

test('what can no longer be read was not put right', async () => {
	const at = folder('nord')
	const text = nord['needs.yaml'] as string
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': text.replace('title: Corso di italiano', 'title: [') })
	expect((await since(at)).fixed).toEqual([])
	at.commit('2026-05-03', { 'neighbourhoods/nord/needs.yaml': text.replace('stage: open', 'stage: boh') })
	const said = await since(at)
	expect([said.new, said.fixed]).toEqual([['schema/value'], []])
})

test('settings that differ are said, and everything is judged again', async () => {
	const at = folder('nord', 'sud')
	at.commit('2026-05-02', { 'agora.yaml': 'version: 1\nrules: { need/no-vulnerability: off }\n' })
	const said = await since(at)
	expect([said.code, said.new, said.settings, said.neighbourhoods]).toEqual([0, [], ['agora.yaml'], ['nord', 'sud']])
	expect(said.fixed?.every(({ rule }) => rule === 'need/no-vulnerability')).toBe(true)
	expect(said.fixed?.length).toBeGreaterThan(0)
	const { out } = await agora(['validate', '--since', 'main'], { cwd: at.root })
	expect(out.replace(/\s+/g, ' ')).toContain('cambia anche come si applicano le regole (agora.yaml)')
})

test('a waiver that nothing needs any more is told, also when only one neighbourhood changed', async () => {
	const at = folder('nord', 'sud')
	at.git('checkout', '-q', 'main')
	at.commit('2026-05-02', {
		'waivers.yaml': 'waivers: [{ rule: need/no-vulnerability, id: need-b, reason: Si sa, until: 2027-01-01 }]\n',
		'neighbourhoods/sud/needs.yaml': 'needs: []\n',
	})
	at.git('checkout', '-q', '-B', 'lavoro')
	at.commit('2026-05-03', { 'neighbourhoods/nord/needs.yaml': 'needs: []\n' })
	expect((await since(at, '--rule', 'waiver')).new).toEqual(['waiver/unused'])
})

test('the same as the whole check on both sides, whatever a change touches', async () => {
	const at = folder('nord', 'sud', 'est')
	const count = async () => (await problemsIn(at)).map(({ fingerprint }) => fingerprint).sort()
	const before = await count()
	const ofMissing = (await problemsIn(at)).filter(({ file }) => file === 'neighbourhoods/est/needs.yaml').length
	const changes: Record<string, string | null>[] = [
		{ 'neighbourhoods/est/needs.yaml': 'needs: []\n' },
		{ 'neighbourhoods/est/needs.yaml': null },
		{ 'neighbourhoods/sud/network.yaml': 'organisations: [{ id: a, name: Uno }, { id: a, name: Due }]\n' },
		{ 'programme.yaml': programme('nord') },
		{ 'neighbourhoods/est': null },
		folderOf('ovest'),
	]
	for (const [index, change] of changes.entries()) {
		at.commit(`2026-05-1${index}`, change)
		const after = await count()
		const { out } = await agora(['validate', '--since', 'main', '--json'], { cwd: at.root })
		const answer = JSON.parse(out) as Answer
		const minus = (from: string[], what: string[]) =>
			what.reduce((rest, one) => (rest.includes(one) ? rest.toSpliced(rest.indexOf(one), 1) : rest), from)
		// A folder that came and one that went are taken for a renamed one when they hold the same file.
		if (index < 5)
			expect(answer.problems.map(({ fingerprint }) => fingerprint).sort(), JSON.stringify(change)).toEqual(
				minus(after, before),
			)
		// What was wrong in a file that went is not put right; in a neighbourhood that went, nobody is left to put it right.
		const unseen = index >= 1 && index <= 3 ? ofMissing : 0
		expect(answer.problems.length - answer.since.fixed.length, JSON.stringify(change)).toBe(
			after.length - before.length + unseen,
		)
	}
})

test('in a shallow clone that does not reach the common commit it says what to fetch', async () => {
	const at = folder('nord')
	at.commit('2026-05-02', { 'a.txt': 'a' })
	at.git('checkout', '-q', 'main')
	at.commit('2026-05-03', { 'b.txt': 'b' })
	at.git('checkout', '-q', 'lavoro')
	const clone = repository()
	clone.git('remote', 'add', 'origin', `file://${at.root}`)
	clone.git('fetch', '-q', '--depth=1', 'origin', 'lavoro', 'main:refs/remotes/origin/main')
	clone.git('checkout', '-q', 'FETCH_HEAD')
	const said = await agora(['validate', '--since', 'origin/main'], { cwd: clone.root })
	expect([said.code, said.out]).toEqual([2, ''])
	expect(said.err).toContain('fetch-depth: 0')
})

test.each([
	['nessuno', /nessuno/],
	['--output=x', /--output=x/],
	['2026-13-01', /origin\/main/],
])('--since %s: a refusal that names it', async (when, said) => {
	const at = folder('nord')
	const { code, err, out } = await agora(['validate', `--since=${when}`], { cwd: at.root })
	expect([code, out]).toEqual([2, ''])
	expect(err).toMatch(said)
	expect(readdirSync(at.root)).not.toContain('x')
})

test('a day is a moment too', async () => {
	const at = folder('nord')
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': 'needs: [{ id: need-z, title: Uno, stage: boh }]\n' })
	const { out } = await agora(['validate', '--since', '2026-05-01', '--rule', 'schema/value', '--json'], {
		cwd: at.root,
	})
	const { problems, since } = JSON.parse(out) as Answer
	expect([problems.length, since.fixed.length, since.commit]).toEqual([1, 2, at.git('rev-parse', 'main')])
})

test('a folder that was not there yet is new as a whole', async () => {
	const at = repository()
	at.commit('2026-05-01', { 'README.md': 'Nulla\n' })
	at.git('checkout', '-q', '-b', 'lavoro')
	at.commit('2026-05-02', {
		'dati/agora.yaml': 'version: 1\n',
		'dati/programme.yaml': programme('nord'),
		...Object.fromEntries(Object.entries(folderOf('nord')).map(([file, text]) => [`dati/${file}`, text])),
	})
	const { out, code } = await agora(['-C', 'dati', 'validate', '--since', 'main', '--rule', 'schema', '--json'], {
		cwd: at.root,
	})
	expect([code, JSON.parse(out).problems.length]).toEqual([1, 2])
})

let schema: object = {}
beforeAll(() => {
	schema = JSON.parse(readFileSync(join(root, 'schemas', 'output', 'validate.schema.json'), 'utf8'))
})

test('its JSON fits its schema', async () => {
	const { Ajv2020 } = await import('ajv/dist/2020.js')
	const folderSchemas = join(root, 'schemas', 'output')
	const schemas = readdirSync(folderSchemas)
		.filter(name => name !== 'validate.schema.json')
		.map(name => JSON.parse(readFileSync(join(folderSchemas, name), 'utf8')))
	const validate = new Ajv2020({ schemas, strict: false }).compile(schema)
	const at = folder('nord')
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': `needs:\n${need('need-a', 'boh')}` })
	const { out } = await agora(['validate', '--since', 'main', '--json'], { cwd: at.root })
	expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
})
