import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { agora } from '../support/agora.js'
import { folderWith } from '../support/folder.js'
import { environment } from '../support/session.js'

const needs = `needs:
  - id: need-a
    title: Panchine rotte
    noticed: 2026-01-15
  - { id: need-b, title: "Luce: in via Po", noticed: 2026-01-16 }
`
const network = 'organisations:\n- id: caritas\n  name: Caritas\nties:\n- between: [caritas, caritas]\n'

function folder(files: Readonly<Record<string, string>> = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'agora-words-'))
	const all = {
		...folderWith({}),
		'neighbourhoods/nord/needs.yaml': needs,
		'neighbourhoods/nord/network.yaml': network,
		...files,
	}
	for (const [file, text] of Object.entries(all)) {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	return root
}

const root = folder()

/** What is proposed for the last word of a line, with its meaning. */
async function proposed(line: string, cwd = root): Promise<readonly string[]> {
	const { code, out, err } = await agora(['complete', '--', ...line.split(' ')], { cwd })
	expect([code, err]).toEqual([0, ''])
	return out.split('\n').filter(one => one !== '')
}

test.each([
	['val', 'validate\tControlla i file: forma, riferimenti, regole del programma'],
	['validate --si', '--since\tsolo i problemi nuovi da allora: un ramo, un commit, un gio…'],
	['validate -f sa', 'sarif'],
	['--lang ', 'it'],
	['validate no', 'nord'],
	['show need', 'need-a\tPanchine rotte'],
	['show need', 'need-b\tLuce: in via Po'],
	['show nord/ca', 'nord/caritas\tCaritas'],
	['show nord/ne', 'nord/needs\tneeds.yaml'],
	['add bis', undefined],
	['add need', 'need\tBisogno'],
	['add bisogno sta', 'stage=\tStadio'],
	['set need-a stage=cl', 'stage=closed\tchiuso'],
	['set nord/need-a noticed=o', 'noticed=oggi'],
	['set caritas type=', 'type=odv\torganizzazione di volontariato'],
	['add action needs+=', 'needs+=need-b\tLuce: in via Po'],
	['validate --rule need/no-a', 'need/no-action\tUn bisogno aperto da tempo, senza azioni'],
	['validate --skip nee', 'need'],
	['explain need.sta', 'need.stage\tStadio'],
	['series needs/o', 'needs/open\tBisogni aperti'],
	['list need --sort noti', 'noticed\tNotato il'],
	['report --lang en -f m', 'md'],
	['--lang en add need sta', 'stage=\tStage'],
	['completion f', 'fish'],
	['set nothing-of-this x', undefined],
	['validate --since ', 'HEAD\tl’ultimo commit'],
])('agora %s: proposes %j', async (line, expected) => {
	const found = await proposed(line)
	if (expected === undefined) expect(found).toEqual([])
	else expect(found).toContain(expected)
})

test('only records of the kinds that a field may hold are proposed', async () => {
	expect(await proposed('add action needs+=')).toEqual([
		'needs+=need-a\tPanchine rotte',
		'needs+=need-b\tLuce: in via Po',
	])
})

test('a shell that loses an empty word says so', async () => {
	const { out } = await agora(['complete', '--next', '--', 'completion'], { cwd: root })
	expect(out.split('\n')).toContain('zsh')
})

const hostile = {
	'neighbourhoods/nord/needs.yaml': [
		'needs:',
		'  - id: $(touch${IFS}sprung)',
		'    title: x',
		'  - id: need-`touch sprung`',
		'  - id: need-good',
		'    title: "$(touch sprung) `touch sprung` \u001b[31m %F{red} \u202e ; touch sprung"',
		'  - id: need-next',
		"    title: 'a\tb'",
		'',
	].join('\n'),
	'neighbourhoods/$(touch sprung)/needs.yaml': 'needs: []\n',
	'neighbourhoods/-rf/needs.yaml': 'needs: []\n',
}

test('hostile ids and names of folders are not proposed, and a title is one harmless line', async () => {
	const cwd = folder(hostile)
	expect(await proposed('show need-', cwd)).toEqual([
		'need-good\t$(touch sprung) `touch sprung` [31m %F{red} ; touch sprung',
		'need-next\ta b',
	])
	expect(await proposed('validate ', cwd)).not.toContain('-rf')
})

