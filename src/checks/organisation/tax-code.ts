import { hasCheckDigit } from '../../model/tax-code.js'
import { check } from '../check.js'

export default check<null>({
	id: 'organisation/tax-code',
	severity: 'error',
	reads: ['network'],
	title: { it: 'Un codice fiscale con una cifra sbagliata', en: 'A tax code with a wrong digit' },
	why: {
		it: 'Dal codice fiscale si riconosce lo stesso ente in elenchi diversi: una cifra sbagliata lo fa sembrare un altro.',
		en: 'By its tax code the same body is recognised in different lists: one wrong digit makes it look like another.',
	},
	remedy: {
		it: 'Ricopia le undici cifre dallo statuto, da una fattura o dal registro, tra virgolette.',
		en: 'Copy the eleven digits again from the statute, an invoice or the register, in quotes.',
	},
	message: {
		it: () => 'Codice fiscale non valido: l’ultima cifra non torna con le altre dieci',
		en: () => 'Tax code not valid: the last digit does not follow from the other ten',
	},
	examples: [
		{
			name: { it: 'Due cifre scambiate', en: 'Two digits swapped' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, tax_code: "99001119991" }
					  - id: scuola
					    name: Scuola di via Grande
					    type: istituzione
					    tax_code: "99001112999" # <- organisation/tax-code`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const organisation of neighbourhood.network.organisations)
			if (organisation.tax_code !== undefined && !hasCheckDigit(organisation.tax_code))
				yield { on: organisation, path: ['tax_code'], data: null }
	},
})
