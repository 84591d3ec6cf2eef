import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, fieldText, type Step, stepsOf } from '../../src/model/change.js'
import type { FileKind } from '../../src/model/fields.js'
import { apply, changes, inverse } from '../../src/workspace/changes.js'
import { entitiesOf } from '../../src/workspace/entities-of.js'
import { memory } from '../../src/workspace/source.js'
import { type FileState, joined, type State, stateOf } from '../../src/workspace/state.js'
import { folderWith } from '../support/folder.js'

const runs = Number(process.env.RUNS ?? 200)

const state = (files: Readonly<Record<string, string>>) => stateOf(memory(folderWith(files)))

/** Changes as short lines: what, whose, which field, from what to what. */
const told = (list: readonly Change[]) => list.map(sentence)

function sentence(change: Change): string {
	const whose = `${change.neighbourhood ?? ''}/${change.kind} ${change.id}`
	switch (change.what) {
		case 'added':
		case 'gone':
			return `${change.what} ${whose} ${change.label ?? ''}`.trimEnd()
		case 'moved':
			return `moved ${whose} from ${change.before.file} ${change.before.id}${change.along ? ' along' : ''}`
		case 'changed':
			return `${whose} ${change.field}: ${JSON.stringify(change.before)} -> ${JSON.stringify(change.after)}`
	}
}

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
	told(changes(state(before), state(after)))

const needs = `
	needs:
	  - { id: need-1, title: Panchine rotte, noticed: 2026-01-10, stage: open }
	  - { id: need-2, title: Corso di italiano, noticed: 2026-02-01, places: [b, a] }`

test('another value is one change, with what stood there before', () => {
	expect(between({ 'needs.yaml': needs }, { 'needs.yaml': needs.replace('open', 'closed') })).toEqual([
		'nord/need need-1 stage: "open" -> "closed"',
	])
})

test('layout, quotes, order of records, of fields and of ids say nothing', () => {
	expect(
		between(
			{ 'needs.yaml': needs },
			{
				'needs.yaml': `
					# riscritto
					needs:
					- places:
					    - a
					    - b
					  noticed: '2026-02-01'
					  title: "Corso di italiano"
					  id: need-2
					- id: need-1

					  title: |
					    Panchine rotte
					  stage: open
					  noticed: 2026-01-10`,
			},
		),
	).toEqual([])
})

test('the order of priorities says something', () => {
	const mandate = (order: string) => ({ 'mandate.yaml': `versions: [{ id: m-1, priorities: [${order}] }]` })
	expect(between(mandate('need-1, need-2'), mandate('need-2, need-1'))).toEqual([
		'nord/mandate m-1 priorities: ["need-1","need-2"] -> ["need-2","need-1"]',
	])
})

test('records without an id are told apart by what names them', () => {
	const network = (members: string, level = 'awareness') => ({
		'network.yaml': `
			pilot_group: { members: [${members}] }
			ties: [{ between: [b, a], level: ${level}, since: 2026-01-01 }]`,
	})
	const anna = '{ person: p-anna, from: 2026-01-01 }'
	expect(
		between(
			network(`${anna}, { person: p-ugo, from: 2026-01-01 }`),
			network(`{ person: p-ugo, from: 2026-01-01, until: 2026-05-01 }, ${anna}`, 'cooperation'),
		),
	).toEqual([
		'nord/network.yaml nord pilot_group.members[p-ugo].until: undefined -> "2026-05-01"',
		'nord/tie ~a b level: "awareness" -> "cooperation"',
	])
})

test('a record that is given the id it lacked is the same record', () => {
	const tie = (id: string) => ({
		'network.yaml': `ties: [{ ${id}between: [a, b], level: awareness, since: 2026-01-01 }]`,
	})
	expect(between(tie(''), tie('id: tie-1, '))).toEqual([
		'moved nord/tie tie-1 from neighbourhoods/nord/network.yaml ~a b',
	])
})

