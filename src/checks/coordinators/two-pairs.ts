import type { Digest } from '../../observatory/digest.js'
import { sameName } from '../../observatory/digest.js'
import { programmeCheck } from '../check.js'

/** Names are compared and never told: a message names ids and neighbourhoods only. */
export default programmeCheck<{ id: string; other: string; there: string }>({
	id: 'coordinators/two-pairs',
	severity: 'warning',
	rows: [19],
	title: { it: 'La stessa persona in due coppie', en: 'The same person in two pairs' },
	why: {
		it: 'Il programma vuole una coppia per ogni quartiere: chi sta in due coppie è a metà in tutte e due.',
		en: 'The programme wants a pair for each neighbourhood: who is in two pairs is half in both.',
	},
	remedy: {
		it: 'Scrivi «until» dove ha finito. Se sono due persone con lo stesso nome, o se va bene così per un periodo, accettalo in waivers.yaml con motivo e scadenza.',
		en: 'Write “until” where that has ended. If they are two persons of the same name, or if it is well so for a while, accept it in waivers.yaml with a reason and an expiry.',
	},
	message: {
		it: ({ id, other, there }) =>
			id === other
				? `${id} è in carica anche in ${there}`
				: `${id} risulta la stessa persona di ${other}, in carica in ${there}`,
		en: ({ id, other, there }) =>
			id === other
				? `${id} is in office in ${there} too`
				: `${id} appears to be the same person as ${other}, in office in ${there}`,
	},
	examples: [
		{
			name: { it: 'Il nome è scritto in due modi', en: 'The name is written in two ways' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 2
					neighbourhoods: [nord, sud]`,
				'neighbourhood.yaml': `
					name: Quartiere Nord
					mapping: { from: 2025-03-10 }
					coordinators:
					  - { id: coord-a, name: Operatrice Àncora, sector: public, identified: 2026-06-01, from: 2026-06-05 }
					  - { id: coord-b, name: Operatore Bì, sector: private-social, identified: 2026-06-01, from: 2026-06-05 }`,
				'neighbourhoods/sud/neighbourhood.yaml': `
					name: Quartiere Sud
					mapping: { from: 2025-03-10 }
					coordinators:
					  - { id: coord-c, name: ANCORA operatrice, sector: public, identified: 2026-06-01, from: 2026-06-05 } # <- coordinators/two-pairs
					  - { id: coord-d, name: Operatore Ci, sector: private-social, identified: 2026-06-01, from: 2026-06-05 }`,
				'neighbourhoods/sud/network.yaml': 'organisations: []',
				'neighbourhoods/sud/mandate.yaml': 'versions: []',
				'neighbourhoods/sud/needs.yaml': 'needs: []',
				'neighbourhoods/sud/actions.yaml': 'actions: []',
				'neighbourhoods/sud/diary.yaml': 'meetings: []',
			},
		},
	],
	*run({ digests }) {
		const seen = new Map<string, { readonly in: Digest; readonly one: Digest['inOffice'][number] }>()
		for (const digest of digests)
			for (const one of digest.inOffice) {
				const keys = [`id ${one.id}`, `name ${sameName(one.name)}`]
				const known = keys.flatMap(key => seen.get(key) ?? []).find(found => found.in.id !== digest.id)
				if (known)
					yield {
						on: one,
						path: ['from'],
						value: known.in.id,
						hidden: true,
						related: [known.one],
						neighbourhood: digest.id,
						data: { id: one.id, other: known.one.id, there: known.in.id },
					}
				for (const key of keys) if (!seen.has(key)) seen.set(key, { in: digest, one })
			}
	},
})
