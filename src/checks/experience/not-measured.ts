import type { Day } from '../../model/day.js'
import { enumerated } from '../../model/numerals.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<{ date: Day; missing: readonly string[] }>({
	id: 'experience/not-measured',
	severity: 'warning',
	reads: ['actions'],
	rows: [5],
	title: {
		it: 'Un’esperienza potenziata, senza il prima e il dopo',
		en: 'An experience strengthened, without before and after',
	},
	why: {
		it: 'Potenziare vuol dire far crescere: quanto si vede solo con un numero prima e uno dopo.',
		en: 'To strengthen is to make something grow: how much shows only in a number before and one after.',
	},
	remedy: {
		it: 'Scrivi in «before» e «after» la stessa misura, per esempio le persone iscritte o le ore di apertura.',
		en: 'Write the same measure in “before” and “after”, for example people enrolled or hours of opening.',
	},
	message: {
		it: ({ date, missing }) =>
			`Potenziata il ${date}, senza ${enumerated(
				missing.map(one => `«${one}»`),
				'it',
			)}`,
		en: ({ date, missing }) =>
			`Strengthened on ${date}, without ${enumerated(
				missing.map(one => `“${one}”`),
				'en',
			)}`,
	},
	examples: [
		{
			name: { it: 'Manca il dopo', en: 'The after is missing' },
			files: {
				'actions.yaml': `
					experiences:
					  - id: experience-a
					    title: Doposcuola dell’oratorio
					    theme: education
					    since: 2011-09-19
					    why: In dieci anni nessun iscritto ha lasciato la media
					    support:
					      - { date: 2026-05-04, kind: valued }
					      - date: 2026-05-10 # <- experience/not-measured
					        kind: strengthened
					        before: 24 ragazzi iscritti`,
			},
		},
	],
	*run({ present }) {
		for (const experience of present.actions.experiences)
			for (const support of experience.support) {
				const missing = (['before', 'after'] as const).filter(field => support[field] === undefined)
				if (support.kind !== 'strengthened' || missing.length === 0) continue
				const { date } = support
				yield { on: experience, path: wayTo(experience, support), value: date, data: { date, missing } }
			}
	},
})