test('a decision is a record of its own, inside its meeting', () => {
	const diary = (text: string) => ({
		'diary.yaml': `meetings: [{ id: m-1, date: 2026-01-01, kind: assembly, decisions: [{ id: d-1, text: ${text} }] }]`,
	})
	expect(between(diary('Sì'), diary('No'))).toEqual(['nord/decision d-1 text: "Sì" -> "No"'])
})

test('a folder of another name moves what is in it, and says so once for each record', () => {
	const files = { 'neighbourhood.yaml': 'name: Nord', 'needs.yaml': 'needs: [{ id: need-1, title: Panchine }]' }
	const put = (folder: string) =>
		Object.fromEntries(Object.entries(files).map(([name, text]) => [`neighbourhoods/${folder}/${name}`, text]))
	const [before, after] = [stateOf(memory(put('nord'))), stateOf(memory(put('nord-vecchio')))]
	expect(told(changes(before, after))).toEqual([
		'moved nord-vecchio/need need-1 from neighbourhoods/nord/needs.yaml need-1 along',
		'moved nord-vecchio/neighbourhood nord-vecchio from neighbourhoods/nord/neighbourhood.yaml nord along',
	])
})

test('a file split in two, or under another name, loses nothing', () => {
	const [first, second] = ['{ id: need-1, title: Panchine }', '{ id: need-2, title: Corso }']
	const whole = stateOf(memory({ 'neighbourhoods/nord/needs.yaml': `needs: [${first}, ${second}]` }))
	const split = stateOf(
		memory({
			'neighbourhoods/nord/needs.yaml': `needs: [${second}]`,
			'neighbourhoods/nord/bisogni.yaml': `needs: [${first}]`,
		}),
	)
	expect(told(changes(whole, split))).toEqual(['moved nord/need need-1 from neighbourhoods/nord/needs.yaml need-1'])
})

test('a copy beside a file adds nothing', () => {
	expect(between({ 'needs.yaml': needs }, { 'needs.yaml': needs, 'needs (copia).yaml': needs })).toEqual([])
})

test('the same speaking id in two neighbourhoods stands for two things', () => {
	const square = (folder: string, name: string) => ({
		[`neighbourhoods/${folder}/neighbourhood.yaml`]: `{ name: ${folder}, places: [{ id: piazza, name: ${name} }] }`,
	})
	const bare = (folder: string) => ({ [`neighbourhoods/${folder}/neighbourhood.yaml`]: `name: ${folder}` })
	const before = stateOf(memory({ ...square('nord', 'Piazza Grande'), ...bare('sud') }))
	const after = stateOf(memory({ ...bare('nord'), ...square('sud', 'Piazza Verdi') }))
	expect(told(changes(before, after))).toEqual([
		'gone nord/place piazza Piazza Grande',
		'added sud/place piazza Piazza Verdi',
	])
})

test('what stands in a file that cannot be read is neither gone nor new', () => {
	expect(between({ 'needs.yaml': needs }, { 'needs.yaml': 'needs: [' })).toEqual([])
	expect(between({ 'needs.yaml': 'needs: [' }, { 'needs.yaml': needs })).toEqual([])
	expect([...state({ 'needs.yaml': 'needs: [' }).unread.keys()]).toEqual(['neighbourhoods/nord/needs.yaml'])
})

test('nobody’s name is a label', () => {
	const [added] = changes(
		state({}),
		state({ 'network.yaml': 'people: [{ id: p-1, name: Anna Verdi }, { name: Ugo Neri }]' }),
	)
	expect(added).toMatchObject({ id: 'p-1', label: null })
	expect(between({}, { 'network.yaml': 'people: [{ name: Ugo Neri }]' })).toEqual(['added nord/person ~'])
})

test('the way down to a field is read back as it was written', () => {
	const step = fc.oneof(
		fc.string({ unit: fc.constantFrom('a', '.', '[', ']', '\\', ' ') }),
		fc.record({ item: fc.string({ unit: fc.constantFrom('a', '.', '[', ']', '\\', ' ') }) }),
	)
	fc.assert(
		fc.property(fc.string(), fc.array(step as fc.Arbitrary<Step>), (first, rest) => {
			expect(stepsOf(fieldText([first, ...rest]))).toEqual([first, ...rest])
		}),
		{ numRuns: runs },
	)
})

