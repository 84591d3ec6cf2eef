import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Field } from '../../src/model/field.js'
import { type Home, kinds } from '../../src/model/kinds.js'
import { neighbourhoodFiles } from '../../src/model/neighbourhood.js'
import { vocabularies } from '../../src/model/vocabularies/index.js'
import { agora } from '../support/agora.js'
import { folderWith } from '../support/folder.js'

/**
 * The whole data model, a kind after the other, by flags alone: what is required is made from the schema, so that a new
 * kind is covered by itself. Kinds come in an order in which what they need is there.
 */

let folder = ''
/** The ids that were drawn, by kind: what later kinds refer to. */
const ids = new Map<string, string[]>()

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'agora-'))
	for (const [file, text] of Object.entries({ ...folderWith({}), 'waivers.yaml': 'waivers: []\n' })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), text)
	}
})

const run = (argv: readonly string[]) => agora(argv, { cwd: folder, chance: Math.random })

async function done(argv: readonly string[]) {
	const { code, out, err } = await run([...argv, '--json'])
	expect(err, argv.join(' ')).toBe('')
	expect(code, argv.join(' ')).toBe(0)
	return JSON.parse(out)
}

/** What the programme's rules want beyond the form of a field. */
const special: Readonly<Record<string, string>> = {
	'waiver.rule': 'need/no-action',
	'waiver.id': 'nord',
	'waiver.until': '31/12/2027',
	'added-code.code': 'orti',
	'criterion.weight': '100',
	'candidate.id': 'nord',
	'candidate.chosen': 'sì',
	'candidate.values': '3',
	'phase.started': '1/3/2026',
	'indicator-value.date': '1/3/2026',
	'indicator-value.source': 'Anagrafe comunale',
	'group.needs': 'need',
	'action.needs': 'need',
	'action.stage': 'in corso',
	'action.since': '1/2/2026',
	'action.kind': 'iniziativa',
}

/** A value for a field as a person would type it: labels for codes, Italian days and numbers, accents. */
function typed(kind: string, field: Field): string {
	const own = special[`${kind}.${field.key}`]
	if (own !== undefined) return own === 'need' ? reference(['need'], 0) : own
	switch (field.shape) {
		case 'id':
			return field.refersTo ? reference(field.refersTo, 0) : 'una-prova'
		case 'day':
			return '1/3/2026'
		case 'period':
			return 'marzo 2026'
		case 'number':
			return '2,5'
		case 'integer':
			return '3'
		case 'boolean':
			return 'sì'
		case 'code':
			return Object.values(vocabularies[field.vocabulary as keyof typeof vocabularies].codes)[0]?.label.it ?? ''
		case 'list':
			return field.items?.refersTo
				? `${reference(field.items.refersTo, 0)},${reference(field.items.refersTo, 1)}`
				: typed(kind, field.items as Field)
		default:
			return 'Una prova: perché «così» è # più vero'
	}
}

const reference = (wanted: readonly string[], index: number) =>
	wanted.flatMap(kind => ids.get(kind) ?? [])[index] ?? 'nessuno'

/** Where to look for the first record of a kind that has no id. */
function selectorOf({ file, way, within }: Home, kind: string): string {
	const [id] = ids.get(kind) ?? []
	const isLocal = neighbourhoodFiles.some(one => one === file)
	if (id) return isLocal ? `nord/${id}` : `${file}.${way.map(({ key }) => key).join('.')}.${id}`
	const last = way.at(-1)?.key
	if (within !== undefined) return `${ids.get(within)?.[0]}.${last}.1`
	return isLocal ? `nord/${last}.1` : `${file}.${way.map(({ key }) => key).join('.')}.1`
}

/** The kinds that must be there before one can be added: what it is part of, and what it must point to. */
const before = (kind: (typeof kinds)[number]): readonly string[] => {
	const [home] = kind.homes
	const pointsTo = (home?.record.fields ?? []).flatMap(({ key, refersTo, items }) =>
		home?.record.required?.includes(key) ? (refersTo ?? items?.refersTo ?? []).slice(0, 1) : [],
	)
	return [...(home?.within === undefined ? [] : [home.within]), ...pointsTo]
}
const ordered: (typeof kinds)[number][] = []
while (ordered.length < kinds.length) {
	const next = kinds.find(
		kind => !ordered.includes(kind) && before(kind).every(name => ordered.some(one => one.name === name)),
	)
	if (!next) throw new Error('kinds need one another')
	ordered.push(next)
}
const table = ordered.flatMap(kind => kind.homes.slice(0, 1).map(home => [kind.name, home] as const))

test('every kind of the data model is in the table', () => {
	expect(table.map(([name]) => name).sort()).toEqual(kinds.map(({ name }) => name).sort())
	expect(table.length).toBeGreaterThan(35)
})

