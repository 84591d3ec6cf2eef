import type { Language } from '../../../model/text.js'
import type { MapNode, NetworkMap, Sector } from '../../../report/document.js'
import { type Markup, markup, type Piece } from '../markup.js'
import { round } from './cells.js'
import { plusAt } from './changes.js'
import { type Layout, layout } from './layout.js'

/** More symbols than this are a thicket: those with fewest ties are left to the table. */
const mostDrawn = 60

/** The map of a network, drawn twice: wide, and high for a narrow screen; a style sheet shows one of them. */
export async function mapOf(map: NetworkMap, language: Language): Promise<Markup> {
	const tied = map.nodes.filter(({ ties }) => ties > 0)
	const drawn = mostTied(map)
	const ids = new Set(drawn.map(({ id }) => id))
	const ties = map.ties.filter(({ between }) => between.every(id => ids.has(id)))
	const shapes = drawn.map(({ id, label, ties, attention }) => ({
		id,
		label,
		radius: radiusOf(ties),
		...(attention && { said: attention }),
	}))
	const pairs = ties.map(({ between }) => between)
	const wide = await layout(shapes, pairs, { width: 940, most: 640, letters: 14.5, ratio: 0.62 })
	const high = await layout(shapes, pairs, { width: 360, most: 720, letters: 13, ratio: 1.7 })
	const alone = map.nodes.filter(({ ties }) => ties === 0)
	const isShort = (one: Layout) => drawn.some(({ id }) => one.places.get(id)?.label === undefined)
	const notes = [
		...(tied.length > drawn.length ? [words.folded[language](drawn.length, tied.length - drawn.length)] : []),
		...(isShort(wide) ? [words.unnamed[language]] : []),
	]
	return markup`${legendOf(map.nodes, language)}${map.since && map.nodes.some(({ isNew }) => isNew) ? markup`<p class=note><svg class=g width=15 aria-hidden=true>${plusAt(7.5, 7.5, false)}</svg> ${map.since.label}</p>` : ''}<div class="map">${drawing(map, drawn, ties, wide, 'wide-map', 14.5)}${drawing(map, drawn, ties, high, 'high-map', 13)}</div>${
		isShort(high) && !isShort(wide) ? markup`<p class="note narrow">${words.unnamed[language]}</p>` : ''
	}${notes.length > 0 ? markup`<p class="note">${notes.join(' ')}</p>` : ''}${
		alone.length > 0
			? markup`<p class="tray"><b>${words.alone[language]}</b> ${alone.map(one => markup`<span>${icon(one.sector, one.inGroup)} ${one.label}</span> `)}</p>`
			: ''
	}${
		map.since && map.since.gone.length > 0
			? markup`<p class="tray"><b>${words.gone[language]}</b> ${map.since.gone.join('; ')}</p>`
			: ''
	}`
}

/** The signs that some organisations are drawn with. */
export function legendOf(nodes: readonly MapNode[], language: Language): Markup {
	const used = new Set(nodes.map(({ sector }) => sector))
	return markup`<ul class=legend>${(Object.keys(words.sectors) as Sector[])
		.filter(sector => used.has(sector))
		.map(
			sector => markup`<li>${icon(sector)} ${words.sectors[sector][language]}</li>`,
		)}<li>${icon('third')}${icon('third', false)} ${words.filled[language]}</li></ul>`
}

/** As many organisations as a map can hold. */
export const mostTied = ({ nodes }: NetworkMap): readonly MapNode[] =>
	nodes
		.filter(({ ties }) => ties > 0)
		.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
		.slice(0, mostDrawn)

/** Who holds others together is drawn first, then who sits in the group, then who has most ties. */
const weight = ({ cutOff, inGroup, ties }: MapNode) => cutOff * 10_000 + ties * 10 + (inGroup ? 5 : 0)

export const radiusOf = (ties: number) => round(5 + 2.6 * Math.sqrt(ties))