const id = fc.constantFrom('a', 'b', 'c', 'need-1', 'need-2')
const ids = fc.uniqueArray(id)
const word = fc.constantFrom('uno', 'due', 'Tre parole qui', '1', '')
const date = fc.constantFrom('2026-01-01', '2026-02-01')
const optional = <T>(value: Record<string, fc.Arbitrary<T>>) => fc.record(value, { requiredKeys: [] })
const record = optional<unknown>({
	id,
	title: word,
	stage: word,
	places: ids,
	stage_dates: optional({ closed: date, answered: date }),
	sources: fc.array(fc.oneof(word, optional<unknown>({ text: word, url: word }))),
	'x-mine': fc.jsonValue({ maxDepth: 2 }),
	values: fc.array(optional<unknown>({ date, value: fc.integer({ min: 0, max: 3 }) })),
	decisions: fc.array(optional<unknown>({ id, text: word })),
	order: ids,
	level: word,
	between: ids,
})
const records = fc.array(record, { maxLength: 4 })
const files = fc.record(
	Object.fromEntries(
		['nord', 'sud', 'est'].flatMap(folder =>
			Object.entries({
				needs: { needs: records, indicators: records, priority_rounds: records },
				network: { ties: records },
				diary: { meetings: records, 'x-y': word },
				altro: { needs: records },
			}).map(([kind, lists]) => [`neighbourhoods/${folder}/${kind}.yaml`, optional<unknown>(lists)]),
		),
	),
	{ requiredKeys: [] },
) as fc.Arbitrary<Record<string, object>>
/** The state that values add up to, as if each had been read from its file. */
const stateOfValues = (content: Readonly<Record<string, object>>) =>
	joined(
		Object.entries(content).map(([file, value]): [string, FileState] => {
			const [, folder = '', kind = ''] = /^neighbourhoods\/(\w+)\/(\w+)\.yaml$/.exec(file) ?? []
			return [file, { entities: entitiesOf(kind === 'altro' ? 'needs' : (kind as FileKind), file, folder, value) }]
		}),
	)
const aState = files.map(stateOfValues)
const content = ({ entities }: State) =>
	Object.fromEntries(
		[...entities].map(([key, { fields, ...rest }]) => [key, { ...rest, fields: Object.fromEntries(fields) }]),
	)

test('the changes from one state to another lead there, and back; between a state and itself there are none', () => {
	fc.assert(
		fc.property(aState, aState, (a, b) => {
			const list = changes(a, b)
			expect(content(apply(list, a))).toEqual(content(b))
			expect(content(apply(inverse(list), b))).toEqual(content(a))
			expect(changes(a, a)).toEqual([])
		}),
		{ numRuns: runs },
	)
})

test('one difference after the other is the whole difference', () => {
	fc.assert(
		fc.property(aState, aState, aState, (a, b, c) => {
			const stepByStep = apply(changes(b, c), apply(changes(a, b), a))
			expect(content(stepByStep)).toEqual(content(apply(changes(a, c), a)))
			expect(changes(stepByStep, c)).toEqual([])
		}),
		{ numRuns: runs },
	)
})

test('the order of records, and of what has no order in them, is no change', () => {
	const turned = (value: unknown): unknown => (Array.isArray(value) ? [...value].reverse().map(turned) : value)
	fc.assert(
		fc.property(files, content => {
			const other = Object.entries(content).map(([file, value]): [string, object] => [
				file,
				Object.fromEntries(Object.entries(value).map(([list, records]) => [list, turned(records)])),
			])
			expect(changes(stateOfValues(content), stateOfValues(Object.fromEntries(other.reverse())))).toEqual([])
		}),
		{ numRuns: runs },
	)
})
