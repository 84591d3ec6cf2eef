import fc from 'fast-check'
import type { Value } from '../../src/workspace/edit.js'

/** A value together with the way in which somebody wrote it down. */
export type Laid =
	| { readonly as: 'scalar'; readonly value: Value; readonly text: string }
	| { readonly as: 'block'; readonly header: string; readonly lines: readonly string[]; readonly value: string }
	| { readonly as: 'list'; readonly flow: boolean; readonly spread: boolean; readonly items: readonly Element[] }
	| { readonly as: 'map'; readonly flow: boolean; readonly spread: boolean; readonly items: readonly Element[] }

interface Element {
	readonly key: string
	readonly laid: Laid
	/** Lines before it: '' for a blank one, else a comment and how much further in it stands. */
	readonly before: readonly { readonly text: string; readonly further: number }[]
	/** A comment behind its value. */
	readonly after: string
}

export interface Page {
	readonly laid: Laid
	readonly step: number
	readonly dash: number
	readonly gap: number
	readonly crlf: boolean
	readonly mark: boolean
	readonly open: boolean
	readonly head: string
	readonly foot: string
}

const words = [
	'orto',
	'Panchine rotte',
	'l’età',
	'caffè 👩‍👩‍👧',
	'a: b',
	'x #y',
	'no',
	'007',
	'12:30',
	'2026-01-02',
	"l'orto",
	'è «così»',
]
const keys = ['id', 'title', 'theme', 'notes', 'stage', 'stage_dates', 'needs', 'x-note', 'description', 'date']

export const scalars: fc.Arbitrary<Value> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...words) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -50, max: 5000 }) },
	{ weight: 1, arbitrary: fc.constantFrom(true, false, null, 3.5, -0.25, 1e21) },
	{
		weight: 2,
		arbitrary: fc
			.array(fc.constantFrom('', 'Prima riga', '  rientrata', '- voce', '# titolo', 'fine ', 'chiave: valore', '\tt'), {
				maxLength: 5,
			})
			.map(lines => lines.join('\n')),
	},
)

/** Any value that an edit may bring. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>(tie => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 3, arbitrary: scalars },
		{ weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
		{ weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }) },
	),
})).value

const written: fc.Arbitrary<Laid> = fc.oneof(
	fc
		.constantFrom(
			['orto', 'orto'],
			['Panchine rotte', 'Panchine rotte'],
			['l’età', 'l’età'],
			["l'orto", "'l''orto'"],
			['a: b', "'a: b'"],
			['x #y', '"x #y"'],
			['007', '"007"'],
			['è\t"', '"\\u00e8\\t\\""'],
			['2026-01-02', '2026-01-02'],
			['', "''"],
		)
		.map(([value, text]) => ({ as: 'scalar' as const, value: value as string, text: text as string })),
	fc
		.constantFrom<[Value, string]>([7, '7'], [31, '31.0'], [8, '0o10'], [true, 'true'], [null, 'null'], [null, '~'])
		.map(([value, text]) => ({ as: 'scalar' as const, value, text })),
)
const blocks: fc.Arbitrary<Laid> = fc
	.record({
		style: fc.constantFrom('|', '|-', '|+', '>-', '>'),
		comment: fc.constantFrom('', '', ' # nota'),
		lines: fc.array(fc.constantFrom('Prima riga', 'seconda: riga', '- terza', '# quarta', ''), {
			minLength: 1,
			maxLength: 4,
		}),
	})
	.filter(({ lines }) => lines[0] !== '' && lines.at(-1) !== '')
	.map(({ style, comment, lines }) => ({ as: 'block', header: style + comment, lines, value: '' }))

const comment = fc.constantFrom('# nota', '# stage: open', "# l'orto [e {altro", '#', '# - id: need-x', '# «è» 👩‍👩‍👧')
const lineBefore = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ text: '', further: 0 }) },
	{ weight: 2, arbitrary: fc.record({ text: comment, further: fc.constantFrom(0, 0, 1, 3) }) },
)

const element = (laid: fc.Arbitrary<Laid>): fc.Arbitrary<Element> =>
	fc.record({
		key: fc.constantFrom(...keys),
		laid,
		before: fc.oneof(
			{ weight: 3, arbitrary: fc.constant([]) },
			{ weight: 1, arbitrary: fc.array(lineBefore, { maxLength: 3 }) },
		),
		after: fc.oneof(
			{ weight: 4, arbitrary: fc.constant('') },
			{ weight: 1, arbitrary: comment.map(text => ` ${text}`) },
		),
	})

const unlike = (items: readonly Element[]) =>
	items.filter((one, index) => items.findIndex(({ key }) => key === one.key) === index)

const { laid } = fc.letrec<{ laid: Laid; many: readonly Element[] }>(tie => ({
	many: fc.array(element(tie('laid')), { maxLength: 4 }),
	laid: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 4, arbitrary: written },
		{ weight: 1, arbitrary: blocks },
		{
			weight: 2,
			arbitrary: fc.record({
				as: fc.constant('list' as const),
				flow: fc.boolean(),
				spread: fc.boolean(),
				items: tie('many'),
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				as: fc.constant('map' as const),
				flow: fc.boolean(),
				spread: fc.boolean(),
				items: tie('many').map(unlike),
			}),
		},
	),
}))

/** Pages as people write them: comments, odd indentation, brackets and lines, quotes, long texts, both line ends. */
export const pages: fc.Arbitrary<Page> = fc.record({
	laid: fc
		.array(element(laid), { minLength: 1, maxLength: 4 })
		.map(items => ({ as: 'map' as const, flow: false, spread: false, items: unlike(items) })),
	step: fc.integer({ min: 1, max: 5 }),
	dash: fc.integer({ min: 0, max: 4 }),
	gap: fc.integer({ min: 1, max: 3 }),
	crlf: fc.boolean(),
	mark: fc.boolean(),
	open: fc.boolean(),
	head: fc.constantFrom('', '# titolo\n\n', '---\n', '\n\n'),
	foot: fc.constantFrom('', '', '\n', '# fine\n', '\n# fine\n\n', '  # dentro\n'),
})

