import { daysBetween, earliest } from '../../model/day.js'
import { capital, inWords } from '../../model/numerals.js'
import type { Counted } from '../../observatory/counted.js'
import { type Figure, measured, part, told } from '../../observatory/figure.js'
import { by } from '../../observatory/order.js'
import { median } from '../../observatory/totals.js'
import { type Cell, count, people as peopleCell, text } from '../document.js'
import { nobody, type People, partOfPeople, peopleIn } from '../people.js'
import { type Measuring, section, type Telling } from '../section.js'
import { howMany, nouns } from './nouns.js'
import { coded, endOr, startOr, table, toFill } from './table.js'

const figures = {
	active: {
		id: 'groups/active',
		rows: [28],
		title: { it: 'Gruppi tematici attivi', en: 'Active thematic groups' },
		definition: {
			it: 'Gruppi di co-progettazione attivati e non chiusi, su tutti quelli attivati. Il programma li prevede solo dove servono.',
			en: 'Co-design groups activated and not closed, of all those activated. The programme foresees them only where needed.',
		},
		unit: 'share',
		denominator: { it: 'gruppi attivati finora', en: 'groups activated so far' },
	},
	outside: {
		id: 'groups/members-outside',
		rows: [28],
		title: { it: 'Membri fuori dal gruppo pilota', en: 'Members outside the pilot group' },
		definition: {
			it: 'Persone ed enti dei gruppi tematici che non sono mai stati nel gruppo pilota, ciascuno una volta. Accanto, i membri che non si trovano fra persone ed enti.',
			en: 'Persons and bodies of the thematic groups that have never been in the pilot group, each once. Beside it, members not found among persons and bodies.',
		},
		unit: 'share',
		denominator: { it: 'membri dei gruppi tematici', en: 'members of the thematic groups' },
		comparable: true,
	},
	proposals: {
		id: 'groups/proposals-born',
		rows: [28],
		title: { it: 'Proposte nate nei gruppi', en: 'Proposals born in groups' },
		definition: {
			it: 'Proposte che dicono di essere nate in un gruppo tematico.',
			en: 'Proposals that say they were born in a thematic group.',
		},
		unit: 'count',
	},
	toProposal: {
		id: 'groups/days-to-proposal',
		rows: [28],
		title: { it: 'Giorni dal gruppo alla prima proposta', en: 'Days from group to first proposal' },
		definition: {
			it: 'Giorni da quando un gruppo si è attivato alla prima proposta nata lì: la mediana; 0 se la proposta c’era già.',
			en: 'Days from when a group was activated to the first proposal born there: the median; 0 when the proposal was there before.',
		},
		unit: 'days',
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const { actions, network } = neighbourhood
	const seats = network.pilot_group?.members ?? []
	const inside = new Set(seats.flatMap(({ person, organisation }) => [person, ...(organisation ? [organisation] : [])]))
	const known = new Set([...network.people, ...network.organisations].map(({ id }) => id))
	const bornIn = (group: string) => actions.proposals.filter(proposal => proposal.group === group).length
	const members = [...new Set(actions.groups.flatMap(({ members }) => members))]
	const found = members.filter(id => known.has(id))
	const groups = actions.groups.map(group => ({
		id: group.id,
		title: group.title,
		theme: group.theme ?? null,
		activated: group.activated,
		closed: group.closed ?? null,
		members: group.members.length as Counted,
		outside: group.members.filter(id => known.has(id) && !inside.has(id)).length as Counted,
		proposals: bornIn(group.id),
	}))
	return {
		figures: [
			part(figures.active, groups.filter(({ closed }) => closed === null || closed > day).length, groups.length),
			part(figures.outside, found.filter(id => !inside.has(id)).length, found.length, members.length - found.length),
			measured(
				figures.proposals,
				groups.reduce((sum, { proposals }) => sum + proposals, 0),
			),
			measured(
				figures.toProposal,
				median(
					actions.groups.flatMap(({ id, activated }) => {
						const first = earliest(actions.proposals.filter(({ group }) => group === id).map(({ date }) => date))
						return first === undefined ? [] : [Math.max(0, daysBetween(activated, first))]
					}),
				),
			),
		],
		groups: groups.sort(
			by(
				({ closed }) => (closed === null ? 0 : 1),
				({ activated }) => activated,
				({ id }) => id,
			),
		),
	}
}

type Measure = ReturnType<typeof measure>

/** Members of thematic groups may be citizens that no body sends. */
function people({ figures: values, groups }: Measure): People {
	const outside = values.find(({ figure }) => figure === figures.outside.id)
	return peopleIn(
		outside ? partOfPeople(outside) : nobody(),
		...groups.map(({ id, members, outside }, index) => ({
			cells: [
				{ id: `group ${id} members`, value: Number(members), at: [['groups', index, 'members']] },
				{ id: `group ${id} outside`, value: Number(outside), at: [['groups', index, 'outside']] },
				{ id: `group ${id} inside`, value: Number(members) - Number(outside), is: 'unseen' as const, at: [] },
			],
			sums: [{ whole: `group ${id} members`, parts: [`group ${id} outside`, `group ${id} inside`] }],
		})),
	)
}

export default section<Measure>({
	id: 'groups',
	title: { it: 'Gruppi tematici', en: 'Thematic groups' },
	reads: ['actions', 'network'],
	figures: Object.values(figures),
	measure,
	people,
	tell({ figures, groups }, telling) {
		const { language } = telling
		if (groups.length === 0)
			return { headline: { text: words.none[language], weight: 0 }, blocks: [toFill(words.toFill, telling)] }
		const active = groups.filter(({ closed }) => closed === null).length
		return {
			headline: {
				text: words.headline[language](active, groups.length - active, told(figures[2]?.value) ?? 0),
				weight: 0,
			},
			blocks: [
				{ kind: 'figures', id: 'groups-figures', values: figures },
				table(
					'groups',
					words.table,
					groups.map(one => row(one, telling)),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['groups'][number], telling: Telling): Cell[] {
	return [
		text(one.title),
		coded('themes', one.theme, telling),
		startOr(one.activated),
		endOr(one.closed),
		peopleCell(one.members),
		peopleCell(one.outside),
		count(one.proposals),
	]
}

const words = {
	none: {
		it: 'Nessun gruppo tematico: il programma li prevede solo se servono',
		en: 'No thematic group: the programme foresees them only where needed',
	},
	toFill: {
		it: 'Se ne nasce uno, si scrive in actions.yaml («groups») con il tema, i bisogni e il giorno in cui è stato attivato.',
		en: 'If one is born, it is written in actions.yaml (“groups”) with the theme, the needs and the day of activation.',
	},
	headline: {
		it: (active: number, closed: number, proposals: number) => {
			const groups =
				active === 0
					? `Nessun gruppo tematico è attivo, ${closed === 1 ? 'uno è chiuso' : `${inWords(closed, 'it')} sono chiusi`}`
					: `${capital(howMany(active, nouns.group, 'it'))} ${active === 1 ? 'attivo' : 'attivi'}${closed === 0 ? '' : ` e ${inWords(closed, 'it')} ${closed === 1 ? 'chiuso' : 'chiusi'}`}`
			if (proposals === 0) return `${groups}; non ne è ancora nata nessuna proposta`
			return `${groups}; ne ${proposals === 1 ? 'è nata' : 'sono nate'} ${howMany(proposals, nouns.proposal, 'it')}`
		},
		en: (active: number, closed: number, proposals: number) => {
			const groups =
				active === 0
					? `No thematic group is active, ${inWords(closed, 'en')} ${closed === 1 ? 'is' : 'are'} closed`
					: `${capital(howMany(active, nouns.group, 'en'))} active${closed === 0 ? '' : ` and ${inWords(closed, 'en')} closed`}`
			return `${groups}; ${howMany(proposals, nouns.proposal, 'en')} born so far`
		},
	},
	table: {
		caption: { it: 'I gruppi tematici di co-progettazione', en: 'The thematic co-design groups' },
		columns: {
			group: { it: 'Gruppo', en: 'Group' },
			theme: { it: 'Tema', en: 'Theme' },
			activated: { it: 'Attivato', en: 'Activated' },
			closed: { it: 'Chiuso', en: 'Closed' },
			members: { it: 'Membri', en: 'Members' },
			outside: { it: 'Fuori dal gruppo pilota', en: 'Outside the pilot group' },
			proposals: { it: 'Proposte', en: 'Proposals' },
		},
	},
} as const
