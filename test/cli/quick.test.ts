import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { helpTexts } from '../../src/cli/help-texts.js'
import { helpWidths, quickly } from '../../src/cli/quick.js'
import version from '../../src/cli/version.js'
import { commands } from '../../src/commands/index.js'
import { environment, root } from '../support/session.js'

const built = (name: string) => JSON.parse(readFileSync(join(root, 'dist', 'help', `${name}.json`), 'utf8'))

const agora = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
	spawnSync(process.execPath, [join(root, 'dist', 'bin.js'), ...args], { env: environment(env), encoding: 'utf8' })

test('help that was written when agora was built is the help that it would give now', async () => {
	const texts = await helpTexts()
	expect(Object.keys(texts)).toEqual(['it', 'en'].flatMap(language => helpWidths.map(width => `${language}-${width}`)))
	for (const [name, expected] of Object.entries(texts)) expect(built(name)).toEqual(expected)
	expect(Object.keys(built('it-80'))).toEqual(['', ...commands.map(({ name }) => name)])
})

test.each([
	[['--help'], ''],
	[['-h'], ''],
	[['list', '--help'], 'list'],
	[['report', '-h'], 'report'],
])('agora %j shows it, in the language that is asked for', (args, name) => {
	expect(agora(args)).toMatchObject({ status: 0, stdout: built('it-80')[name], stderr: '' })
	expect(agora(args, { AGORA_LANG: 'en' })).toMatchObject({ status: 0, stdout: built('en-80')[name] })
	// In this way it is asked of commander.
	expect(agora([...args, '--lang', 'en'])).toMatchObject({ status: 0, stdout: built('en-80')[name] })
})

test.each(['--version', '-V'])('agora %s', args => {
	expect(agora([args])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
	[[]],
	[['validate']],
	[['--version', '--help']],
	[['nothing', '--help']],
	[['list', '--help', '--json']],
])('%j is no question that is answered at once', argv => {
	expect(quickly(argv, {}, () => 80)).toBeUndefined()
})

test('the answer is whole when it is long and whoever reads it is slow', () => {
	const { stdout } = spawnSync(
		'bash',
		[
			'-c',
			`for i in $(seq 1 40); do "${process.execPath}" "${join(root, 'dist', 'bin.js')}" list --help; done | (sleep 1; cat)`,
		],
		{ env: environment(), encoding: 'utf8' },
	)
	expect(stdout).toBe(built('it-80').list.repeat(40))
})

test('a reader that has seen enough is no error', () => {
	const { status, stderr } = spawnSync(
		'bash',
		['-o', 'pipefail', '-c', `"${process.execPath}" "${join(root, 'dist', 'bin.js')}" list --help | true`],
		{ env: environment(), encoding: 'utf8' },
	)
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