test.each(table)('%s: added, found, shown, changed, ended', async (kind, home) => {
	const { record, within, file, way } = home
	const isLocal = neighbourhoodFiles.some(one => one === file)
	const isWanted = ({ key, shape }: Field) =>
		(record.required?.includes(key) && (key !== 'id' || shape !== 'id')) || special[`${kind}.${key}`] !== undefined
	const fields = (record.fields ?? []).filter(
		field => isWanted(field) || (record.required === undefined && field.key === 'notes'),
	)
	const given = fields.map(field =>
		field.keysReferTo
			? `${field.key}.${reference(field.keysReferTo, 0)}=${typed(kind, field)}`
			: `${field.key}=${typed(kind, field)}`,
	)
	const where =
		within !== undefined
			? ['--in', `${ids.get(within)?.[0]}`]
			: kinds.find(({ name }) => name === kind)?.homes.filter(one => one.within === undefined).length === 1
				? []
				: ['--in', way.at(-1)?.key ?? '']

	// Twice for what is referred to in pairs.
	for (const _ of record.kind && isLocal && kind !== 'tie' ? [1, 2] : [1]) {
		const added = await done(['add', kind, ...given, ...where])
		expect(added).toMatchObject({ done: 'added', recordKind: kind, written: true })
		if (added.id && record.kind) ids.set(kind, [...(ids.get(kind) ?? []), added.id])
	}
	if (record.kind && isLocal) expect(ids.get(kind)?.[0]).toMatch(new RegExp(`^${kind}-[a-hjkmnp-z2-9]{6}$`))
	const selector = selectorOf(home, kind)

	const listed = await done(['list', kind, '--columns', 'all'])
	expect(listed.total).toBeGreaterThan(0)
	const words = fields.find(({ shape, key }) => shape === 'text' && special[`${kind}.${key}`] === undefined)
	if (words) expect(listed.rows.map((row: Record<string, unknown>) => row[words.key])).toContain(typed(kind, words))

	for (const language of ['it', 'en']) {
		const { out, code, err } = await run(['show', selector, '--lang', language])
		expect([code, err], selector).toEqual([0, ''])
		expect(out).toContain(language === 'it' ? 'Che cosa dice' : 'What it says')
	}

	if (record.fields?.some(({ key }) => key === 'notes')) {
		const changed = await done(['set', selector, 'notes=Cambiata: è così'])
		expect(changed).toMatchObject({ done: 'changed', written: true, fields: ['notes'] })
		const { fields: shown } = await done(['show', selector])
		expect(shown).toContainEqual(expect.objectContaining({ key: 'notes', value: 'Cambiata: è così' }))
	}

	for (const [field, value] of changeable(kind, record.fields ?? [], fields)) {
		const changed = await run(['set', selector, `${field.key}=${value}`, '--json'])
		expect([changed.code, changed.err], `${kind}.${field.key}=${value}`).toEqual([0, ''])
		expect(JSON.parse(changed.out), `${kind}.${field.key}`).toMatchObject({ done: 'changed', fields: [field.key] })
		covered.add(field.shape)
		const { fields: shown } = await done(['show', selector])
		expect(
			shown.map(({ key }: { key: string }) => key),
			`${kind}.${field.key}`,
		).toContain(field.key)
		const taken = await run(['set', selector, `${field.key}=`, '--json'])
		if (record.required?.includes(field.key)) expect(taken.code, `${kind}.${field.key}`).not.toBe(0)
		else expect([taken.code, taken.err], `${kind}.${field.key}`).toEqual([0, ''])
	}

	const ended = await run(['end', selector, '--on', '2/3/2026', '--reason', 'Concluso', '--dry-run', '--json'])
	if (ended.code === 0) expect(JSON.parse(ended.out)).toMatchObject({ done: 'ended', written: false })
	else expect(ended.err).toMatch(kind === 'waiver' ? 'ha già una fine' : 'non ha una fine da scrivere')
	if (ends.has(kind)) expect(ended.code, ended.err).toBe(0)
})

/** The shapes of values of which a field was changed, in any kind. */
const covered = new Set<string>()

/** One field of each shape that is not there yet and can stand alone, with a value as a person would type it. */
function changeable(
	kind: string,
	all: readonly Field[],
	given: readonly Field[],
): readonly (readonly [Field, string])[] {
	const shapes = new Set<string>()
	return all.flatMap(field => {
		const { key, shape, refersTo, items } = field
		const isAlone =
			['text', 'day', 'period', 'number', 'integer', 'boolean', 'code', 'list'].includes(shape) &&
			!given.includes(field) &&
			special[`${kind}.${key}`] === undefined &&
			!refersTo &&
			(shape !== 'list' || (items?.shape === 'code' && !items.refersTo)) &&
			!bound.test(key)
		if (!isAlone || shapes.has(shape)) return []
		shapes.add(shape)
		return [[field, typed(kind, field)] as const]
	})
}

/** Fields whose value has to agree with another one’s, which is for the rules’ own tests. */
const bound =
	/^(?:until|to|ended|closed|held|done|stage|tax_code|email|phone|website|place|url|source|code|exclusive|supersedes|adopted|commit)$/

/** What has an end that can be written; the rest was on its day, or stands for as long as what it is part of. */
const ends = new Set([
	...['coordinator', 'phase', 'member', 'tie', 'resource', 'mandate', 'vulnerability', 'need', 'experience'],
	...['strategy', 'group', 'proposal', 'action', 'decision'],
])

test('a field of every shape was changed somewhere', () => {
	expect([...covered].sort()).toEqual(['boolean', 'code', 'day', 'integer', 'list', 'number', 'period', 'text'])
})

test('what was added is in the report', async () => {
	const { data } = await done(['report', 'nord'])
	const rows = Object.values(data as Record<string, Record<string, unknown>[]>).flat()
	const reported = new Set(rows.map(({ id }) => id))
	const local = table.filter(([, { file }]) => neighbourhoodFiles.some(one => one === file))
	for (const [kind] of local) for (const id of ids.get(kind) ?? []) expect(reported, kind).toContain(id)
	expect(ids.size).toBeGreaterThan(15)
})

test('after all that, the folder has no errors', async () => {
	const { summary } = JSON.parse((await run(['validate', '--json'])).out)
	expect(summary.errors).toBe(0)
})
