import { adoptedVersions } from '../../observatory/mandate.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { diary } from './sample.js'

export default check<Record<never, never>>({
	id: 'mandate/no-priorities',
	severity: 'error',
	reads: ['mandate'],
	rows: [26],
	title: { it: 'Un mandato senza priorità', en: 'A mandate without priorities' },
	why: {
		it: 'Il mandato dice da quali bisogni si comincia: senza priorità vale per tutto, cioè per niente.',
		en: 'The mandate says which needs come first: without priorities it holds for everything, that is for nothing.',
	},
	remedy: {
		it: 'Scrivi in «priorities» gli identificativi dei bisogni prioritari, in ordine.',
		en: 'Write in “priorities” the ids of the priority needs, in order.',
	},
	message: {
		it: () => 'Mandato adottato senza bisogni prioritari',
		en: () => 'Mandate adopted without priority needs',
	},
	examples: [
		{
			name: { it: 'Soltanto le vulnerabilità', en: 'Only the vulnerabilities' },
			files: {
				'needs.yaml': needs,
				'diary.yaml': diary,
				'mandate.yaml': `
					versions:
					  - id: mandate-a # <- mandate/no-priorities
					    adopted: 2026-06-15
					    decision: decision-a
					    vulnerabilities: [vuln-a]`,
			},
		},
	],
	*run({ present }) {
		for (const version of adoptedVersions(present))
			if (version.priorities.length === 0) yield { on: version, path: ['priorities'], data: {} }
	},
})
