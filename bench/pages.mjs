/**
 * What pages weigh and take: each page of the worked example beside its budget (docs/decisions/0054), and the map of
 * networks of several sizes, twice, to see that it is the same. Bundled and started by `run.mjs`; `npm run bench -- --pages`
 * runs nothing else.
 *
 *     pages EXAMPLE DAY
 */
import { gzipSync } from 'node:zlib'
import { main } from '../src/cli/main.js'
import { html } from '../src/render/html/page.js'

const [example, day] = process.argv.slice(2)

const neighbourhood = { kB: 220, gzip: 90, ms: 500 }
const sheet = { kB: 150, gzip: 75, ms: 500 }
const pages = [
	['report quartiere-nord', neighbourhood],
	['report quartiere-nord --public', neighbourhood],
	['report', { kB: 250, gzip: 100, ms: 1000 }],
	['report quartiere-nord --meeting', sheet],
	['mandate quartiere-nord', sheet],
]

/** A command's page, as the command writes it. */
async function page(line) {
	let text = ''
	const code = await main([...line.split(' '), '-f', 'html'], {
		cwd: example,
		env: { LANG: 'it_IT.UTF-8', AGORA_TODAY: day },
		today: () => day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10),
		interactive: false,
		screen: { out: false, columns: 80 },
		home: example,
		out: more => (text += more),
		err: more => (text += more),
	})
	if (code !== 0) throw new Error(`agora ${line} left with ${code}: ${text}`)
	return text
}

/** A network that grows as real ones do: most hang on few. The same numbers in every run. */
function network(size) {
	let seed = 7
	const below = most => {
		seed = (seed * 48271) % 2147483647
		return Math.floor((seed / 2147483647) * most)
	}
	const pairs = new Map()
	const tie = (a, b) => a !== b && pairs.set([a, b].sort().join(), { between: [`o${a}`, `o${b}`], strength: 2 })
	for (let one = 1; one < size; one++) tie(one, below(Math.max(1, Math.floor(one / 3))))
	for (let more = 0; more < size * 0.6; more++) tie(below(size), below(size))
	const ties = [...pairs.values()]
	const nodes = Array.from({ length: size }, (_, index) => ({
		id: `o${index}`,
		label: `Associazione numero ${index}`,
		sector: 'third',
		inGroup: index % 3 === 0,
		ties: ties.filter(({ between }) => between.includes(`o${index}`)).length,
		cutOff: 0,
	}))
	const figure = { kind: 'map', description: 'Rete', nodes, ties }
	const columns = [{ key: 'a', title: 'A' }]
	const rows = nodes.map(({ label }) => [{ kind: 'text', value: label }])
	return { title: 'Rete', blocks: [{ kind: 'table', id: 'map', caption: 'Rete', columns, rows, figure }] }
}

const elements = text => text.match(/<[a-z]/g)?.length ?? 0
const kilo = bytes => (bytes / 1000).toFixed(0)
const of = (value, budget) => `${(value / budget).toFixed(2)}`

/** The middle of three times, once everything is loaded. */
async function timed(make) {
	const first = await make()
	const times = []
	for (let round = 0; round < 3; round++) {
		const begun = performance.now()
		if ((await make()) !== first) throw new Error('The same data gave another page')
		times.push(performance.now() - begun)
	}
	return { text: first, time: times.sort((a, b) => a - b)[1] }
}

async function weigh() {
	const lines = []
	for (const [line, budget] of pages) {
		const { text, time } = await timed(() => page(line))
		const [bytes, zipped] = [Buffer.byteLength(text), gzipSync(text).length]
		lines.push([
			`agora ${line}`,
			...[kilo(bytes), of(bytes / 1000, budget.kB), kilo(zipped), of(zipped / 1000, budget.gzip)],
			...[String(elements(text)), time.toFixed(0), of(time, budget.ms)],
		])
	}
	for (const [size, budget] of [
		[25, 340],
		[60, 600],
	]) {
		const document = network(size)
		const { text, time } = await timed(() => html(document, 'it'))
		lines.push([
			`map of ${size}, both drawings`,
			'',
			'',
			'',
			'',
			String(elements(text)),
			time.toFixed(0),
			of(time, budget),
		])
	}
	const head = [
		'page (reading, measuring and drawing)',
		'kB',
		'of budget',
		'gzip kB',
		'of budget',
		'elements',
		'ms',
		'of budget',
	]
	const widths = head.map((_, column) => Math.max(...[head, ...lines].map(line => line[column].length)))
	for (const line of [head, ...lines])
		console.log(
			line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2))).join(''),
		)
	console.log('Each page was made four times and had the same bytes.')
}

weigh()
