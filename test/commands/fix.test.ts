import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { Day } from '../../src/model/day.js'
import { folderWith } from '../support/folder.js'
import { root as home } from '../support/session.js'

const page = `
	# Scritto di fretta
	needs:
	  - id: need-a
	    title: Panchine    # in piazza
	    noticed: 15/1/2026
	    stage: opne        # da rivedere
	    emerging: "sì"
	    titolo: x

	  - { id: need-b, title: 2026, noticed: 6/7/2026 }
`

const actions = `
	actions:
	  - id: action-a
	    title: Nuove panchine
	    kind: initiative
	    needs: [need-a]
	    stage: planned
	    planned: 2026-12-01
	    records:
	      - { period: 2026-06, hours: "12" }
`

function written(files: Readonly<Record<string, string>>) {
	const root = mkdtempSync(join(tmpdir(), 'agora-fix-'))
	for (const [file, text] of Object.entries(folderWith(files))) {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	const read = (name: string) => readFileSync(join(root, 'neighbourhoods/nord', name), 'utf8')
	return { root, read }
}

async function validate(cwd: string, ...argv: string[]) {
	let [out, err] = ['', '']
	const code = await main(['validate', ...argv], {
		cwd,
		env: { LANG: 'it_IT.UTF-8' },
		today: () => '2026-07-10' as Day,
		dayAt: () => '2026-07-10' as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home,
		out: text => (out += text),
		err: text => (err += text),
	})
	return { code, out, err }
}

test('safe corrections change their own words and nothing else', async () => {
	const { root, read } = written({ 'needs.yaml': page, 'actions.yaml': actions })
	const [needs, acts] = [read('needs.yaml'), read('actions.yaml')]
	expect((await validate(root)).out).toContain('5 si correggono con: agora validate --fix')
	const { code, out, err } = await validate(root, '--fix')
	expect(err).toBe('')
	expect(read('needs.yaml')).toBe(
		needs
			.replace('15/1/2026', '2026-01-15')
			.replace('opne ', 'open ')
			.replace('"sì"', 'true')
			.replace('title: 2026', 'title: "2026"'),
	)
	expect(read('actions.yaml')).toBe(acts.replace('"12"', '12'))
	expect(out).toContain('neighbourhoods/nord/needs.yaml:6 stage: opne → open')
	expect(out).toContain('titolo')
	expect(code).toBe(1)
})

test('what is only probable is corrected when asked for', async () => {
	const { root, read } = written({ 'needs.yaml': page })
	await validate(root, '--fix')
	expect(read('needs.yaml')).toContain('noticed: 6/7/2026')
	await validate(root, '--fix', '--unsafe')
	expect(read('needs.yaml')).toContain('noticed: 2026-07-06')
})

test('--unsafe alone corrects too', async () => {
	const { root, read } = written({ 'needs.yaml': page })
	await validate(root, '--unsafe')
	expect(read('needs.yaml')).toContain('noticed: 2026-07-06')
	expect(read('needs.yaml')).toContain('noticed: 2026-01-15')
})

test('an id that was left empty is drawn too; an empty title is for a person to write', async () => {
	const { root, read } = written({
		'needs.yaml': 'needs:\n  - id:   # da scrivere\n    title: Panchine\n  - { id: null, title: }\n',
	})
	const before = read('needs.yaml')
	await validate(root, '--fix')
	const after = read('needs.yaml')
	const drawn = [...after.matchAll(/need-[a-z0-9]{6}/g)].map(([id]) => id)
	expect(new Set(drawn).size).toBe(2)
	expect(
		after
			.replace(/ ?need-[a-z0-9]{6}/, '')
			.replace(/need-[a-z0-9]{6}/, 'null')
			.replace(/ +#/g, ' #'),
	).toBe(before.replace(/ +#/g, ' #'))
})

test('a record without an id gets one of its own, on a line of its own', async () => {
	const needs = `
		needs:
		  # la piazza
		  - title: Panchine rotte    # in piazza
		    noticed: 2026-01-15
		  - { title: Orto, noticed: 2026-02-01 }
		vulnerabilities:
		  - title: Solitudine
	`
	const { root, read } = written({ 'needs.yaml': needs })
	const { out } = await validate(root, '--fix')
	const ids = [...read('needs.yaml').matchAll(/id: ((?:need|vulnerability)-[a-z2-9]{6})/g)].map(([, id]) => id)
	expect(new Set(ids).size).toBe(3)
	expect(read('needs.yaml')).toContain(
		`  # la piazza\n  - id: ${ids[0]}\n    title: Panchine rotte    # in piazza\n    noticed: 2026-01-15\n`,
	)
	expect(out).toContain(`→ ${ids[0]}`)
	const before = read('needs.yaml')
	await validate(root, '--fix')
	expect(read('needs.yaml')).toBe(before)
})

test('codes without brackets become a list; a sentence does not', async () => {
	const needs = `
		needs:
		  - id: need-a
		    title: Panchine
		    noticed: 2026-01-15
		    targets: elderly # chi le usa
		  - id: need-b
		    title: Orto
		    noticed: 2026-01-15
		    targets: youth, elderly
		  - id: need-c
		    title: Luce
		    noticed: 2026-01-15
		    targets: gli anziani del quartiere
	`
	const { root, read } = written({ 'needs.yaml': needs })
	const before = read('needs.yaml')
	await validate(root, '--fix')
	expect(read('needs.yaml')).toBe(
		before
			.replace('targets: elderly #', 'targets: [elderly] #')
			.replace('targets: youth, elderly', 'targets: [youth, elderly]'),
	)
})

test('a dry run shows the lines and writes none', async () => {
	const { root, read } = written({ 'needs.yaml': page })
	const before = read('needs.yaml')
	const { out } = await validate(root, '--fix', '--dry-run')
	expect(out).toContain('-    stage: opne        # da rivedere')
	expect(out).toContain('+    stage: open        # da rivedere')
	expect(out).toContain('nulla è stato scritto')
	expect(read('needs.yaml')).toBe(before)
})

test('nothing to correct, nothing written; a file that is not YAML stays as it is', async () => {
	const { root, read } = written({ 'needs.yaml': 'needs: [\n' })
	const { out, code } = await validate(root, '--fix')
	expect(out).toContain('Nulla che si possa correggere da sé.')
	expect(code).toBe(1)
	expect(read('needs.yaml')).toBe('needs: [\n')
})

test('for programs', async () => {
	const { root } = written({ 'needs.yaml': page })
	const { fixes } = JSON.parse((await validate(root, '--fix', '--json')).out)
	expect(fixes).toContainEqual({
		rule: 'schema/value',
		file: 'neighbourhoods/nord/needs.yaml',
		line: 6,
		field: 'stage',
		from: 'opne',
		to: 'open',
	})
})
