import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { emptyFolder, environment, exampleFolder, run } from '../support/session.js'

let [folder, room] = ['', '']
let env = environment()
beforeAll(() => {
	env = environment()
	folder = exampleFolder()
	room = emptyFolder()
	const commit = (date: string, message: string) =>
		`git add -A && GIT_COMMITTER_DATE=${date}T10:00:00+02:00 git commit -qm ${message}`
	run(`git init -q -b main && ${commit('2026-06-15', 'Uno')}`, folder, env)
	run(
		`sed -i s/Panchine/Sedie/ neighbourhoods/quartiere-nord/needs.yaml; echo '# poi' >> agora.yaml; ${commit('2026-10-01', 'Due')}`,
		folder,
		env,
	)
})

const agora = (args: string, root = folder, more: NodeJS.ProcessEnv = {}) =>
	run(`agora ${args}`, root, { ...env, ...more })

test.each([
	['nord.md', 'quartiere-nord --as-of 2026-06-30'],
	['nord.html', 'quartiere-nord --lang en'],
	['nord.txt', 'quartiere-nord quartiere-est --on 2026-03-31'],
	['nord.json', 'quartiere-nord --as-of HEAD~1 --on 2026-01-31'],
	['all.csv', '--as-of 2026-Q3'],
	['tables', 'quartiere-sud -f csv'],
])('%s (%s) is made again from its stamp, and a changed digit is found', (file, args) => {
	const path = join(room, file)
	agora(`report ${args} -q -o ${path}`)
	const said = agora(`report --verify ${path} --json --lang en --today 2027-05-05`)
	expect(JSON.parse(said)).toMatchObject({ kind: 'agora.verify', same: true, differences: [] })
	const changed = file === 'tables' ? join(path, 'imprint.csv').replace('imprint', 'report-stamp') : path
	const text = readFileSync(changed, 'utf8')
	const lines = text.split('\n')
	const at = lines.findIndex((line, index) => index > 3 === (file !== 'tables') && /[1-8](?!.*[a-f0-9]{40})/.test(line))
	lines[at] = (lines[at] as string).replace(/[1-8](?!.*[1-8])/, digit => String(Number(digit) + 1))
	writeFileSync(changed, lines.join('\n'))
	const found = agora(`report --verify ${path} --json`)
	expect(found).toMatch(/\[1\]\n$/)
	expect(JSON.parse(found.replace(/\[1\]\n$/, ''))).toMatchObject({
		same: false,
		differences: [{ line: at + 1 }],
		more: 0,
	})
	expect(agora(`report --verify ${path} --lang en -f text`)).toMatch(/one line differs[\s\S]*\[1\]/)
})

test('what cannot be made again is refused, with what can be done', () => {
	const write = (name: string, text: string) => {
		writeFileSync(join(room, name), text)
		return join(room, name)
	}
	const good = agora('report quartiere-nord -f md --lang en')
	const refused = (file: string) => {
		const said = agora(`report --lang en --verify ${file}`)
		expect(said).toMatch(/\[2\]\n$/)
		return said
	}
	expect(refused(write('a.md', '# A report\n'))).toContain('no stamp')
	expect(refused(write('b.md', good.replace(/^commit: .*/m, 'commit: none')))).toContain('no stamp')
	expect(refused(write('c.md', good.replace(/^commit: .*/m, `commit: ${'1'.repeat(40)}`)))).toContain('rewritten')
	expect(refused(write('d.md', good.replace(/^changed: no/m, 'changed: yes')))).toContain('not saved in git')
	expect(refused(write('e.md', good.replace(/^agora: .*/m, 'agora: 9.9.9')))).toContain('install agora 9.9.9')
	expect(refused(write('f.md', good.replace(/^report: .*/m, 'report: quartiere-nord --output=x')))).toContain(
		'no stamp',
	)
	expect(refused(write('g.md', good.replace(/^report: .*/m, 'report: %')))).toContain('no stamp')
	expect(refused(write('h.md', good.replace(/^report: .*/m, 'report: --verify=a.md')))).toContain('no stamp')
	expect(refused(write('i.md', good.replace(/^on: .*/m, 'on: 2026-02-30')))).toContain('no stamp')
	expect(refused(join(room, 'nowhere.md'))).toContain('cannot be read')
	expect(refused(write('j.csv', agora('report quartiere-nord -f csv --table needs')))).toContain('single table')
	writeFileSync(join(folder, 'programme.yaml'), `${readFileSync(join(folder, 'programme.yaml'), 'utf8')}# adesso\n`)
	expect(refused(write('k.md', agora('report quartiere-nord -f md')))).toContain('not saved in git')
	run('git checkout -q programme.yaml', folder, env)
})

test('two clones, in other places, times, languages and hours, write the same bytes', () => {
	const other = join(emptyFolder(), 'altro clone')
	run(`git clone -q ${folder} "${other}" && git -C "${other}" checkout -q --detach`, room, env)
	utimesSync(join(other, 'agora.yaml'), 1, 1)
	const odd = {
		TZ: 'Pacific/Kiritimati',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
		AGORA_TODAY: '2028-02-29',
		COLUMNS: '40',
		TERM: 'dumb',
	}
	for (const args of [
		'quartiere-nord --as-of 2026-06-30',
		'--as-of 2026-Q3 -f text',
		'quartiere-est --as-of 2026-06-15 --json',
	])
		expect(agora(`report ${args}`, other, odd), args).toBe(agora(`report ${args}`))
	agora(`report quartiere-nord -q -o ${join(room, 'here.html')}`)
	expect(JSON.parse(agora(`report --verify ${join(room, 'here.html')} --json`, other, odd))).toMatchObject({
		same: true,
	})
})
