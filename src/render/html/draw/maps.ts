import type { Language } from '../../../model/text.js'
import type { NetworkMaps } from '../../../report/document.js'
import { rich } from '../cell.js'
import { type Markup, markup } from '../markup.js'
import { layout } from './layout.js'
import { drawing, legendOf, mostTied, radiusOf } from './map.js'

const size = { width: 440, most: 330, letters: 13, ratio: 0.7 }

/** Small maps side by side: as wide as one another, so that a symbol means the same number of ties in all of them. */
export async function mapsOf({ maps }: NetworkMaps, language: Language): Promise<Markup> {
	const drawn = await Promise.all(
		maps.map(async ({ name, said, map }) => {
			if (map === null) return markup`<div><h3>${name}</h3><p>${rich(said)}</p></div>`
			const nodes = mostTied(map)
			const ids = new Set(nodes.map(({ id }) => id))
			const ties = map.ties.filter(({ between }) => between.every(id => ids.has(id)))
			const brokers = new Set(nodes.filter(({ cutOff }) => cutOff > 1).map(({ id }) => id))
			const shapes = nodes.map(({ id, label, ties }) => ({
				id,
				label: brokers.has(id) ? label : '',
				radius: radiusOf(ties),
			}))
			const placed = await layout(
				shapes,
				ties.map(({ between }) => between),
				size,
			)
			const places = new Map(
				[...placed.places].map(([id, place]) => [id, brokers.has(id) ? place : { ...place, label: undefined }]),
			)
			const plain = nodes.map(({ attention: _, ...node }) => node)
			return markup`<div><h3>${name}</h3>${drawing(map, plain, ties, { ...placed, places }, 'small-map', size.letters)}<p>${rich(said)}</p></div>`
		}),
	)
	return markup`${legendOf(
		maps.flatMap(({ map }) => map?.nodes ?? []),
		language,
	)}<div class=maps>${drawn}</div>`
}
