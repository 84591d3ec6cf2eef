import { scores } from '../../observatory/selection.js'
import { programmeCheck } from '../check.js'

export default programmeCheck<{ place: number; over: string; overPlace: number }>({
	id: 'selection/against-score',
	severity: 'warning',
	rows: [12],
	title: {
		it: 'Un quartiere scelto contro il punteggio, senza un motivo',
		en: 'A neighbourhood chosen against the score, without a reason',
	},
	why: {
		it: 'Si può scegliere diversamente dal punteggio, ma chi abita il quartiere lasciato fuori ha diritto a sapere perché.',
		en: 'One may choose otherwise than the score says, but those who live in the one left out deserve to know why.',
	},
	remedy: {
		it: 'Scrivi il motivo in «reason» del candidato scelto, o di quello non scelto; se i numeri sono sbagliati, correggi «values», «weight» o «direction».',
		en: 'Write the reason in “reason” of the candidate that was chosen, or of the one that was not; if the numbers are wrong, correct “values”, “weight” or “direction”.',
	},
	message: {
		it: ({ place, over, overPlace }) =>
			`Scelto al posto ${place} per punteggio, mentre «${over}», al posto ${overPlace}, non è stato scelto: manca il motivo`,
		en: ({ place, over, overPlace }) =>
			`Chosen at place ${place} by score, while “${over}”, at place ${overPlace}, was not chosen: the reason is missing`,
	},
	examples: [
		{
			name: { it: 'Il secondo al posto del primo', en: 'The second instead of the first' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					neighbourhoods: [nord]
					selection:
					  criteria:
					    - { id: soli, title: Anziani che vivono soli, weight: 60, direction: more-need }
					    - { id: associazioni, title: Associazioni attive, weight: 40, direction: less-need }
					  candidates:
					    - id: nord
					      name: Quartiere Nord
					      values: { soli: 27, associazioni: 3 }
					      chosen: true # <- selection/against-score
					    - id: sud
					      name: Quartiere Sud
					      values: { soli: 31, associazioni: 2 }
					      chosen: false`,
			},
		},
	],
	*run({ programme: { programme } }) {
		const { selection } = programme
		if (!selection) return
		// Who lacks a value has a score of other criteria than the rest: it accuses nobody, and nobody is accused with it.
		const ranks = new Map(scores(selection).map(({ id, rank, missing }) => [id, missing.length === 0 ? rank : null]))
		const placed = selection.candidates
			.flatMap(candidate => {
				const place = ranks.get(candidate.id)
				return place ? [{ candidate, place }] : []
			})
			.sort((a, b) => a.place - b.place)
		const passedOver = placed.find(({ candidate: { chosen, reason } }) => chosen === false && !reason)
		if (!passedOver) return
		const { candidate: over, place: overPlace } = passedOver
		for (const { candidate, place } of placed)
			if (candidate.chosen && !candidate.reason && place > overPlace)
				yield { on: candidate, path: ['chosen'], data: { place, over: over.name, overPlace }, related: [over] }
	},
})
