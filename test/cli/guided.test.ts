import { execFileSync } from 'node:child_process'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { emptyFolder, environment, exampleFolder } from '../support/session.js'
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
	expect(at.text).not.toContain('solo una prova')
	expect(added()).toEqual([])
	await at.at('Va bene così?', enter)
	expect(await at.exit()).toBe(0)
	expect(added()).toEqual([
		`+  - id: need-${/need-(\w+)/.exec(at.text)?.[1] ?? ''}`,
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
	await at.at('Identificativo:', 'bocciofila-sud', enter)
	await at.at('Va bene così?', enter)
	expect(await at.exit()).toBe(0)
	expect(added().join('\n')).toContain('id: bocciofila-sud')
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
	expect(left.text).toContain('Va bene: nulla è stato scritto.')
	const gone = new Terminal('agora add need', folder, env)
	await gone.at('In quale quartiere?', 'torna')
	await gone.at('❯ ← Torna indietro', enter)
	expect(await gone.exit()).toBe(130)
	const closed = new Terminal('agora add need --neighbourhood quartiere-nord', folder, env)
	await closed.at('Titolo:', '\u0004')
	expect(await closed.exit()).toBe(130)
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
	expect(at.text).toContain('A presto')
	const quiet = new Terminal('agora --no-input', folder, env)
	expect(await quiet.exit()).toBe(0)
	expect(quiet.text).toContain('Comandi:')
	const piped = new Terminal('agora add need --no-input', folder, env)
	expect(await piped.exit()).toBe(2)
	expect(piped.text).toContain('--neighbourhood')
}, 60_000)

test('Ctrl-C in something that was begun from the menu comes back to the menu, and leaves from there', async () => {
	const at = new Terminal('agora', folder, env)
	await at.at('Invio conferma', enter)
	await at.at('❯ Luogo', interrupt)
	await at.at('Sei di nuovo al menu')
	await at.at('❯ Aggiungere', interrupt)
	expect(await at.exit()).toBe(130)
	expect(at.text).toContain('nulla è stato modificato')
	expect(at.text).toContain('A presto')
	expect(git('status', '--porcelain')).toBe('')
}, 60_000)

test('init asks for names, and lets the host be chosen from a list', async () => {
	const at = new Terminal('agora init nuova', emptyFolder(), env)
	await at.at('Come si chiama il programma:', `Città vicina${enter}`)
	await at.at('In quale città:', `Altariva${enter}`)
	await at.at('I quartieri, separati da virgole:', `Quartiere Nord, Quartiere Est${enter}`)
	await at.at('Chi controlla le proposte di modifica')
	await at.at('Nessuno, per ora', key.down)
	await at.at('❯ GitHub', enter)
	expect(await at.exit()).toBe(0)
	expect(at.text).toContain('.github/workflows/agora.yml')
}, 60_000)

test('a field is changed from what it says now; the id is left to rename, a long text keeps its lines', async () => {
	const at = new Terminal('agora set need-6b53b6', folder, env)
	await at.at('agora rename need-6b53b6')
	await at.at('Che cosa cambia?', 'esito')
	await at.at('❯ Esito', enter)
	await at.at('Alt+Invio')
	await at.at('Esito:', pasted('Un accordo\nfra i cortili'), enter)
	await at.at('Che cosa cambia?', enter)
	await at.at('Va bene così?', enter)
	expect(await at.exit()).toBe(0)
	const { fields } = JSON.parse(
		execFileSync('agora', ['show', 'need-6b53b6', '--json'], { cwd: folder, env, encoding: 'utf8' }),
	)
	expect(fields).toContainEqual(expect.objectContaining({ key: 'outcome', value: 'Un accordo\nfra i cortili' }))
	expect(at.text).not.toMatch(/❯ Identificativo/)
}, 60_000)

test('ending, linking and another id are asked for too', async () => {
	const end = new Terminal('agora end need-6b53b6', folder, env)
	expect(await end.exit()).toBe(0)
	git('checkout', '-q', '.')
	const rename = new Terminal('agora rename portico-aps', folder, env)
	await rename.at('Identificativo:', 'il-portico-aps', enter)
	await rename.at('Va bene così?', enter)
	expect(await rename.exit()).toBe(0)
	expect(added().join('\n')).toContain('il-portico-aps')
	git('checkout', '-q', '.')
	const ended = new Terminal('agora end', folder, env)
	await ended.at('In quale quartiere?', 'nord')
	await ended.at('❯ Quartiere Nord', enter)
	await ended.at('Di che cosa si tratta?', 'bisogno')
	await ended.at('❯ Bisogno', enter)
	await ended.at('? Bisogno', '6b53b6')
	await ended.at('❯ Litigare', enter)
	await ended.at('In che giorno:', 'ieri', enter)
	await ended.at('Perché, o con quale esito:', 'Accordo', enter)
	await ended.at('Va bene così?', enter)
	expect(await ended.exit()).toBe(0)
	expect(added().join('\n')).toMatch(/closed: 2026-11-21[\s\S]*Accordo|Accordo[\s\S]*closed: 2026-11-21/)
	git('checkout', '-q', '.')
	const link = new Terminal('agora link action-5qd5h7', folder, env)
	await link.at('E l’altra')
	await link.at('Di che cosa si tratta?', 'bisogno')
	await link.at('❯ Bisogno', enter)
	await link.at('? Bisogno', '6b53b6')
	await link.at('❯ Litigare', enter)
	await link.at('Va bene così?', enter)
	expect(await link.exit()).toBe(0)
	expect(added().join('\n')).toContain('need-6b53b6')
}, 120_000)

test('what would be saved is shown, and saved only when somebody agrees; the words are proposed', async () => {
	execFileSync('agora', ['set', 'need-6b53b6', 'title=Panche e ombra'], { cwd: folder, env })
	const head = git('rev-parse', 'HEAD')
	const nobody = { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
	const stopped = new Terminal('agora save', folder, env)
	await stopped.at('Salvo queste modifiche?', 'n', enter)
	expect(await stopped.exit()).toBe(0)
	const closed = new Terminal('agora save', folder, env)
	await closed.at('Salvo queste modifiche?', '\u0004')
	expect(await closed.exit()).toBe(130)
	expect(git('rev-parse', 'HEAD')).toBe(head)
	const at = new Terminal(
		'unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL EMAIL; agora save',
		folder,
		nobody,
	)
	await at.at('Salvo queste modifiche?', enter)
	await at.at('Con quali parole?', enter)
	await at.at('git non sa ancora chi sei', 'Marta Bianchi', enter)
	await at.at('Posta elettronica', 'marta@altariva.example', enter)
	expect(await at.exit()).toBe(0)
	expect(git('log', '-1', '--format=%an %ae %s')).toMatch(/^Marta Bianchi marta@altariva\.example .*Panche e ombra/)
	git('reset', '-q', '--hard', 'HEAD^')
}, 120_000)
