import { daysAfter } from '../../model/day.js'
import type { Neighbourhood } from '../../model/neighbourhood.js'
import { enumerated } from '../../model/numerals.js'
import type { NeighbourhoodPlace } from '../../model/records.js'
import { held } from '../../observatory/engagement.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { isPartlyUnread } from '../way.js'

export default check<{ names: readonly string[]; days: number }>({
	id: 'diary/place-never-visited',
	severity: 'warning',
	reads: ['neighbourhood', 'actions', 'diary'],
	rows: [43],
	thresholds: { days: 365, notes: 10 },
	title: { it: 'Luoghi del quartiere di cui nessuno scrive', en: 'Places of the neighbourhood that nobody writes of' },
	why: {
		it: 'Si finisce per tornare dove ci conoscono: chi abita negli altri posti resta fuori dallo sguardo.',
		en: 'One ends up going where one is known: those who live elsewhere stay out of sight.',
	},
	remedy: {
		it: 'Passaci, e scrivi il luogo in «place» di una nota o di un evento; se il luogo non serve più, toglilo da «places» solo se nessuno lo cita.',
		en: 'Go by, and write the place in “place” of a note or an event; if the place is of no use any more, take it out of “places” only if nothing refers to it.',
	},
	message: {
		it: ({ names, days }) =>
			`Luoghi mai nominati in note, eventi e incontri da ${inDays(days).it}: ${enumerated(names, 'it')}`,
		en: ({ names, days }) =>
			`Places not named in notes, events and meetings for ${inDays(days).en}: ${enumerated(names, 'en')}`,
	},
	examples: [
		{
			name: { it: 'Dieci note, tutte dal mercato', en: 'Ten notes, all from the market' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					places:
					  - { id: mercato, name: Mercato coperto }
					  - { id: orti, name: Orti sul fiume } # <- diary/place-never-visited
					  - { id: case-gialle, name: Case Gialle }`,
				'diary.yaml': `
					notes:
${Array.from({ length: 10 }, (_, index) => `					  - { id: note-${index}, date: 2026-06-${10 + index}, place: mercato, text: Banchi aperti }`).join('\n')}`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const { neighbourhood, diary, actions } = present
		if (diary.notes.length < threshold('notes')) return
		if (isPartlyUnread(present, diary) || isPartlyUnread(present, actions, 'strategies')) return
		const since = daysAfter(today, -threshold('days'))
		const unseen = neighbourhood.places.filter(place => !isNamed(place, present, since))
		const [first] = unseen
		if (first)
			yield {
				on: neighbourhood,
				path: first.at.path,
				data: { names: unseen.map(({ name }) => name), days: threshold('days') },
				related: unseen.slice(1),
			}
	},
})

/** A note names a place by its id, or in its words. */
function isNamed({ id, name }: NeighbourhoodPlace, { diary, actions }: Neighbourhood, since: string): boolean {
	const visits = [...diary.notes, ...diary.meetings, ...actions.strategies.flatMap(held)]
	return (
		visits.some(({ place, date }) => place === id && date >= since) ||
		diary.notes.some(({ text, date }) => date >= since && text.toLowerCase().includes(name.toLowerCase()))
	)
}
