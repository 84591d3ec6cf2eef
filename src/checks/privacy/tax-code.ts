import { holdsPersonsTaxCode } from '../../model/tax-code.js'
import { textsOf } from '../../observatory/texts.js'
import { check } from '../check.js'
import { spotOf } from './spot.js'

export default check<null>({
	id: 'privacy/tax-code',
	severity: 'error',
	rows: ['persons'],
	reads: [],
	title: { it: 'Il codice fiscale di una persona', en: 'The tax code of a person' },
	why: {
		it: 'Il codice fiscale dice chi è una persona, quando e dove è nata: in questa cartella, che molti leggono, non deve stare.',
		en: 'A tax code tells who a person is, when and where born: it must not be in this folder, which many people read.',
	},
	remedy: {
		it: 'Toglilo. Se la cartella è già stata condivisa, dillo a chi la cura: resta nella storia di git finché qualcuno non lo cancella anche lì.',
		en: 'Remove it. If the folder has been shared already, tell whoever looks after it: it stays in git’s history until somebody removes it there too.',
	},
	message: {
		it: () => 'Qui c’è il codice fiscale di una persona',
		en: () => 'Here is the tax code of a person',
	},
	examples: [
		{
			name: { it: 'In una nota di campo', en: 'In a field note' },
			files: {
				'diary.yaml': `
					notes:
					  - id: note-a
					    date: 2026-06-18
					    text: Allo sportello, con la pratica di xxxyyy00a00z000x # <- privacy/tax-code`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const written of textsOf(neighbourhood, holdsPersonsTaxCode))
			yield { ...spotOf(written, holdsPersonsTaxCode), data: null, hidden: true }
	},
})