export function drawing(
	{ description }: NetworkMap,
	nodes: readonly MapNode[],
	ties: NetworkMap['ties'],
	{ width, height, places }: Layout,
	name: string,
	letters: number,
): Markup {
	const at = (id: string) => places.get(id) ?? { x: 0, y: 0, label: undefined }
	// Ties that look alike are one path; those that somebody should see come last, over the others.
	const paths = new Map<string, string>()
	for (const { between, strength, falls } of [...ties].sort((a, b) => Number(a.falls ?? 0) - Number(b.falls ?? 0))) {
		const [from, to] = [at(between[0]), at(between[1])]
		const look = `s${strength}${falls ? ' falls' : ''}`
		paths.set(look, `${paths.get(look) ?? ''}M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`)
	}
	const edges = [...paths].map(([look, d]) => markup`<path d="${d}" class="tie ${look}"/>`)
	const symbols = nodes.map(({ id, sector, inGroup, cutOff, attention, ties, isNew }): Piece => {
		const { x, y } = at(id)
		const ring =
			cutOff > 1
				? markup`<circle cx="${round(x)}" cy="${round(y)}" r="${round(radiusOf(ties) + 4)}" class="ring${attention ? ' att' : ''}"/>`
				: ''
		return markup`${ring}${symbol(sector, x, y, radiusOf(ties), inGroup)}${isNew ? plusAt(round(x), round(y), inGroup) : ''}`
	})
	const labels = nodes.map(({ id, cutOff, attention }): Piece => {
		const { label } = at(id)
		if (!label) return ''
		const x = round(label.x)
		return markup`<text x="${x}" y="${round(label.y)}"${cutOff > 1 ? markup` class=broker` : ''}>${label.lines.map(
			(line, index) =>
				index === 0
					? line
					: markup`<tspan x="${x}" dy="${round(letters * 1.15)}"${attention && index === label.lines.length - 1 ? markup` class=said` : ''}>${line}</tspan>`,
		)}</text>`
	})
	return markup`<svg class="${name}" viewBox="0 0 ${width} ${height + 20}" role="img" aria-label="${description}" font-size="${letters}">${edges}${symbols}${labels}</svg>`
}

/** What an organisation is, by its shape first and its colour second; filled when it sits in the pilot group. */
function symbol(sector: Sector, x: number, y: number, r: number, isFull: boolean): Markup {
	const look = `n-${sector}${isFull ? ' full' : ''}`
	const [a, b] = [round(x), round(y)]
	switch (sector) {
		case 'public': {
			const side = round(r * 1.75)
			return markup`<rect x="${round(x - side / 2)}" y="${round(y - side / 2)}" width="${side}" height="${side}" class="${look}"/>`
		}
		case 'community':
			return markup`<path d="M${a} ${round(y - r * 1.1)}L${round(x + r)} ${round(y + r * 0.8)}H${round(x - r)}z" class="${look}"/>`
		case 'business':
			return markup`<path d="M${a} ${round(y - r * 1.1)}L${round(x + r * 1.1)} ${b}L${a} ${round(y + r * 1.1)}L${round(x - r * 1.1)} ${b}z" class="${look}"/>`
		case 'citizens':
			return markup`<circle cx="${a}" cy="${b}" r="${r}" class="${look}"/><circle cx="${a}" cy="${b}" r="${round(r * 0.45)}" class="eye"/>`
		case 'third':
			return markup`<circle cx="${a}" cy="${b}" r="${r}" class="${look}"/>`
	}
}

const icon = (sector: Sector, isFull = true) =>
	markup`<svg class=g width=15 aria-hidden=true>${symbol(sector, 7.5, 7.5, 6, isFull)}</svg>`

const words = {
	sectors: {
		public: { it: 'enti pubblici e istituzioni', en: 'public bodies and institutions' },
		third: { it: 'Terzo settore', en: 'third sector' },
		community: { it: 'enti ecclesiastici e sport', en: 'church and sports' },
		business: { it: 'imprese', en: 'businesses' },
		citizens: { it: 'cittadini', en: 'citizens' },
	},
	filled: { it: 'pieno chi è nel gruppo pilota, vuoto chi no', en: 'filled: in the pilot group; hollow: not' },
	gone: { it: 'Non ci sono più:', en: 'There no more:' },
	alone: { it: 'Senza legami:', en: 'Without ties:' },
	folded: {
		it: (drawn: number, rest: number) =>
			`Sono disegnate le ${drawn} organizzazioni che tengono insieme le altre o hanno più legami, con i legami fra loro; le altre ${rest} sono nella tabella.`,
		en: (drawn: number, rest: number) =>
			`Drawn are the ${drawn} organisations that hold others together or have most ties, with the ties among them; the other ${rest} are in the table.`,
	},
	unnamed: {
		it: 'Dove non c’era posto per il nome resta il simbolo: i nomi sono tutti nella tabella.',
		en: 'Where there was no room for a name the symbol stands alone: all names are in the table.',
	},
} as const
