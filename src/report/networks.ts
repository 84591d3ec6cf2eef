import type { Codes } from '../model/codes.js'
import type { Language } from '../model/text.js'
import { type Measures, toldSections } from './compose.js'
import { type Block, type Cell, type NetworkMap, notApplicable, text } from './document.js'
import { figureCell, neighbourhoodFigures } from './figures.js'
import { sentence } from './sentence.js'

/** The numbers behind the small maps, which are of the chapter on the network. */
const told = ['network/organisations', 'network/ties', 'network/isolates']

/** The networks of the neighbourhoods as small maps at one scale, with a sentence each; a network without ties has no map. */
export function networksTold(all: readonly Measures[], codes: Codes, language: Language): readonly Block[] {
	const networks = all.map(measures => {
		const chapter = toldSections(measures, codes, language).find(({ section }) => section.id === 'network')
		const figure = chapter?.blocks.flatMap(block => (block.kind === 'table' && block.figure) || [])
		const map = figure?.find((one): one is NetworkMap => one.kind === 'map') ?? null
		const said = chapter?.headline ? sentence(chapter.headline, '.') : words.nothing[language]
		return { measures, name: measures.neighbourhood.name, map, said }
	})
	if (networks.length < 2 || networks.every(({ map }) => map === null)) return []
	return [
		{ kind: 'heading', level: 2, text: words.title[language], id: 'networks' },
		{
			kind: 'table',
			id: 'compare-networks',
			caption: words.caption[language],
			columns: [
				{ key: 'neighbourhood', title: words.neighbourhood[language] },
				...told.map(id => ({ key: id, title: neighbourhoodFigures.get(id)?.title[language] ?? id })),
				{ key: 'finding', title: words.finding[language] },
			],
			rows: networks.map(({ measures, name, said }) => [
				text(name),
				...told.map((id): Cell => {
					const value = measures.sections.network?.figures.find(({ figure }) => figure === id)
					return value ? figureCell(value) : notApplicable
				}),
				text(said),
			]),
			note: words.note[language],
			figure: { kind: 'maps', maps: networks.map(({ name, map, said }) => ({ name, map, said })) },
		},
	]
}

const words = {
	title: { it: 'Le reti', en: 'The networks' },
	caption: {
		it: 'Chi lavora con chi, con gli stessi segni e la stessa scala',
		en: 'Who works with whom, with the same signs at the same scale',
	},
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	finding: { it: 'In una frase', en: 'In a sentence' },
	nothing: { it: 'La rete non è ancora registrata.', en: 'The network is not recorded yet.' },
	note: {
		it: 'Più grande chi ha più legami. Ha il nome, e un anello, solo chi fermandosi staccherebbe almeno due organizzazioni; chi non ha legami non è disegnato. I nomi di tutti sono nel rapporto di ciascun quartiere.',
		en: 'The larger, the more ties. Only those without whom at least two organisations would be cut off have their names, and a ring; those without ties are not drawn. All names are in the report of each neighbourhood.',
	},
} as const
