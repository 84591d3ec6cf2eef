import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { agora } from '../support/agora.js'
import { exampleFolder } from '../support/session.js'

let folder = ''
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })

beforeAll(() => {
	folder = exampleFolder()
	git('init', '-q')
	git('add', '-A')
	git('-c', 'user.name=Marta', '-c', 'user.email=marta@altariva.example', 'commit', '-qm', 'Dati')
})

beforeEach(() => {
	git('checkout', '-q', '.')
})

const run = (line: string | readonly string[]) => agora(line, { cwd: folder })
/** The lines that were taken away and put in, without their context. */
const changed = () =>
	git('diff', '-U0')
		.split('\n')
		.filter(line => /^[+-](?!\+\+|--)/.test(line))

test('a need that is added is a few lines at the end of its list', async () => {
	const { code, out } = await run(
		'add need "title=Più luce: «via Roma» # 3" noticed=12/3/2026 theme=ambiente emerging=sì --neighbourhood quartiere-nord',
	)
	expect([code, out]).toEqual([
		0,
		expect.stringMatching(/^Aggiunta in neighbourhoods\/quartiere-nord\/needs.yaml: Bisogno/),
	])
	expect(changed()).toEqual([
		expect.stringMatching(/^\+ {2}- id: need-[a-hjkmnp-z2-9]{6}$/),
		'+    title: "Più luce: «via Roma» # 3"',
		'+    theme: environment',
		'+    noticed: 2026-03-12',
		'+    emerging: true',
		'+',
	])
})

test('fields are set, removed, and lists get longer and shorter, each on its own line', async () => {
	await run('set need-6b53b6 theme=ambiente targets+=anziani')
	expect(changed()).toHaveLength(4)
	await run('set need-6b53b6 targets-=anziani theme=sicurezza')
	expect(changed()).toEqual([])
	await run(['set', 'need-6b53b6', 'description='])
	expect(changed().filter(line => line.startsWith('+'))).toEqual([])
	expect((await run('set need-6b53b6 targets-=anziani')).err).toContain('non c’è «anziani»')
	expect((await run('set quartiere-nord area_km2=2,8')).code).toBe(0)
	expect(changed()).toContain('+area_km2: 2.8')
})

test('a need ends with its stage, its day and its outcome; a person of the group with the last day', async () => {
	await run(['end', 'need-6b53b6', '--on', 'ieri', '--reason', 'Un accordo'])
	expect(changed().join('\n')).toMatch(/stage: closed[\s\S]*closed: 2026-11-21[\s\S]*outcome: Un accordo/)
	git('checkout', '-q', '.')
	expect((await run('end quartiere-nord/members.person-rdt4 --on 1/9/2026')).code).toBe(0)
	expect(changed().join('\n')).toContain('until: 2026-09-01')
	expect((await run('end quartiere-nord/members.person-rdt4 --on 2/9/2026')).err).toContain(
		'ha già una fine: 2026-09-01',
	)
	expect((await run('end portico-aps')).code).toBe(0)
	expect(changed().join('\n')).toContain('2026-11-22')
})

test('two records are linked in the field that can hold it', async () => {
	await run('link action-5qd5h7 need-6b53b6')
	expect(changed()).toEqual(['-    needs: [need-k86n5w]', '+    needs: [need-k86n5w, need-6b53b6]'])
	expect((await run('link need-6b53b6 action-5qd5h7')).out).toContain('Nulla da cambiare')
	expect((await run('link need-6b53b6 need-d7h42r')).err).toContain('Nessun campo collega')
	expect((await run('link action-5qd5h7 portico-aps')).err).toMatch(/--as e uno di questi: owner/)
	expect((await run('link action-5qd5h7 need-m4kvd4')).code).toBe(2)
})

test('a new id reaches every file in which the old one stands', async () => {
	const { code, out } = await run('rename portico-aps il-portico')
	expect([code, out]).toEqual([0, expect.stringContaining('il-portico')])
	expect(() => git('grep', '-w', 'portico-aps', '--', 'neighbourhoods')).toThrow()
	expect((await run('validate quartiere-nord')).code).toBe(0)
	expect((await run('rename il-portico filo-di-arianna')).err).toContain('c’è già «filo-di-arianna»')
	expect((await run('rename il-portico "Il Portico"')).err).toContain('lettere minuscole')
	expect((await run('rename quartiere-nord centro')).err).toContain(
		'git mv neighbourhoods/quartiere-nord neighbourhoods/centro',
	)
})

