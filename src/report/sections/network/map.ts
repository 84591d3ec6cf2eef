import type { Day } from '../../../model/day.js'
import type { Neighbourhood } from '../../../model/neighbourhood.js'
import { shortDay } from '../../../model/number.js'
import type { Tie } from '../../../model/records.js'
import { type CodeOf, vocabularies } from '../../../model/vocabularies/index.js'
import { componentOfType } from '../../../model/vocabularies/network.js'
import type { CutPoint } from '../../../observatory/graph/cut-points.js'
import { type Graph, neighbours } from '../../../observatory/graph/graph.js'
import { by } from '../../../observatory/order.js'
import { membersOn } from '../../../observatory/pilot-group.js'
import { type Block, type Cell, count, type MapTie, notApplicable, type Sector } from '../../document.js'
import type { Telling } from '../../section.js'
import { howMany, nouns } from '../nouns.js'
import { coded, named, tableOr } from '../table.js'

/** From how many cut off a broker is one that the finding speaks of; the same number colours the map. */
export const manyCutOff = 3

/** Who works with whom, as the map and its table show it. */
export function networkMap(neighbourhood: Neighbourhood, day: Day, graph: Graph, ties: readonly Tie[]) {
	const next = neighbours(graph)
	const seated = new Set(membersOn(neighbourhood, day).map(({ organisation }) => organisation))
	const strongest = new Map<string, Tie['level']>()
	for (const { between, level } of ties) {
		const key = [...between].sort().join(' ')
		const known = strongest.get(key)
		if (known === undefined || levels.indexOf(level) > levels.indexOf(known)) strongest.set(key, level)
	}
	return {
		organisations: neighbourhood.network.organisations
			.map(one => ({
				id: one.id,
				component: one.component ?? componentOfType[one.type],
				inGroup: seated.has(one.id),
				tied: [...(next.get(one.id) ?? [])].sort(),
			}))
			.sort(
				by(
					({ tied }) => -tied.length,
					({ id }) => id,
				),
			),
		ties: graph.edges
			.map(([a, b]) => ({ between: [a, b] as const, level: strongest.get(`${a} ${b}`) ?? null }))
			.sort(by(({ between }) => between.join(' '))),
	}
}

export type MapMeasure = ReturnType<typeof networkMap>

export function mapTold(
	{ organisations, ties }: MapMeasure,
	brokers: readonly CutPoint[] | null,
	finding: string,
	telling: Telling,
	before?: MapMeasure,
): readonly Block[] {
	const { language, name } = telling
	const then = before && new Set(before.organisations.map(({ id }) => id))
	const here = new Set(organisations.map(({ id }) => id))
	const gone = [...(then ?? [])].filter(id => !here.has(id))
	const isNew = (id: string) => then !== undefined && !then.has(id)
	const since = telling.since && (gone.length > 0 || organisations.some(({ id }) => isNew(id)))
	if (ties.length === 0) return []
	const cut = new Map((brokers ?? []).map(({ id, cutOff }) => [id, cutOff]))
	const [main] = brokers ?? []
	const fallen = new Set(main && main.cutOff.length >= manyCutOff ? main.cutOff : [])
	const rows = organisations.map(({ id, component, inGroup, tied }): Cell[] => [
		isNew(id) ? { kind: 'text', value: [name(id), words.isNew[language]] } : named(id, telling),
		coded('components', component, telling),
		{ kind: 'text', value: words.yesNo[inGroup ? 'yes' : 'no'][language] },
		count(tied.length),
		cut.has(id) ? count(cut.get(id)?.length ?? 0) : notApplicable,
		tied.length === 0 ? notApplicable : { kind: 'list', values: tied.map(name) },
	])
	const description = words.description[language](
		finding,
		howMany(organisations.length, nouns.organisation, language),
		howMany(ties.length, nouns.tie, language),
		organisations.filter(({ id }) => isNew(id)).map(({ id }) => name(id)),
		gone.map(name),
	)
	return tableOr('network-map', words.table, rows, telling).map(block =>
		block.kind === 'table'
			? {
					...block,
					figure: {
						kind: 'map',
						description,
						...(since &&
							telling.since && {
								since: { label: words.newSince[language](shortDay(telling.since, language)), gone: gone.map(name) },
							}),
						nodes: organisations.map(({ id, component, inGroup, tied }) => ({
							id,
							label: name(id),
							sector: sectorOf[component],
							inGroup,
							ties: tied.length,
							cutOff: cut.get(id)?.length ?? 0,
							...(isNew(id) && { isNew: true as const }),
							...(fallen.size > 0 && id === main?.id && { attention: words.stops[language](fallen.size) }),
						})),
						ties: ties.map(
							({ between, level }): MapTie => ({
								between,
								strength: level === null ? 0 : (levels.indexOf(level) as MapTie['strength']),
								...(between.some(id => fallen.has(id)) && ({ falls: true } as const)),
							}),
						),
					},
				}
			: block,
	)
}

const levels = Object.keys(vocabularies.tie_levels.codes) as readonly Tie['level'][]

const sectorOf: Readonly<Record<CodeOf<'components'>, Sector>> = {
	'volunteer-associations': 'third',
	'public-body': 'public',
	'ecclesiastical-bodies': 'community',
	aps: 'third',
	'social-cooperatives': 'third',
	'sports-clubs': 'community',
	businesses: 'business',
	citizens: 'citizens',
	institutions: 'public',
}

const words = {
	description: {
		it: (finding: string, organisations: string, ties: string, come: readonly string[], gone: readonly string[]) =>
			`${finding}. ${organisations}, ${ties}.${come.length > 0 ? ` Nuove: ${come.join(', ')}.` : ''}${gone.length > 0 ? ` Non ci sono più: ${gone.join(', ')}.` : ''}`,
		en: (finding: string, organisations: string, ties: string, come: readonly string[], gone: readonly string[]) =>
			`${finding}. ${organisations}, ${ties}.${come.length > 0 ? ` New: ${come.join(', ')}.` : ''}${gone.length > 0 ? ` Gone: ${gone.join(', ')}.` : ''}`,
	},
	isNew: { it: ' (nuova)', en: ' (new)' },
	newSince: {
		it: (day: string) => `nuova dopo il ${day}`,
		en: (day: string) => `new since ${day}`,
	},
	stops: {
		it: (number: number) => `se si ferma, ${number} staccate`,
		en: (number: number) => `if it stops, ${number} cut off`,
	},
	yesNo: { yes: { it: 'sì', en: 'yes' }, no: { it: 'no', en: 'no' } },
	table: {
		caption: { it: 'Chi lavora con chi', en: 'Who works with whom' },
		columns: {
			organisation: { it: 'Organizzazione', en: 'Organisation' },
			component: { it: 'Componente', en: 'Component' },
			in_group: { it: 'Nel gruppo pilota', en: 'In the pilot group' },
			ties: { it: 'Legami', en: 'Ties' },
			cut_off: { it: 'Staccate se si ferma', en: 'Cut off if it stops' },
			tied_with: { it: 'Con chi', en: 'With whom' },
		},
		note: {
			it: 'La forma dice la componente, il pieno chi siede nel gruppo pilota; più grande chi ha più legami, più spessa la linea di un legame più stretto. Un anello segna chi, fermandosi, staccherebbe almeno due organizzazioni.',
			en: 'The shape tells the component, filled are those who sit in the pilot group; larger with more ties, a thicker line for a closer tie. A ring marks those who would cut off two organisations or more by stopping.',
		},
	},
} as const
