import type { Organisation } from '../../model/records.js'
import { check } from '../check.js'

export default check<{ id: string; by: 'tax-code' | 'name' }>({
	id: 'organisation/twin',
	severity: 'warning',
	reads: ['network'],
	title: { it: 'Lo stesso ente, forse scritto due volte', en: 'The same body, perhaps written twice' },
	why: {
		it: 'Un ente scritto due volte si conta due volte, e i suoi legami si dividono tra i due.',
		en: 'A body written twice counts twice, and its ties are split between the two.',
	},
	remedy: {
		it: 'Se è lo stesso ente, tieni un solo identificativo e usalo dappertutto; se sono due, scrivi il codice fiscale di ciascuno o un nome che li distingua.',
		en: 'If it is the same body, keep one id and use it everywhere; if they are two, write the tax code of each or a name that tells them apart.',
	},
	message: {
		it: ({ id, by }) =>
			by === 'tax-code' ? `Stesso codice fiscale di «${id}»` : `Nome quasi uguale a quello di «${id}»`,
		en: ({ id, by }) => (by === 'tax-code' ? `Same tax code as “${id}”` : `Almost the same name as “${id}”`),
	},
	examples: [
		{
			name: { it: 'Due modi di scrivere lo stesso nome', en: 'Two ways of writing the same name' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: filo, name: Il Filo della Città A.P.S., type: aps }
					  - id: filo-citta
					    name: IL FILO DELLA CITTA' # <- organisation/twin
					    type: associazione`,
			},
		},
		{
			name: { it: 'Lo stesso codice fiscale', en: 'The same tax code' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo Fornaci, type: aps, tax_code: "99001119991" }
					  - id: bocciofila
					    name: Bocciofila
					    type: aps
					    tax_code: "99001119991" # <- organisation/twin`,
			},
		},
	],
	*run({ neighbourhood }) {
		const { organisations } = neighbourhood.network
		for (const [index, organisation] of organisations.entries())
			for (const other of organisations.slice(0, index)) {
				const by = likeness(organisation, other)
				if (organisation.id === other.id || !by) continue
				const path = [by === 'tax-code' ? 'tax_code' : 'name']
				yield { on: organisation, path, value: other.id, data: { id: other.id, by }, related: [other] }
				break
			}
	},
})

function likeness(one: Organisation, other: Organisation): 'tax-code' | 'name' | undefined {
	const name = simple(one.name)
	if (one.tax_code !== undefined && other.tax_code !== undefined) {
		if (one.tax_code !== other.tax_code) return undefined
		return isOffice(one) && isOffice(other) && name.words !== simple(other.name).words ? undefined : 'tax-code'
	}
	const { words, form } = simple(other.name)
	const differ = form !== '' && name.form !== '' && form !== name.form
	return words !== '' && words === name.words && !differ ? 'name' : undefined
}

/** Offices of one authority, and the schools of one institute, share its tax code. */
const isOffice = ({ type }: Organisation) => type === 'ente-pubblico' || type === 'istituzione'

const legalForms = new Set([
	'aps',
	'asd',
	'coop',
	'ets',
	'odv',
	'onlus',
	'sas',
	'scarl',
	'scs',
	'snc',
	'spa',
	'srl',
	'srls',
	'ssd',
])

/** A name without what people write now one way, now another: case, accents, punctuation, legal forms. */
function simple(name: string): { readonly words: string; readonly form: string } {
	const words = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word !== '')
	return {
		words: words.filter(word => !legalForms.has(word)).join(' '),
		form: words.filter(word => legalForms.has(word)).join(' '),
	}
}
