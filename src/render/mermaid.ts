import type { Language } from '../model/text.js'
import type { NetworkMap, Strip, Table } from '../report/document.js'
import { cellText } from './cells.js'

/**
 * Drawings as hosts of Markdown draw them, in the parts of Mermaid’s language that its versions 10 to 12 read alike. All
 * of them together stay below what GitLab draws without being asked; what does not fit is not drawn, for a table with
 * every fact follows each.
 */
const room = { flowchart: 1150, gantt: 720 }

/** The network: as many of those with most ties as fit, with the ties among them. */
export function flowchart(map: NetworkMap, title: string, language: Language): string | undefined {
	const order = map.nodes
		.filter(({ ties }) => ties > 0)
		.sort((a, b) => b.cutOff - a.cutOff || b.ties - a.ties || (a.id < b.id ? -1 : 1))
	for (let many = order.length; many > 2; many--) {
		const drawn = order.slice(0, many)
		const at = new Map(drawn.map(({ id }, index) => [id, index]))
		const from = new Map<number, number[]>()
		for (const { between } of map.ties) {
			const [a, b] = between.map(id => at.get(id))
			if (a === undefined || b === undefined) continue
			from.set(Math.min(a, b), [...(from.get(Math.min(a, b)) ?? []), Math.max(a, b)])
		}
		const lines = [
			'flowchart LR',
			`accTitle: ${label(title, 60)}`,
			`accDescr: ${words.drawn[language](many, order.length)}`,
			...drawn.map(({ label: name }, index) => `n${index}["${label(name, 26)}"]`),
			...[...from]
				.sort(([a], [b]) => a - b)
				.map(
					([a, others]) =>
						`n${a} --- ${others
							.sort((x, y) => x - y)
							.map(b => `n${b}`)
							.join(' & ')}`,
				),
			...broker(map, at),
		]
		const text = lines.join('\n')
		if (text.length <= room.flowchart && (text.match(/&/g) ?? []).length <= 30) return text
	}
	return undefined
}

const broker = (map: NetworkMap, at: ReadonlyMap<string, number>): readonly string[] => {
	const marked = map.nodes.flatMap(({ id, attention }) => (attention && at.has(id) ? [`n${at.get(id)}`] : []))
	if (marked.length === 0) return []
	return ['classDef key fill:#b4380b,stroke:#7a2607,color:#ffffff', `class ${marked.join(',')} key`]
}

/** Actions through time, those that end first: the rest of them is in the table. */
export function gantt({ caption, columns, rows }: Table, language: Language): string | undefined {
	const place = columns.findIndex(({ drawn }) => drawn)
	const strips = rows.flatMap(row => {
		const cell = row[place]
		if (cell?.kind !== 'strip' || row[0] === undefined) return []
		const line = task(cellText(row[0], language), cell)
		return line === undefined ? [] : [line]
	})
	const head = [
		'gantt',
		`accTitle: ${label(caption, 60)}`,
		'dateFormat YYYY-MM-DD',
		'axisFormat %m/%Y',
		'todayMarker off',
	]
	for (let many = strips.length; many > 0; many--) {
		const text = [...head, `accDescr: ${words.actions[language](many, rows.length)}`, ...strips.slice(0, many)].join(
			'\n',
		)
		if (text.length <= room.gantt) return text
	}
	return undefined
}

function task(name: string, { axis, spans, attention, end, stopped }: Strip): string | undefined {
	const lasting = spans.filter(({ look }) => look !== 'foreseen')
	const [first] = lasting
	if (!first) return undefined
	// What has no written end is drawn as far as it has come.
	const state = end === undefined ? 'done' : `${attention ? 'crit, ' : ''}active`
	return `${label(name, 28).replace(/[:,]/g, ' ')} :${state}, ${first.from}, ${end ?? stopped ?? axis.now}`
}

/** Data inside a diagram: one line without any of the signs that mean something there. */
function label(data: string, most: number): string {
	const plain = data
		.replace(/[^\p{L}\p{N} ’'.,()/–-]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s\-*.\d]+(?=\s|$)/, '')
		.trim()
	const cut = plain.length > most ? `${plain.slice(0, most - 1).trim()}…` : plain
	return cut === '' ? '–' : cut
}

const words = {
	drawn: {
		it: (many: number, all: number) => `${many} organizzazioni su ${all}, con i legami fra loro`,
		en: (many: number, all: number) => `${many} of ${all} organisations, with the ties among them`,
	},
	actions: {
		it: (many: number, all: number) => `${many} azioni su ${all}`,
		en: (many: number, all: number) => `${many} of ${all} actions`,
	},
} as const
