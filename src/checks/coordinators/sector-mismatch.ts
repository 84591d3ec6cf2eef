import type { Coordinator, Organisation } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'

export default check<{ sector: Words; organisation: string; type: Words }>({
	id: 'coordinators/sector-mismatch',
	severity: 'error',
	reads: ['neighbourhood', 'network'],
	rows: [18, 34],
	title: {
		it: 'Il settore di chi coordina non è quello del suo ente',
		en: 'A coordinator’s sector is not that of the body',
	},
	why: {
		it: 'Che la coppia sia mista si vede dagli enti da cui viene: settore e tipo di ente devono dire la stessa cosa.',
		en: 'Whether the pair is mixed shows in the bodies it comes from: sector and type of body must say the same.',
	},
	remedy: {
		it: 'Correggi «sector» o «organisation» di chi coordina, oppure «type» dell’ente in network.yaml.',
		en: 'Correct the coordinator’s “sector” or “organisation”, or the body’s “type” in network.yaml.',
	},
	message: {
		it: ({ sector, organisation, type }) =>
			`Settore «${sector.it}», ma l’ente «${organisation}» è di tipo «${type.it}»`,
		en: ({ sector, organisation, type }) =>
			`Sector “${sector.en}”, but the body “${organisation}” is of type “${type.en}”`,
	},
	examples: [
		{
			name: { it: 'Pubblica, ma di una cooperativa', en: 'Public, but from a co-operative' },
			files: {
				'neighbourhood.yaml': `
					name: Quartiere Nord
					coordinators:
					  - id: coord-a
					    name: Operatrice A
					    sector: public # <- coordinators/sector-mismatch
					    organisation: coop-ponte
					    identified: 2026-06-08
					    from: 2026-06-15
					  - { id: coord-b, name: Operatore B, sector: private-social, organisation: coop-ponte, identified: 2026-06-08, from: 2026-06-15 }`,
				'network.yaml': `
					organisations:
					  - { id: coop-ponte, name: Il Ponte, type: cooperativa-sociale }`,
			},
		},
	],
	*run({ neighbourhood: { neighbourhood, network }, codes }) {
		const bodies = new Map(network.organisations.map(one => [one.id, one]))
		for (const coordinator of neighbourhood.coordinators) {
			const body = bodies.get(coordinator.organisation ?? '')
			if (body && contradict(coordinator, body))
				yield {
					on: coordinator,
					path: ['sector'],
					data: {
						sector: codes.label('sectors', coordinator.sector),
						organisation: body.id,
						type: codes.label('organisation_types', body.type),
					},
					related: [body],
				}
		}
	},
})

/** An institution may be either: there are schools and libraries of both kinds. */
function contradict({ sector }: Coordinator, { type }: Organisation): boolean {
	if (type === 'istituzione') return false
	return (sector === 'public') !== (type === 'ente-pubblico')
}