/** The text of a page. */
export function textOf(page: Page): string {
	const lines = mapLines(page.laid as Laid & { as: 'map' }, 0, page)
	const text = page.head + lines.map(line => `${line}\n`).join('') + page.foot
	const whole = page.open ? text.replace(/\n$/, '') : text
	return (page.mark ? '\ufeff' : '') + (page.crlf ? whole.replaceAll('\n', '\r\n') : whole)
}

type Collection = Laid & { readonly as: 'list' | 'map' }
const isFlow = (laid: Laid) => laid.as !== 'block' && (laid.as === 'scalar' || laid.flow || laid.items.length === 0)

const beforeLines = ({ before }: Element, column: number) =>
	before.map(({ text, further }) => (text === '' ? '' : ' '.repeat(column + further) + text))

function mapLines({ items }: Collection, column: number, page: Page): string[] {
	return items.flatMap(item => {
		const inner = item.laid.as === 'list' ? column + page.dash : column + page.step
		const [head, rest] = valueLines(item, inner, page)
		return [...beforeLines(item, column), `${' '.repeat(column)}${item.key}:${head}`, ...rest]
	})
}

function listLines({ items }: Collection, column: number, page: Page): string[] {
	return items.flatMap(item => {
		const inner = column + 1 + page.gap
		const before = beforeLines(item, column)
		if (isFlow(item.laid) || item.laid.as === 'block') {
			const [head, rest] = valueLines(item, inner, page)
			return [...before, `${' '.repeat(column)}-${head}`, ...rest]
		}
		const collection = item.laid as Collection
		const plain = {
			...collection,
			items: collection.items.map((one, index) => (index === 0 ? { ...one, before: [] } : one)),
		}
		const lines = plain.as === 'list' ? listLines(plain, inner, page) : mapLines(plain, inner, page)
		return [
			...before,
			`${' '.repeat(column)}-${' '.repeat(page.gap)}${(lines[0] as string).slice(inner)}`,
			...lines.slice(1),
		]
	})
}

function valueLines({ laid, after }: Element, inner: number, page: Page): [string, string[]] {
	if (laid.as === 'block')
		return [` ${laid.header}`, laid.lines.map(line => (line === '' ? '' : ' '.repeat(Math.max(1, inner)) + line))]
	if (isFlow(laid)) {
		const [first = '', ...rest] = flowOf(laid, Math.max(1, inner)).split('\n')
		return rest.length === 0 ? [` ${first}${after}`, []] : [` ${first}`, rest]
	}
	return [after, laid.as === 'list' ? listLines(laid, inner, page) : mapLines(laid as Collection, inner, page)]
}

function flowOf(laid: Laid, column: number): string {
	if (laid.as === 'scalar') return laid.text
	if (laid.as === 'block') return '"testo"'
	const [open, close] = laid.as === 'list' ? ['[', ']'] : ['{', '}']
	const items = laid.items.map(
		({ key, laid: inner }) => (laid.as === 'map' ? `${key}: ` : '') + flowOf(inner, column + 2),
	)
	if (items.length === 0) return open + close
	if (!laid.spread)
		return `${open}${laid.as === 'map' ? ' ' : ''}${items.join(', ')}${laid.as === 'map' ? ' ' : ''}${close}`
	const lines = items.map((item, index) => {
		const { after } = laid.items[index] as Element
		return `${' '.repeat(column + 2)}${item}${index < items.length - 1 || column % 2 === 0 ? ',' : ''}${after}`
	})
	return `${open}\n${lines.join('\n')}\n${' '.repeat(column)}${close}`
}
