import { resourcesOn } from '../../observatory/themes.js'
import { check } from '../check.js'

export default check<{ count: number; of: number }>({
	id: 'mapping/no-source',
	severity: 'warning',
	reads: ['network'],
	rows: [10],
	title: { it: 'Risorse di cui non si sa come si conoscono', en: 'Resources of which nobody knows how they are known' },
	why: {
		it: 'Una risorsa su cui contare va controllata ogni tanto: serve sapere chi l’ha detta, o quando qualcuno l’ha vista.',
		en: 'A resource to count on is checked now and then: one must know who told of it, or when somebody saw it.',
	},
	remedy: {
		it: 'Scrivi in ogni risorsa il giorno «verified» in cui qualcuno l’ha controllata, oppure una riga in «sources» o «notes».',
		en: 'Write in each resource the day “verified” on which somebody checked it, or a line in “sources” or “notes”.',
	},
	message: {
		it: ({ count, of }) => `Risorse senza verifica, fonti né note: ${count} su ${of}`,
		en: ({ count, of }) => `Resources without a check, sources or notes: ${count} of ${of}`,
	},
	examples: [
		{
			name: { it: 'Due su tre', en: 'Two of three' },
			files: {
				'network.yaml': `
					resources:
					  - { id: resource-a, name: Salone della parrocchia, category: place, theme: relationships } # <- mapping/no-source
					  - { id: resource-b, name: Campetto, category: place, theme: health }
					  - { id: resource-c, name: Sala prove, category: place, theme: heritage, verified: 2026-06-01 }`,
			},
		},
	],
	*run({ present, today }) {
		const resources = resourcesOn(present, today)
		const without = resources.filter(one => !one.verified && !one.notes && one.sources.length === 0)
		if (without.length > 0)
			yield {
				on: present.network,
				path: ['resources'],
				data: { count: without.length, of: resources.length },
				related: without,
			}
	},
})
