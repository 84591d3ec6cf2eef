import type { Words } from '../../model/text.js'
import { promotersOn } from '../../observatory/promoters.js'
import { check } from '../check.js'
import { isPartlyUnread } from '../way.js'

export default check<{ count: number; promoters: number; type: Words | undefined }>({
	id: 'network/few-promoters',
	severity: 'warning',
	reads: ['neighbourhood', 'network'],
	rows: [21],
	thresholds: { promoters: 3 },
	title: { it: 'Pochi promotori, o tutti dello stesso tipo', en: 'Few promoters, or all of one type' },
	why: {
		it: 'Una rete di pochi, o di simili, raggiunge soltanto chi conosce già.',
		en: 'A network of few, or of the same kind, reaches only those it already knows.',
	},
	remedy: {
		it: 'Per ogni ente che ha aderito scrivi «promoter» con il giorno «from»; poi invita chi ancora manca.',
		en: 'For each body that has joined write “promoter” with the day “from”; then invite those still missing.',
	},
	message: {
		it: ({ count, promoters, type }) =>
			type
				? `I ${count} promotori di oggi sono tutti dello stesso tipo: ${type.it}`
				: `Promotori oggi nella rete: ${count}, meno di ${promoters}`,
		en: ({ count, promoters, type }) =>
			type
				? `Today’s ${count} promoters are all of one type: ${type.en}`
				: `Promoters in the network today: ${count}, fewer than ${promoters}`,
	},
	examples: [
		{
			name: { it: 'Un gruppo pilota con due soli promotori', en: 'A pilot group with only two promoters' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } } # <- network/few-promoters
					  - { id: parrocchia, name: Parrocchia, type: ente-ecclesiastico, promoter: { from: 2026-05-04 } }
					  - { id: scuola, name: Scuola, type: istituzione }
					pilot_group: { constituted: 2026-06-15 }`,
			},
		},
		{
			name: { it: 'Tre promotori, tutti APS', en: 'Three promoters, all of them APS' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, promoter: { from: 2026-05-04 } } # <- network/few-promoters
					  - { id: banda, name: Banda, type: aps, promoter: { from: 2026-05-04 } }
					  - { id: genitori, name: Genitori, type: aps, promoter: { from: 2026-05-11 } }
					pilot_group: { constituted: 2026-06-15 }`,
			},
		},
	],
	*run({ present, today, threshold, codes }) {
		const { neighbourhood, network } = present
		const begun =
			network.pilot_group?.constituted ?? neighbourhood.phases.find(({ phase }) => phase === 'network')?.started
		if (begun === undefined || isPartlyUnread(present, network, 'organisations')) return
		const promoters = promotersOn(present, today)
		const types = [...new Set(promoters.map(({ type }) => type))]
		const isFew = promoters.length < threshold('promoters')
		const [type] = types.length === 1 && !isFew ? types : []
		if (isFew || type)
			yield {
				on: network,
				path: ['organisations'],
				data: {
					count: promoters.length,
					promoters: threshold('promoters'),
					type: type && codes.label('organisation_types', type),
				},
			}
	},
})
