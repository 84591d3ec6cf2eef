import type { Day } from '../../model/day.js'
import { adoptedVersions } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { needs } from '../sample.js'

export default check<{ adopted: Day }>({
	id: 'mandate/no-decision',
	severity: 'warning',
	reads: ['mandate'],
	rows: [31],
	title: { it: 'Un mandato adottato senza decisione', en: 'A mandate adopted without a decision' },
	why: {
		it: 'È il gruppo pilota a governare: di ciò che adotta resta traccia in una decisione.',
		en: 'It is the pilot group that governs: what it adopts leaves a trace in a decision.',
	},
	remedy: {
		it: 'Scrivi la decisione nell’incontro in cui è stata presa, in diary.yaml, e il suo identificativo in «decision».',
		en: 'Write the decision in the meeting in which it was taken, in diary.yaml, and its id in “decision”.',
	},
	message: {
		it: ({ adopted }) => `Mandato adottato il ${adopted}, senza la decisione che lo adotta`,
		en: ({ adopted }) => `Mandate adopted on ${adopted}, without the decision that adopted it`,
	},
	examples: [
		{
			name: { it: 'Il verbale non è stato registrato', en: 'The minutes were not recorded' },
			files: {
				'needs.yaml': needs,
				'mandate.yaml': `
					versions:
					  - id: mandate-a
					    adopted: 2026-06-15 # <- mandate/no-decision
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]`,
			},
		},
	],
	*run({ present }) {
		for (const version of adoptedVersions(present))
			if (version.decision === undefined) yield { on: version, path: ['adopted'], data: { adopted: version.adopted } }
	},
})