test.each([
	['add', /Che cosa aggiungere/],
	['add nedd', /forse «need»/],
	['add need', /Aggiungi --neighbourhood/],
	['add need --neighbourhood quartiere-nrd', /forse «quartiere-nord»/],
	['add need --neighbourhood quartiere-nord', /mancano title \(Titolo\), noticed \(Notato il\)/],
	['add need title=x noticed=forse --neighbourhood quartiere-nord', /oggi, ieri, 12\/3\/2026/],
	['add need title=x titolo=y noticed=oggi --neighbourhood quartiere-nord', /title è scritto due volte/],
	['add need title --neighbourhood quartiere-nord', /serve un uguale/],
	['add need title=x noticed=oggi theme=ambient --neighbourhood quartiere-nord', /forse «ambiente»/],
	[
		'add need title=x noticed=oggi vulnerabilities=vulnerability-zzzzzz --neighbourhood quartiere-nord',
		/non esiste in questo quartiere/,
	],
	['add action-record period=2026-10', /--in e il suo identificativo/],
	['add action-record period=2026-10 --in need-6b53b6', /non sta in/],
	['add action-record --in action-5qd5h7', /almeno un campo/],
	['add added-code code=orti it=orti en=allotments', /Aggiungi --in e uno di questi: vulnerability_forms/],
	['set', /Quale scheda/],
	['set need-6b53b6', /campo=valore/],
	['set need-6b53b6 stge=closed', /forse «stage»/],
	['set need-6b53b6.stage closed', /agora set need-6b53b6 stage=…/],
	['set quartiere-nord/needs.needs title=x', /una scheda alla volta/],
	['set need-6b53b6 title=', /Nulla è stato modificato/],
	['set need-6b53b6 title+=x', /non è un elenco/],
	['set quartiere-nord area_km2=1.500', /1500/],
	['end', /Che cosa è finito/],
	['end quartiere-nord', /non ha una fine/],
	['end need-6b53b6 --on forse', /non è un giorno/],
	['end need-6b53b6 --as open', /non è finita/],
	['link need-6b53b6', /due schede/],
	['link need-6b53b6 need-6b53b6', /non si collega a sé/],
	['rename need-6b53b6', /quello nuovo/],
])('agora %s is refused with what to do, and nothing is written', async (line, says) => {
	const { code, out, err } = await run(line)
	expect([code, out]).toEqual([2, ''])
	expect(err).toMatch(says)
	expect(err).not.toMatch(/undefined|\[object|at .*\.ts:/)
	expect(changed()).toEqual([])
})

test('a record with a mistake can be put right by its id', async () => {
	const file = join(folder, 'neighbourhoods/quartiere-nord/needs.yaml')
	const text = readFileSync(file, 'utf8')
	writeFileSync(file, text.replace(/(id: need-6b53b6[\s\S]*?stage: )[\w-]+/, '$1opne'))
	expect((await run('show need-6b53b6')).out).toContain('ha un errore')
	expect((await run('set need-6b53b6 stage=in-progress')).code).toBe(0)
	expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a new stage has its day written, unless it is given; the same stage again writes nothing', async () => {
	const { out } = await run('set need-6b53b6 stage=chiuso --on 1/9/2026')
	expect(changed().join('\n')).toMatch(/stage: closed[\s\S]*closed: 2026-09-01/)
	expect(out).toContain('01/09/2026')
	expect((await run('set need-6b53b6 stage=chiuso')).out).toContain('Nulla da cambiare')
	git('checkout', '-q', '.')
	await run('set need-6b53b6 stage=chiuso stage_dates.closed=2/9/2026')
	expect(changed().filter(line => line.includes('closed: 2026'))).toEqual([
		expect.stringContaining('closed: 2026-09-02'),
	])
	expect((await run('set need-6b53b6 title=Altro --on ieri')).err).toContain('--on è il giorno di un nuovo stadio')
})

test('a text may come from a file, with its lines; two at signs are one', async () => {
	writeFileSync(join(folder, 'esito.txt'), 'Prima riga\r\nSeconda è così\n')
	await run('set need-6b53b6 outcome=@esito.txt')
	expect(JSON.parse((await run('show need-6b53b6 --json')).out).fields).toContainEqual(
		expect.objectContaining({ key: 'outcome', value: 'Prima riga\nSeconda è così' }),
	)
	await run('set need-6b53b6 outcome=@@marta')
	expect(changed().join('\n')).toContain('@marta')
	const missing = await run('set need-6b53b6 outcome=@nessuno.txt')
	expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('«nessuno.txt» non c’è')])
})

test('a file that a first record makes begins with the line from which editors know it', async () => {
	const diary = join(folder, 'neighbourhoods', 'quartiere-ovest', 'diary.yaml')
	rmSync(diary)
	const { code, err } = await run('add meeting --neighbourhood quartiere-ovest date=oggi kind=pilot-group')
	expect([code, err]).toEqual([0, ''])
	expect(readFileSync(diary, 'utf8')).toMatch(
		/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.agora\/schemas\/diary\.schema\.json\nmeetings:\n {2}- id: meeting-/,
	)
})
