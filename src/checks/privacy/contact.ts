import { contactIn } from '../../model/contact.js'
import { textsOf, type WrittenText } from '../../observatory/texts.js'
import { check } from '../check.js'
import { spotOf } from './spot.js'

export default check<{ what: 'email' | 'phone' }>({
	id: 'privacy/contact',
	severity: 'warning',
	rows: ['persons'],
	reads: [],
	title: { it: 'Un recapito in un campo che si pubblica', en: 'Contact details in a field that is published' },
	why: {
		it: 'I rapporti mostrano questi testi a tutti; «contact» invece resta nella cartella.',
		en: 'Reports show these texts to everybody; “contact” stays in the folder.',
	},
	remedy: {
		it: 'Togli il recapito da qui; se è di un ente o di una persona della rete, scrivilo nel suo campo «contact».',
		en: 'Remove it from here; if it belongs to a body or a person of the network, write it in their field “contact”.',
	},
	message: {
		it: ({ what }) =>
			what === 'email'
				? 'Qui c’è un indirizzo di posta elettronica'
				: 'Qui c’è quello che sembra un numero di telefono',
		en: ({ what }) => (what === 'email' ? 'Here is an e-mail address' : 'Here is what looks like a telephone number'),
	},
	examples: [
		{
			name: {
				it: 'Un numero in una nota, un indirizzo tra le fonti',
				en: 'A number in a note, an address among the sources',
			},
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps, tax_code: "99001119991", contact: circolo@example.org }
					resources:
					  - id: resource-a
					    name: Salone del circolo
					    category: place
					    theme: relationships
					    sources:
					      - circolo@example.org # <- privacy/contact`,
				'diary.yaml': `
					notes:
					  - id: note-a
					    date: 2026-06-18
					    text: Per l’orto chiamare 0521 000000 # <- privacy/contact`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const written of textsOf(neighbourhood, holdsContact)) {
			const what = isOpen(written) ? contactIn(written.text) : undefined
			if (what) yield { ...spotOf(written, holdsContact), data: { what }, hidden: true }
		}
	},
})

const holdsContact = (text: string) => contactIn(text) !== undefined

/** Free words that may be published; what must have a form of its own, such as an id or a register’s code, holds none. */
const isOpen = ({ field, personal }: WrittenText) => !personal && field.shape !== 'id' && !codes.has(field.key)

const codes = new Set(['code', 'tax_code'])
