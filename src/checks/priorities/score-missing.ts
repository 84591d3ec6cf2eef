import { check } from '../check.js'
import { needs } from '../sample.js'

export default check<{ need: string }>({
	id: 'priorities/score-missing',
	severity: 'error',
	reads: ['needs'],
	rows: [26],
	title: { it: 'Un bisogno in graduatoria senza punti', en: 'A need in the order without points' },
	why: {
		it: 'Un posto nell’ordine viene dai punti: se mancano, nessuno può rifare il conto.',
		en: 'A place in the order comes from points: if they are missing, nobody can do the sum again.',
	},
	remedy: {
		it: 'Scrivi i punti del bisogno in «scores» (0 se non ne ha avuti), oppure toglilo da «order».',
		en: 'Write the need’s points in “scores” (0 if it got none), or remove it from “order”.',
	},
	message: {
		it: ({ need }) => `Bisogno «${need}» nell’ordine, ma senza punti`,
		en: ({ need }) => `Need “${need}” in the order, but without points`,
	},
	examples: [
		{
			name: { it: 'Il terzo non ha avuto voti?', en: 'Did the third get no votes?' },
			files: {
				'needs.yaml': `${needs}
  - { id: need-b, title: Panchine rotte, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
  - { id: need-c, title: Autobus rari, theme: services, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: votes
    scores: { need-a: 6, need-b: 3 }
    order:
      - need-a
      - need-b
      - need-c # <- priorities/score-missing`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const round of neighbourhood.needs.priority_rounds) {
			const { scores = {}, order } = round
			if (Object.keys(scores).length === 0) continue
			for (const [index, need] of order.entries())
				if (scores[need] === undefined) yield { on: round, path: ['order', index], value: need, data: { need } }
		}
	},
})
