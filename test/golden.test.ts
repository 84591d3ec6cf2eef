import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { exampleThen } from './support/past.js'
import { environment, exampleFolder, run } from './support/session.js'

/** What commands print, a file each, named by the command: a change of one is a change of what people see. */
const commands = [
	'agora --help',
	'agora validate',
	'agora validate --lang en',
	'agora report quartiere-nord',
	'agora report quartiere-nord --lang en',
	'agora report quartiere-nord --public',
	'agora report quartiere-est --format text',
	'agora report quartiere-ovest --format text --lang en --on 2026-03-31',
	'agora report quartiere-sud',
	'agora report',
	'agora report --format text --lang en',
	'agora explain',
	'agora explain need',
	'agora explain tie_levels --lang en',
]

let folder = ''
let env = environment()

beforeAll(() => {
	env = environment()
	folder = exampleFolder()
	execFileSync('bash', ['-c', 'git init -q && git add -A && git commit -qm Dati'], { cwd: folder, env })
})

test.each(commands)('%s', async command => {
	const shown = `# ${command}\n\n${run(command, folder, env)}`
	await expect(shown).toMatchFileSnapshot(`golden/${command.replaceAll('/', '-')}.md`)
})

test('agora report quartiere-nord --compare 2026-06-30 --format text', async () => {
	const command = 'agora report quartiere-nord --compare 2026-06-30 --format text'
	const { root } = exampleThen(['2026-06-30'])
	await expect(`# ${command}\n\n${run(command, root, env)}`).toMatchFileSnapshot(`golden/${command}.md`)
})
