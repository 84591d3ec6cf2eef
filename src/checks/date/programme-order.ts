import { type Reversal, reversals } from '../../observatory/reversals.js'
import { programmeCheck } from '../check.js'

export default programmeCheck<Pick<Reversal, 'begins' | 'ends'>>({
	id: 'date/programme-order',
	severity: 'error',
	rows: [3, 13],
	title: { it: 'La sperimentazione finisce prima di cominciare', en: 'The trial ends before it begins' },
	why: {
		it: 'Sul periodo di sperimentazione si misura tutto il programma: con due giorni scambiati ogni durata è sbagliata.',
		en: 'The whole programme is measured over its trial period: with two days swapped every length of time is wrong.',
	},
	remedy: {
		it: 'Controlla l’anno e il giorno di «from» e «until» in «trial», e correggi quello sbagliato.',
		en: 'Check the year and the day of “from” and “until” in “trial”, and correct the one that is wrong.',
	},
	message: {
		it: ({ begins, ends }) => `«${ends.title.it}» (${ends.day}) viene prima di «${begins.title.it}» (${begins.day})`,
		en: ({ begins, ends }) => `“${ends.title.en}” (${ends.day}) comes before “${begins.title.en}” (${begins.day})`,
	},
	examples: [
		{
			name: { it: 'L’anno sbagliato', en: 'The wrong year' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 1
					neighbourhoods: [nord]
					trial:
					  from: 2025-09-01
					  until: 2025-06-30 # <- date/programme-order`,
			},
		},
	],
	*run({ programme: { programme } }) {
		for (const { record, path, begins, ends } of reversals('programme', programme))
			yield { on: record, path, data: { begins, ends } }
	},
})
