import { adoptedVersions } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<Record<never, never>>({
	id: 'mandate/no-vulnerabilities',
	severity: 'error',
	reads: ['mandate'],
	rows: [25],
	title: { it: 'Un mandato che non nomina le vulnerabilità', en: 'A mandate that names no vulnerabilities' },
	why: {
		it: 'Il mandato si costruisce a partire dalle forme di vulnerabilità: senza, non si sa di chi si prende cura.',
		en: 'The mandate is built from the forms of vulnerability: without them, nobody knows whom it cares for.',
	},
	remedy: {
		it: 'Scrivi in «vulnerabilities» gli identificativi delle vulnerabilità da cui il mandato parte.',
		en: 'Write in “vulnerabilities” the ids of the vulnerabilities that the mandate starts from.',
	},
	message: {
		it: () => 'Mandato adottato senza forme di vulnerabilità',
		en: () => 'Mandate adopted without forms of vulnerability',
	},
	examples: [
		{
			name: { it: 'Soltanto i bisogni', en: 'Only the needs' },
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'mandate.yaml': `
					versions:
					  - id: mandate-a # <- mandate/no-vulnerabilities
					    adopted: 2026-06-15
					    decision: decision-a
					    priorities: [need-a]`,
			},
		},
	],
	*run({ present }) {
		for (const version of adoptedVersions(present))
			if (version.vulnerabilities.length === 0) yield { on: version, path: ['vulnerabilities'], data: {} }
	},
})
