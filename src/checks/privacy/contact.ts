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
		for (const written of textsOf(neighbourhood)) {
			const what = isOpen(written) ? contactIn(written.text) : undefined
			if (what) yield { ...spotOf(written, text => contactIn(text) !== undefined), data: { what }, hidden: true }
		}
	},
})

/** Free words that may be published; what must have a form of its own, such as an id or a register’s code, holds none. */
const isOpen = ({ field, personal }: WrittenText) => !personal && field.shape !== 'id' && !codes.has(field.key)

const codes = new Set(['code', 'tax_code'])

function contactIn(text: string): 'email' | 'phone' | undefined {
	if (email.test(text)) return 'email'
	return phone.test(text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')) ? 'phone' : undefined
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

const international = String.raw`(?:\+|00)39[ .-]?\d(?:[ ./-]?\d){5,10}`
const mobile = String.raw`3\d{9}|3\d{2}[ ./-]\d{6,7}|3\d{2}[ -]\d{3}[ -]\d{3,4}|3\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2,3}`
const landline = String.raw`0\d{1,3}[ ./-]\d{5,8}|0\d{1,3}[ .-](?!(?:19|20)\d{2})\d{3,4}[ .-]\d{3,4}`

/** Italian numbers as people write them: those that could as well be days, hours or amounts are let pass. */
const phone = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,/-])(?:${international}|${mobile}|${landline})(?![\p{L}\p{N}]|[.,/-]\d)`,
	'u',
)
