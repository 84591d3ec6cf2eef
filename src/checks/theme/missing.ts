import type { Day } from '../../model/day.js'
import type { Neighbourhood } from '../../model/neighbourhood.js'
import type { Words } from '../../model/text.js'
import { isOver } from '../../observatory/life.js'
import { check } from '../check.js'

export default check<{ what: Words }>({
	id: 'theme/missing',
	severity: 'warning',
	reads: [],
	rows: [51],
	title: { it: 'Manca il tema', en: 'The theme is missing' },
	why: {
		it: 'Il tema mette sulla stessa riga problemi e risorse: senza, la voce non si vede nella visione complessiva.',
		en: 'The theme puts problems and resources in the same row: without it, the record is not seen in the overall view.',
	},
	remedy: {
		it: 'Scrivi il tema nel campo «theme»; per vedere i codici: agora explain themes.',
		en: 'Write the theme in the field “theme”; to see the codes: agora explain themes.',
	},
	message: {
		it: ({ what }) => `${what.it} senza tema`,
		en: ({ what }) => `${what.en} without a theme`,
	},
	examples: [
		{
			name: { it: 'Un bisogno e una risorsa', en: 'A need and a resource' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: mobilita, target: anziani, identified: 2026-06-01, evidence: [{ date: 2026-06-01, text: Racconti degli anziani }] }
					needs:
					  - id: need-a # <- theme/missing
					    title: Marciapiedi dove passi una carrozzina
					    vulnerabilities: [vuln-a]
					    noticed: 2026-06-12`,
				'network.yaml': `
					resources:
					  - { id: resource-a, name: Salone della parrocchia, category: place, verified: 2026-06-01 } # <- theme/missing`,
			},
		},
	],
	*run({ present, today }) {
		for (const [what, records] of themed(present, today))
			for (const record of records)
				if (record.theme === undefined) yield { on: record, path: ['theme'], data: { what } }
	},
})

/** What stands on the axis of themes; what is over, dropped or closed is past asking. */
function themed({ needs, network, actions }: Neighbourhood, today: Day) {
	return [
		[{ it: 'Bisogno', en: 'Need' }, needs.needs.filter(({ stage }) => stage !== 'closed')],
		[{ it: 'Risorsa', en: 'Resource' }, network.resources.filter(one => !isOver(one, today))],
		[{ it: 'Esperienza', en: 'Experience' }, actions.experiences.filter(one => !isOver(one, today))],
		[{ it: 'Azione', en: 'Action' }, actions.actions.filter(({ stage }) => stage !== 'dropped')],
	] as const
}
