import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { example } from '../support/agora.js'
import { repository } from '../support/repository.js'
import { environment, root, run } from '../support/session.js'

/** Two clones of one repository, on machines that have nothing in common. */
const machines: { readonly folder: string; readonly env: NodeJS.ProcessEnv }[] = []

beforeAll(() => {
	const repo = repository()
	cpSync(example, repo.root, { recursive: true })
	repo.commit('2026-06-30')
	// In Rome it is July already; in the two other places it is not, or has long been.
	const needs = 'neighbourhoods/quartiere-sud/needs.yaml'
	repo.commit('2026-06-30T22:30:00Z', { [needs]: readFileSync(join(repo.root, needs), 'utf8').replace('Dove', 'Chi') })
	for (const [index, place] of (
		[
			{ TZ: 'Pacific/Kiritimati', LANG: 'it_IT.UTF-8', LC_ALL: 'C', COLUMNS: '40' },
			{ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '200', FORCE_COLOR: '0' },
		] as const
	).entries()) {
		const folder = join(mkdtempSync(join(tmpdir(), 'agora-clone-')), index === 0 ? 'a' : 'un posto/più sotto')
		repo.git('clone', '-q', ...(index === 0 ? [] : ['-c', 'core.autocrlf=true']), repo.root, folder)
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
			if (index === 1 && file.endsWith('.yaml')) utimesSync(join(folder, file), 1, 1)
		machines.push({ folder, env: environment({ ...place, ...otherNode(index) }) })
	}
})

/** The second machine may have another Node: the one whose program AGORA_OTHER_NODE names. */
function otherNode(index: number): Record<string, string> {
	const { AGORA_OTHER_NODE: program } = process.env
	if (index === 0 || !program) return {}
	const bin = mkdtempSync(join(tmpdir(), 'agora-node-'))
	symlinkSync(program, join(bin, 'node'))
	symlinkSync(join(root, 'dist', 'bin.js'), join(bin, 'agora'))
	return { PATH: `${bin}:${process.env.PATH}` }
}

const onBoth = (line: string) => machines.map(({ folder, env }) => run(line, folder, env))

test('the machines differ', () => {
	const [one, other] = onBoth('date -d @0 +%H; node --version')
	expect(one).not.toBe(other)
	expect(onBoth('git log -1 --format=%H')[0]).toBe(onBoth('git log -1 --format=%H')[1])
})

test.each([
	...['md', 'html', 'csv', 'json', 'text'].map(form => `agora report quartiere-sud --as-of 2026-06 --format ${form}`),
	'agora report --as-of 2026-06 --public --format html',
	'agora report --as-of HEAD --format csv',
	'agora mandate quartiere-nord --as-of 2026-Q2 --format html',
	'agora series needs/open --recorded --by month --from 2026-05-01 --json',
	'agora history --format md',
	'agora list need --as-of 2026-06 --sort title',
])('%s is the same to the byte on both', line => {
	const [one, other] = onBoth(line)
	expect(one).not.toMatch(/\[[123]\]\n$/)
	expect(other).toBe(one)
	if (line.includes('quartiere-sud')) expect(one).not.toContain('Chi lasciare')
})

test.each([
	'md',
	'html',
	'json',
	'csv',
])('a report as %s is made again on the other one, and a changed digit is found', form => {
	const [here, there] = machines as [(typeof machines)[number], (typeof machines)[number]]
	const name = form === 'csv' ? 'tabelle' : `rapporto.${form}`
	const made = join(here.folder, '..', name)
	expect(run(`agora report quartiere-sud --as-of 2026-06 -q -f ${form} -o ../${name}`, here.folder, here.env)).toBe('')
	expect(run(`agora report --verify "${made}" -q`, there.folder, there.env)).not.toMatch(/\[\d\]\n$/)
	const file = form === 'csv' ? join(made, 'needs.csv') : made
	const text = readFileSync(file, 'utf8')
	writeFileSync(
		file,
		text.replace(/30 giugno|2026-0/, said => (said === '2026-0' ? '2027-0' : '31 giugno')),
	)
	expect(run(`agora report --verify "${made}"`, there.folder, there.env)).toMatch(/\[1\]\n$/)
})