test.each([
	['no folder', {}, 'show need-'],
	['a file of bytes', { 'neighbourhoods/nord/needs.yaml': '\u0000\u0001 id: \uffff' }, 'show need-'],
	['nothing', {}, ''],
	['an option that is not there', {}, '--nothing --'],
	['a neighbourhood that is not there', {}, 'show ../../etc/'],
	['another folder that is not there', {}, '-C /nonexistent show '],
])('with %s it fails in silence', async (_, files, line) => {
	const { code, err } = await agora(['complete', '--', ...line.split(' ')], { cwd: folder(files) })
	expect([code, err]).toEqual([0, ''])
})

/** What a shell puts on its list; nothing of the data may have been carried out on the way. */
function inShell(shell: string, args: readonly string[], cwd: string): string {
	const { stdout, stderr, error } = spawnSync(shell, args, { cwd, env: environment(), encoding: 'utf8' })
	expect(error, `${shell} is needed for this test`).toBeUndefined()
	expect(stderr).toBe('')
	expect(readdirSync(cwd)).not.toContain('sprung')
	return stdout
}

const inBash = (words: readonly string[], cwd: string) =>
	inShell(
		'bash',
		[
			'--norc',
			'-c',
			'eval "$(agora completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _agora; printf "%s\\n" "${COMPREPLY[@]}"',
			'agora',
			...words,
		],
		cwd,
	).split('\n')

test('bash: ids without their titles; after a sign only what comes after it, as bash parts words', () => {
	expect(inBash(['agora', 'show', 'need'], root)).toEqual(['need-a', 'need-b', ''])
	expect(inBash(['agora', 'set', 'need-a', 'stage', '=', 'cl'], root)).toEqual(['closed', ''])
	expect(inBash(['agora', 'set', 'need-a', 'stage', '='], root)).toContain('in-progress')
	expect(inBash(['agora', 'add', 'action', 'needs+', '=', 'need-b'], root)).toEqual(['need-b', ''])
	expect(inBash(['agora', 'show', 'need'], folder(hostile))).toEqual(['need-good', 'need-next', ''])
	expect(inBash(['agora', 'show', '$(touch sprung)'], folder(hostile))).toEqual(['', ''])
})

test('zsh: words with their meaning beside them', () => {
	const stub =
		'compdef() { : }; eval "$(agora completion zsh)"; _files() { print files }; compadd() { print -r -- "${(F)shown}${(F)open_shown}" }; words=("$@"); CURRENT=$#; _agora'
	const inZsh = (words: readonly string[], cwd = root) => inShell('zsh', ['-f', '-c', stub, 'agora', ...words], cwd)
	expect(inZsh(['agora', 'show', 'need'])).toBe('need-a  -- Panchine rotte\nneed-b  -- Luce: in via Po\n')
	expect(inZsh(['agora', 'set', 'need-a', 'stage=cl'])).toBe('stage=closed  -- chiuso\n')
	expect(inZsh(['agora', 'add', 'need', 'stage_'])).toBe('stage_dates=  -- Date degli stadi\n')
	expect(inZsh(['agora', 'init', ''])).toBe('files\n')
	expect(inZsh(['agora', 'show', 'need-g'], folder(hostile))).toContain('$(touch sprung) `touch sprung`')
})

test('fish: words with their meaning beside them', () => {
	const inFish = (line: string, cwd = root) =>
		inShell('fish', ['--no-config', '-c', 'agora completion fish | source; complete -C "$argv[1]"', line], cwd)
	expect(inFish('agora show need')).toBe('need-a\tPanchine rotte\nneed-b\tLuce: in via Po\n')
	expect(inFish('agora set need-a stage=cl')).toBe('stage=closed\tchiuso\n')
	expect(inFish('agora show need-g', folder(hostile))).toContain('touch sprung')
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('agora completion %s gives the script to the letter', async shell => {
	const { code, out, err } = await agora(['completion', shell], { cwd: root })
	expect([code, err]).toEqual([0, ''])
	expect(out).toMatch(/^#/)
	expect(out).toContain('agora complete ')
})

test('another shell, or none, is refused', async () => {
	expect((await agora(['completion', 'csh'], { cwd: root })).code).toBe(2)
	expect((await agora(['completion'], { cwd: root })).err).toContain('powershell')
})
