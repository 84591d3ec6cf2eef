import { daysBetween } from '../../model/day.js'
import { isOpen } from '../../observatory/answers.js'
import { check } from '../check.js'

export default check<{ days: number }>({
	id: 'need/emerging-long',
	severity: 'warning',
	reads: ['needs'],
	rows: [9],
	thresholds: { days: 730 },
	title: { it: 'Un bisogno emergente da troppo tempo', en: 'A need emerging for too long' },
	why: {
		it: 'Dopo due anni un bisogno non è più nuovo: o il gruppo se ne occupa, o dice perché no.',
		en: 'After two years a need is no longer new: either the group takes it up, or it says why not.',
	},
	remedy: {
		it: 'Scrivi «emerging: false» se ormai è conosciuto, oppure chiudi il bisogno e scrivi l’esito in «outcome».',
		en: 'Write “emerging: false” if it is well known by now, or close the need and write in “outcome” how it turned out.',
	},
	message: {
		it: ({ days }) => `Bisogno emergente da ${days} giorni, ancora aperto`,
		en: ({ days }) => `Need emerging for ${days} days, still open`,
	},
	examples: [
		{
			name: { it: 'Emergente dal 2024', en: 'Emerging since 2024' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: abitativa, target: poverta, identified: 2024-01-10, evidence: [{ date: 2025-01-10, text: Colloqui }] }
					needs:
					  - id: need-a
					    title: Affitti che raddoppiano al rinnovo
					    theme: economic-well-being
					    vulnerabilities: [vuln-a]
					    noticed: 2024-02-12
					    emerging: true # <- need/emerging-long`,
				'actions.yaml': `
					proposals: []
					actions:
					  - id: action-a
					    title: Sportello casa
					    theme: economic-well-being
					    needs: [need-a]
					    stage: planned`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const need of present.needs.needs) {
			const days = daysBetween(need.noticed, today)
			if (need.emerging && isOpen(need) && days > threshold('days'))
				yield { on: need, path: ['emerging'], data: { days } }
		}
	},
})
