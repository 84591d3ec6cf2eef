import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lexer, type Tokens } from 'marked'
import { expect, test } from 'vitest'
import { agora } from '../support/agora.js'
import { folderWith } from '../support/folder.js'
import { repository } from '../support/repository.js'

const need = (id: string, stage: string, title = 'Panchine rotte') =>
	`  - id: ${id}\n    title: ${title}\n    noticed: 2026-01-12\n    stage: ${stage}\n`

function changed(before: string, after: string) {
	const at = repository()
	at.commit('2026-05-01', { ...folderWith({}), 'neighbourhoods/nord/needs.yaml': before })
	at.git('checkout', '-q', '-b', 'lavoro')
	at.commit('2026-05-02', { 'neighbourhoods/nord/needs.yaml': after })
	return at.root
}

const headings = (page: string) =>
	lexer(page).flatMap(token => (token.type === 'heading' ? [(token as Tokens.Heading).text] : []))

test('the page of a change: new problems, records, figures that move, what was fixed, the sum', async () => {
	const cwd = changed(
		`needs:\n${need('need-a', 'opne')}${need('need-b', 'open')}`,
		`needs:\n${need('need-a', 'open', 'Panchine nuove')}${need('need-b', 'boh')}${need('need-c', 'open', 'Corso')}`,
	)
	const { out, code } = await agora(['validate', '--since', 'main', '--rule', 'schema', '-f', 'md'], { cwd })
	expect(code).toBe(1)
	expect(headings(out)).toEqual([
		'agora: che cosa porta questa modifica',
		'Problemi nuovi',
		'neighbourhoods/nord/needs.yaml',
		'Che cosa cambia',
		'nord',
		'Indicatori che si muovono',
		'Un problema risolto',
	])
	expect(out).toContain('Panchine rotte» → «Panchine nuove')
	expect(out).toMatch(/\| nord \| Bisogni aperti \| .* \| .* \|/)
	expect(out).toContain('1 problema nuovo: 1 errore. 1 risolto, nessuno c’era già.')
})

test('a change of layout alone says so', async () => {
	const before = `needs:\n${need('need-a', 'open')}`
	const { out, code } = await agora(['validate', '--since', 'main', '-f', 'md', '--lang', 'en'], {
		cwd: changed(before, `# a note\n${before}`),
	})
	expect([code, headings(out)]).toEqual([0, ['agora: what this change brings', 'What changes']])
	expect(out).toContain('No record changes: only how the files are laid out.')
})

test('a page fits into a comment, problems first, and says what it left out', async () => {
	const many = Array.from({ length: 190 }, (_, index) => need(`need-${index}`, `boh${index}`, 'x'.repeat(400))).join('')
	const cwd = changed('needs: []\n', `needs:\n${many}`)
	const { out } = await agora(['validate', '--since', 'main', '-f', 'md'], { cwd })
	expect(Buffer.byteLength(out)).toBeLessThanOrEqual(65_000)
	expect(Buffer.byteLength(out)).toBeGreaterThan(50_000)
	expect(headings(out)[1]).toBe('Problemi nuovi')
	expect(out).toMatch(/… e altri \d+ elementi/)
	expect(out).toMatch(/problemi nuovi: .*Confronto con il commit/s)
	const page = join(mkdtempSync(join(tmpdir(), 'agora-')), 'summary.md')
	const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page }
	await agora(['validate', '--since', 'main'], { cwd, env })
	const written = readFileSync(page, 'utf8')
	expect(written.length).toBeGreaterThan(out.length)
	expect(headings(written).slice(0, 2)).toEqual(headings(out).slice(0, 2))
})
