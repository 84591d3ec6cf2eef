import { execFileSync } from 'node:child_process'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { environment, exampleFolder } from '../support/session.js'
import { key, pasted, Terminal } from '../support/terminal.js'

let folder = ''
let env = environment()
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
const added = () =>
	git('diff', '-U0')
		.split('\n')
		.filter(line => /^[+-](?!\+\+|--)/.test(line))

beforeAll(() => {
	env = environment()
	folder = exampleFolder()
	git('init', '-q')
	git('add', '-A')
	git('-c', 'user.name=Marta', '-c', 'user.email=marta@altariva.example', 'commit', '-qm', 'Dati')
})

beforeEach(() => {
	git('checkout', '-q', '.')
})

const { enter, interrupt } = key

test('a need is added question by question: accents, yesterday, a theme by its name, a summary before it is written', async () => {
	const at = new Terminal('agora add need', folder, env)
	await at.at('In quale quartiere?', 'nord')
	await at.at('❯ Quartiere Nord', enter)
	await at.at('Titolo:', 'Perché manca l’acqua?', enter)
	await at.at('Notato il:', 'domani l’altro', enter)
	await at.at('oggi, ieri, 12/3/2026', '\u007f'.repeat(14))
	await at.at('Notato il:', 'ieri')
	await at.at('(21/11/2026)', enter)
	await at.at('Vuoi aggiungere altro?', 'tema')
	await at.at('❯ Tema', enter)
	await at.at('❯ Salute', 'ambi')
	await at.at('❯ Ambiente', enter)
	await at.at('Vuoi aggiungere altro?', enter)
	await at.at('Va bene così?')
	expect(at.text).toMatch(/\+ {4}title: Perché manca l’acqua\?/)
	expect(added()).toEqual([])
	await at.at('Va bene così?', enter)
	expect(await at.exit()).toBe(0)
	expect(added()).toEqual([
		'+  - id: need-' + (/need-(\w+)/.exec(at.text)?.[1] ?? ''),
		'+    title: Perché manca l’acqua?',
		'+    theme: environment',
		'+    noticed: 2026-11-21',
		'+',
	])
}, 60_000)

test('an organisation in a narrow terminal, one step back, a long text that is pasted with its line ends', async () => {
	const at = new Terminal('agora add organisation --neighbourhood quartiere-sud', folder, env, 40)
	await at.at('Nome:', 'Bocciofila', enter)
	await at.at('Tipo', 'torna')
	await at.at('❯ ← Torna indietro', enter)
	await at.at('(Bocciofila)', pasted(`Associazione\r\n${'molto lunga '.repeat(30)}\nperché sì`), enter)
	await at.at('Tipo', 'aps')
	await at.at('aps', enter)
	await at.at('Vuoi aggiungere altro?', enter)
	await at.at('Va bene così?', enter)
	expect(await at.exit()).toBe(0)
	expect(added().join('\n')).toContain('name: Associazione molto lunga molto lunga')
	expect(added().join('\n')).toMatch(/perché sì[\s\S]*type: aps/)
}, 60_000)

test('Ctrl-C leaves with 130, and leaving at the summary too; nothing is written', async () => {
	const stopped = new Terminal('agora add need --neighbourhood quartiere-nord', folder, env)
	await stopped.at('Titolo:', 'Panchine')
	await stopped.at('Panchine', interrupt)
	expect(await stopped.exit()).toBe(130)
	expect(stopped.text).toContain('nulla è stato modificato')
	expect(stopped.text).not.toMatch(/ExitPromptError|at .*\.js/)
	const left = new Terminal('agora add need title=Panchine noticed=oggi', folder, env)
	await left.at('In quale quartiere?', 'nord')
	await left.at('❯ Quartiere Nord', enter)
	await left.at('Vuoi aggiungere altro?', enter)
	await left.at('Va bene così?', 'lascia')
	await left.at('❯ Lascia', enter)
	expect(await left.exit()).toBe(130)
	expect(git('status', '--porcelain')).toBe('')
}, 60_000)

test('without a command there is a menu in plain words, and help where nobody can be asked', async () => {
	const at = new Terminal('agora', folder, env)
	await at.at('Che cosa vuoi fare?', 'punto')
	await at.at('❯ Vedere', enter)
	await at.at('E adesso:')
	await at.at('Che cosa vuoi fare?', 'uscire')
	await at.at('❯ Uscire', enter)
	expect(await at.exit()).toBe(0)
	const quiet = new Terminal('agora --no-input', folder, env)
	expect(await quiet.exit()).toBe(0)
	expect(quiet.text).toContain('Comandi:')
	const piped = new Terminal('agora add need --no-input', folder, env)
	expect(await piped.exit()).toBe(2)
	expect(piped.text).toContain('--neighbourhood')
}, 60_000)
