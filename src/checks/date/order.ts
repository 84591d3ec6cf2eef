import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import { type Reversal, reversals } from '../../observatory/reversals.js'
import { check } from '../check.js'

export default check<Pick<Reversal, 'begins' | 'ends'>>({
	id: 'date/order',
	severity: 'error',
	reads: [],
	rows: [3],
	title: { it: 'Una fine prima del suo inizio', en: 'An end before its beginning' },
	why: {
		it: 'Il programma si racconta nel tempo: con due giorni scambiati ogni durata è sbagliata.',
		en: 'The programme is told over time: with two days swapped every length of time is wrong.',
	},
	remedy: {
		it: 'Controlla l’anno e il giorno di entrambe le date, e correggi quella sbagliata.',
		en: 'Check the year and the day of both dates, and correct the one that is wrong.',
	},
	message: {
		it: ({ begins, ends }) => `«${ends.title.it}» (${ends.day}) viene prima di «${begins.title.it}» (${begins.day})`,
		en: ({ begins, ends }) => `“${ends.title.en}” (${ends.day}) comes before “${begins.title.en}” (${begins.day})`,
	},
	examples: [
		{
			name: {
				it: 'Una strategia finita l’anno prima di cominciare',
				en: 'A strategy that ended the year before it began',
			},
			files: {
				'actions.yaml': `
					strategies:
					  - id: strategy-a
					    title: Tè al mercato
					    from: 2026-05-01
					    until: 2025-12-31 # <- date/order`,
			},
		},
		{
			name: { it: 'Chiuso prima di avere risposta', en: 'Closed before it was answered' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - id: vuln-a
					    form: relazionale
					    target: anziani
					    identified: 2026-06-01
					    evidence: [{ date: 2026-06-01, text: Racconti degli anziani }]
					needs:
					  - id: need-a
					    title: Panchine rotte in piazza
					    theme: environment
					    vulnerabilities: [vuln-a]
					    noticed: 2026-06-02
					    stage: closed
					    stage_dates:
					      answered: 2026-06-25
					      closed: 2026-06-20 # <- date/order
					    outcome: Riparate`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const file of neighbourhoodFiles)
			for (const { record, path, begins, ends } of reversals(file, neighbourhood[file]))
				yield { on: record, path, data: { begins, ends } }
	},
})
