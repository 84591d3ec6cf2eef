import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { repository, type TestRepository } from '../support/repository.js'
import { environment, root, run } from '../support/session.js'

const env = { ...environment(), LANG: 'it_IT.UTF-8' }
const needs = 'neighbourhoods/quartiere-sud/needs.yaml'
const network = 'neighbourhoods/quartiere-sud/network.yaml'

/** The worked example with its first commit. */
function saved(): TestRepository {
	const repo = repository()
	cpSync(join(root, 'data-template', 'example'), repo.root, { recursive: true })
	repo.commit('2026-11-01')
	return repo
}

const read = (repo: TestRepository, file: string) => readFileSync(join(repo.root, file), 'utf8')
function change(repo: TestRepository, file: string, from: string | RegExp, to: string): void {
	const before = read(repo, file)
	const after = before.replace(from, to)
	expect(after).not.toBe(before)
	writeFileSync(join(repo.root, file), after)
}
const agora = (repo: TestRepository, line: string, more: NodeJS.ProcessEnv = {}) =>
	run(`agora ${line}`, repo.root, { ...env, ...more }).replace(/(?<=\S)\n(?=\S)(?!\[)/g, ' ')

test('what differs is told in words, and becomes the message', () => {
	const repo = saved()
	change(repo, needs, 'Un solo autobus all’ora, e nessuno dopo le 19', 'Un solo autobus all’ora, nessuno dopo le 19')
	expect(agora(repo, 'save')).toContain('Salvato 1 file')
	expect(repo.git('log', '-1', '--format=%s')).toContain('Un solo autobus')
	expect(repo.git('log', '-1', '--format=%b')).toContain('titolo')
	expect(repo.git('status', '--porcelain')).toBe('')
	expect(agora(repo, 'save')).toBe('Tutto è già salvato.\n')
})

test('only data are saved: what else is there, staged or not, stays as it was', () => {
	const repo = saved()
	repo.write({ 'elenco.xlsx': 'nomi', 'appunti.md': 'da rivedere' })
	repo.git('add', 'appunti.md')
	change(repo, needs, 'Dove lasciare', 'Con chi lasciare')
	expect(agora(repo, 'save')).toContain('Lasciati fuori, perché non sono file di agora: appunti.md, elenco.xlsx')
	expect(repo.git('show', '--name-only', '--format=', 'HEAD')).toBe(needs)
	expect(repo.git('status', '--porcelain').split('\n').sort()).toEqual(['?? elenco.xlsx', 'A  appunti.md'])
})

test('a removed and a new file are saved too', () => {
	const repo = saved()
	const text = read(repo, needs)
	rmSync(join(repo.root, needs))
	repo.write({ 'neighbourhoods/quartiere-sud/bisogni.yaml': text })
	const said = agora(repo, 'save --anyway "il file torna domani"')
	expect(said).toContain('Salvati 2 file')
	expect(repo.git('status', '--porcelain')).toBe('')
})

test('with an error nothing is saved, unless with a reason that stays in the history', () => {
	const repo = saved()
	change(repo, needs, 'stage: open', 'stage: opne')
	const before = repo.git('rev-parse', 'HEAD')
	const refused = agora(repo, 'save')
	expect(refused).toContain('«opne»')
	expect(refused).toContain('Nulla è stato salvato: c’è un errore')
	expect(refused.endsWith('[1]\n')).toBe(true)
	expect(repo.git('rev-parse', 'HEAD')).toBe(before)
	expect(agora(repo, 'save --anyway "lo correggo lunedì"')).toContain('Salvato 1 file')
	expect(repo.git('log', '-1', '--format=%b')).toContain('Salvato con un errore. Motivo: lo correggo lunedì')
})

test('a dry run says what would be saved, and the words of a person stand first', () => {
	const repo = saved()
	change(repo, needs, 'Dove lasciare', 'Con chi lasciare')
	const before = repo.git('rev-parse', 'HEAD')
	expect(agora(repo, 'save --dry-run')).toContain('Si salverebbe 1 file')
	expect(repo.git('rev-parse', 'HEAD')).toBe(before)
	agora(repo, 'save -m "Come l’ha detto Rosa"')
	expect(repo.git('log', '-1', '--format=%s')).toBe('Come l’ha detto Rosa')
})

test('a message written from the data keeps persons out', () => {
	const repo = saved()
	change(repo, network, /(people:[\s\S]*?name: )[^\n,]+/, '$1Canarino Segreto')
	agora(repo, 'save')
	expect(repo.git('log', '-1', '--format=%B')).not.toContain('Canarino')
})

test('whoever is unknown to git is told how to say who they are, and is known from then on', () => {
	const repo = saved()
	change(repo, needs, 'Dove lasciare', 'Con chi lasciare')
	const unknown = {
		GIT_AUTHOR_NAME: undefined,
		GIT_AUTHOR_EMAIL: undefined,
		GIT_COMMITTER_NAME: undefined,
		GIT_COMMITTER_EMAIL: undefined,
	}
	expect(agora(repo, 'save', unknown)).toContain('git non sa chi sta salvando')
	expect(agora(repo, 'save --as "Rosa"', unknown)).toContain('Marta Bianchi <marta@comune.example>')
	expect(agora(repo, 'save --as "Rosa Neri <rosa@altariva.example>"', unknown)).toContain('Salvato')
	expect(repo.git('log', '-1', '--format=%an <%ae>')).toBe('Rosa Neri <rosa@altariva.example>')
	change(repo, needs, 'Con chi lasciare', 'Dove lasciare')
	expect(agora(repo, 'save', unknown)).toContain('Salvato')
})

test('a commit of no branch, a merge with choices to make: nothing is saved, and it is said why', () => {
	const repo = saved()
	repo.git('switch', '-q', '--detach')
	change(repo, needs, 'Dove lasciare', 'Con chi lasciare')
	expect(agora(repo, 'save')).toContain('git switch main')
	repo.git('stash')
	repo.git('switch', '-q', 'main')
	expect(agora(repo, 'save')).toBe('Tutto è già salvato.\n')
})

/** Two clones of one repository that nobody works in. */
function shared(): readonly [TestRepository, TestRepository] {
	const [marta, luca, hub] = [saved(), repository(), mkdtempSync(join(tmpdir(), 'agora-hub-'))]
	marta.git('init', '-q', '--bare', '-b', 'main', hub)
	marta.git('remote', 'add', 'origin', hub)
	expect(agora(marta, 'save --push')).toContain('Inviato a origin/main.')
	luca.git('remote', 'add', 'origin', hub)
	luca.git('fetch', '-q')
	luca.git('reset', '-q', '--hard', 'origin/main')
	luca.git('branch', '-q', '--set-upstream-to=origin/main')
	return [marta, luca]
}

test('what two people saved in different files comes together, and nothing that was saved is rewritten', () => {
	const [marta, luca] = shared()
	change(marta, needs, 'Dove lasciare', 'Con chi lasciare')
	agora(marta, 'save --push')
	const hers = marta.git('rev-parse', 'HEAD')
	change(luca, network, 'Farmacia dei Renai', 'Farmacia ai Renai')
	const said = agora(luca, 'save --push')
	expect(said).toContain('Unito un salvataggio di altri.')
	expect(said).toContain('Inviato a origin/main.')
	expect(luca.git('merge-base', '--is-ancestor', hers, 'HEAD')).toBe('')
	expect(luca.git('log', '-1', '--format=%s')).toBe('Unite le modifiche di origin/main')
	expect(agora(marta, 'save --push')).toContain('Uniti 2 salvataggi di altri.')
	expect(marta.git('rev-parse', 'HEAD')).toBe(luca.git('rev-parse', 'HEAD'))
	expect(read(marta, network)).toContain('Farmacia ai Renai')
})

test('two people add a record at the end of the same list: both are there, though neither clone was set up', () => {
	const [marta, luca] = shared()
	const end = (repo: TestRepository, id: string, title: string) =>
		change(
			repo,
			needs,
			'\npriority_rounds',
			`\n  # chiesto in assemblea\n  - id: ${id}\n    title: ${title}\n    noticed: 2026-10-01\n    stage: open\n\npriority_rounds`,
		)
	writeFileSync(join(luca.root, '.git', 'mine'), '*.txt -merge\n')
	luca.git('config', 'core.attributesFile', join(luca.root, '.git', 'mine'))
	end(marta, 'need-aaaaaa', 'Orto')
	expect(agora(marta, 'save --push')).toContain('Inviato a origin/main.')
	end(luca, 'need-bbbbbb', 'Luce')
	const said = agora(luca, 'save --push')
	expect(said).toContain('Unito un salvataggio di altri.')
	expect(said).toContain('Inviato a origin/main.')
	const joined = read(luca, needs)
	for (const part of ['id: need-aaaaaa\n    title: Orto', 'id: need-bbbbbb\n    title: Luce'])
		expect(joined).toContain(part)
	expect(joined.match(/# chiesto in assemblea/g)).toHaveLength(2)
	expect(luca.git('status', '--porcelain')).toBe('')
	expect(luca.git('config', '--get-regexp', '^(merge|core.attr)').split('\n')).toHaveLength(1)
	for (const left of ['agora-attributes', 'info/attributes'])
		expect(existsSync(join(luca.root, '.git', left))).toBe(false)
})

test('the same thing changed by two is for them to choose: nothing is sent, and saving ends it', () => {
	const [marta, luca] = shared()
	change(marta, needs, 'Dove lasciare', 'Con chi lasciare')
	agora(marta, 'save --push')
	change(luca, needs, 'Dove lasciare', 'A chi affidare')
	const stopped = agora(luca, 'save --push')
	expect(stopped).toContain('Tu e qualcun altro avete cambiato la stessa cosa')
	expect(stopped.endsWith('[1]\n')).toBe(true)
	expect(agora(luca, 'save')).toContain('ancora da scegliere')
	const text = read(luca, needs).replace(
		/<<<<<<<[^\n]*\n([\s\S]*?)(?:\|\|\|\|\|\|\|[\s\S]*?)?=======\n[\s\S]*?>>>>>>>[^\n]*\n/g,
		'$1',
	)
	writeFileSync(join(luca.root, needs), text)
	luca.git('add', needs)
	expect(agora(luca, 'save --push')).toContain('Inviato a origin/main.')
	expect(luca.git('status', '--porcelain')).toBe('')
	expect(existsSync(join(luca.root, '.git', 'MERGE_HEAD'))).toBe(false)
})

test('errors that come of joining are not sent', () => {
	const [marta, luca] = shared()
	const file = 'agora.yaml'
	change(marta, needs, 'Dove lasciare', 'Con chi lasciare')
	agora(marta, 'save --push')
	change(luca, file, 'small_numbers: 5', 'small_numbers: 1')
	const said = agora(luca, 'save --push --anyway "in prova"')
	expect(said).toContain('non sono stati inviati')
	expect(said.endsWith('[1]\n')).toBe(true)
})

test('a place that cannot be reached, and no place at all: saved here, and said', () => {
	const repo = saved()
	change(repo, needs, 'Dove lasciare', 'Con chi lasciare')
	expect(agora(repo, 'save --push')).toContain('git remote add origin')
	expect(repo.git('log', '-1', '--format=%s')).toContain('Con chi lasciare')
	repo.git('remote', 'add', 'origin', join(repo.root, 'nowhere'))
	expect(agora(repo, 'save --push')).toContain('con «origin» non si riesce a parlare')
})

test('the JSON fits its schema, saved or refused', () => {
	const ajv = new Ajv2020({ strict: false, formats: { date: true } })
	for (const name of ['envelope', 'save'])
		ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', 'output', `${name}.schema.json`), 'utf8')))
	const fits = ajv.getSchema('https://agora-observatory.github.io/schemas/output/1/save.schema.json')
	const [marta] = shared()
	const answers = [agora(marta, 'save --json')]
	change(marta, needs, 'Dove lasciare', 'Con chi lasciare')
	answers.push(agora(marta, 'save --push --json'))
	change(marta, needs, 'stage: open', 'stage: opne')
	answers.push(agora(marta, 'save --json').replace('[1]\n', ''))
	for (const answer of answers) expect(fits?.(JSON.parse(answer)), JSON.stringify(fits?.errors)).toBe(true)
})
