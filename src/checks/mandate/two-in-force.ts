import type { Day } from '../../model/day.js'
import { type AdoptedVersion, adoptedVersions } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<{ id: string; adopted: Day }>({
	id: 'mandate/two-in-force',
	severity: 'error',
	reads: ['mandate'],
	rows: [23],
	title: { it: 'Due mandati in vigore insieme', en: 'Two mandates in force at once' },
	why: {
		it: 'Il mandato è uno: chi lo legge deve sapere quale vale.',
		en: 'There is one mandate: whoever reads it must know which one holds.',
	},
	remedy: {
		it: 'Scrivi in «until» della versione più vecchia il giorno in cui la nuova ha preso il suo posto.',
		en: 'Write in “until” of the older version the day on which the new one took its place.',
	},
	message: {
		it: ({ id, adopted }) => `Questa versione è ancora in vigore il ${adopted}, quando è adottata «${id}»`,
		en: ({ id, adopted }) => `This version is still in force on ${adopted}, when “${id}” is adopted`,
	},
	examples: [
		{
			name: { it: 'La prima versione è rimasta aperta', en: 'The first version was left open' },
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'mandate.yaml': `
					versions:
					  - id: mandate-b
					    adopted: 2026-06-03 # <- mandate/two-in-force
					    decision: decision-a
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]
					  - id: mandate-a
					    adopted: 2026-06-15
					    decision: decision-a
					    vulnerabilities: [vuln-a]
					    priorities: [need-a]
					    review_by: 2026-12-31
					    shown: [{ place: Biblioteca, from: 2026-06-16 }]`,
			},
		},
	],
	*run({ present }) {
		const versions = adoptedVersions(present)
		for (const [index, version] of versions.entries()) {
			const next = versions.slice(index + 1).find(other => isStillThere(version, other))
			if (next)
				yield {
					on: version,
					path: [version.until ? 'until' : 'adopted'],
					data: { id: next.id, adopted: next.adopted },
					related: [next],
				}
		}
	},
})

/** A version that ends on the day another is adopted gives way to it. */
const isStillThere = ({ until }: AdoptedVersion, { adopted }: AdoptedVersion) => until === undefined || until > adopted
