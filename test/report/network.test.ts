import { expect, test } from 'vitest'
import type { Language } from '../../src/model/text.js'
import { measureAll, sectionMeasure, telling } from '../../src/report/compose.js'
import { sections } from '../../src/report/index.js'
import type { Headline, Section } from '../../src/report/section.js'
import { plainly } from '../../src/report/sentence.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'

const section = sections.find(({ id }) => id === 'network') as Section

/** The section about so many organisations, `o1` the first, with ties `1-2 2-3`. */
function told(organisations: number, pairs: string, language: Language = 'it', more = '') {
	const lines = Array.from({ length: organisations }, (_, n) => `  - { id: o${n + 1}, name: O${n + 1}, type: aps }`)
	const ties = pairs.split(' ').filter(Boolean)
	const written = ties.map(pair => {
		const [a, b] = pair.split('-')
		return `  - { between: [o${a}, o${b}], level: awareness, since: 2020-01-01${more} }`
	})
	const workspace = open(
		memory(
			folderWith({
				'network.yaml': `organisations:\n${lines.join('\n')}\n${ties.length > 0 ? `ties:\n${written.join('\n')}\n` : ''}`,
			}),
		),
	)
	const measures = measureAll(workspace.read('nord').neighbourhood, someDay, workspace.programme, {
		errors: 0,
		warnings: 0,
		infos: 0,
	})
	return section.tell(sectionMeasure(section, measures), telling(measures, workspace.codes, language))
}

const ring = Array.from({ length: 12 }, (_, n) => `${n + 1}-${n === 11 ? 1 : n + 2}`).join(' ')

test.each<[string, number, string, string, string, number]>([
	[
		'a broker whom three depend on',
		15,
		`${ring} 1-13 1-14 14-15`,
		'la rete poggia su «O1»: se si ferma, tre organizzazioni restano staccate',
		'the network rests on “O1”: if it stops, three organisations are cut off',
		2,
	],
	[
		'one whom one depends on',
		13,
		`${ring} 1-13`,
		'la rete non poggia su una sola: chiunque si fermi, al più un’organizzazione resta staccata',
		'the network does not rest on one: whoever stops, at most one organisation is cut off',
		0,
	],
	[
		'no broker',
		12,
		ring,
		'Nessuno snodo: ogni organizzazione ha più di una strada',
		'No single broker: every organisation has more than one path',
		0,
	],
	[
		'no broker, and one alone',
		13,
		ring,
		'Nessuno snodo: chiunque si fermi, nessun’altra resta staccata; un’organizzazione è senza legami',
		'No single broker: whoever stops, nobody else is cut off; one organisation has no tie',
		1,
	],
	[
		'a few organisations',
		9,
		'1-2 2-3',
		'Nove organizzazioni, due legami: ancora poche per cercare snodi',
		'Nine organisations, two ties: too few to look for brokers',
		0,
	],
	[
		'one tie',
		2,
		'1-2',
		'Due organizzazioni, un legame: ancora poche per cercare snodi',
		'Two organisations, one tie: too few to look for brokers',
		0,
	],
	['no ties', 14, '', '14 organizzazioni, e nessun legame registrato', '14 organisations, and no tie recorded', 1],
])('%s', (_, organisations, ties, it, en, weight) => {
	for (const [language, text] of [
		['it', it],
		['en', en],
	] as const) {
		const headline = told(organisations, ties, language).headline as Headline
		expect([plainly(headline), headline.weight]).toEqual([text, weight])
	}
})

test('ties that have all ended are no ties, and nobody is said to be cut off', () => {
	const { headline, blocks } = told(13, ring, 'it', ', until: 2025-12-31')
	expect(headline?.text).toBe('13 organizzazioni, e nessun legame che valga ancora')
	expect(blocks.flatMap(block => ('id' in block ? block.id : []))).toEqual([
		'network-figures',
		'organisations-by-component',
		'organisations-by-type',
		'network-year',
		'ties-of-the-year',
	])
})

test('who holds the network together is told by name, with those who would be cut off', () => {
	const { blocks } = told(15, `${ring} 1-13 1-14 14-15`)
	const brokers = blocks.find(block => block.kind === 'table' && block.id === 'network-brokers')
	expect(brokers).toMatchObject({ caption: 'Chi tiene insieme la rete' })
	expect(brokers?.kind === 'table' && brokers.rows.map(row => row.slice(0, 3))).toEqual([
		[
			{ kind: 'text', value: 'O1' },
			{ kind: 'count', value: 3 },
			{ kind: 'list', values: ['O13', 'O14', 'O15'] },
		],
		[
			{ kind: 'text', value: 'O14' },
			{ kind: 'count', value: 1 },
			{ kind: 'list', values: ['O15'] },
		],
	])
})
