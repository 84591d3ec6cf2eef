import { nearest } from '../../model/nearest.js'
import type { Words } from '../../model/text.js'
import { programmeCheck } from '../check.js'

type Difference =
	| { readonly kind: 'number'; readonly listed: number; readonly expected: number }
	| { readonly kind: 'no-folder' | 'not-listed'; readonly id: string }

export default programmeCheck<Difference>({
	id: 'programme/neighbourhoods',
	severity: 'error',
	rows: [20],
	title: {
		it: 'I quartieri scritti non sono quelli delle cartelle',
		en: 'The neighbourhoods written are not those of the folders',
	},
	why: {
		it: 'Il programma dice quanti quartieri sono e quali: i rapporti della città contano su quell’elenco.',
		en: 'The programme says how many neighbourhoods there are and which: the city’s reports rely on that list.',
	},
	remedy: {
		it: 'Metti d’accordo «neighbourhoods», «expected_neighbourhoods» e le cartelle sotto neighbourhoods/.',
		en: 'Make “neighbourhoods”, “expected_neighbourhoods” and the folders under neighbourhoods/ agree.',
	},
	message: {
		it: found => {
			if (found.kind === 'number')
				return `Quartieri previsti: ${found.expected}; quartieri nell’elenco: ${found.listed}`
			if (found.kind === 'no-folder') return `Il quartiere «${found.id}» è nell’elenco ma non ha una cartella`
			return `La cartella «${found.id}» non è nell’elenco dei quartieri`
		},
		en: found => {
			if (found.kind === 'number')
				return `Neighbourhoods foreseen: ${found.expected}; neighbourhoods in the list: ${found.listed}`
			if (found.kind === 'no-folder') return `The neighbourhood “${found.id}” is in the list but has no folder`
			return `The folder “${found.id}” is not in the list of neighbourhoods`
		},
	},
	examples: [
		{
			name: { it: 'Quattro previsti, uno scritto', en: 'Four foreseen, one written' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					expected_neighbourhoods: 4 # <- programme/neighbourhoods
					neighbourhoods: [nord]`,
			},
		},
		{
			name: { it: 'Un nome che non è quello della cartella', en: 'A name that is not the folder’s' },
			files: {
				'programme.yaml': `
					name: Programma di prova
					neighbourhoods:
					  - nort # <- programme/neighbourhoods`,
			},
		},
	],
	*run({ programme: { programme, found } }) {
		const { neighbourhoods: listed, expected_neighbourhoods: expected } = programme
		if (listed.length === 0) return
		if (expected !== undefined && expected !== listed.length)
			yield {
				on: programme,
				path: ['expected_neighbourhoods'],
				data: { kind: 'number', listed: listed.length, expected },
			}
		const unlisted = new Set(found.filter(id => !listed.includes(id)))
		for (const [index, id] of listed.entries()) {
			if (found.includes(id)) continue
			const meant = nearest(id, [...unlisted])
			if (meant !== undefined) unlisted.delete(meant)
			yield {
				on: programme,
				path: ['neighbourhoods', index],
				value: id,
				data: { kind: 'no-folder', id },
				remedy: withoutFolder,
				...(meant !== undefined && { suggestion: { value: meant } }),
			}
		}
		for (const id of unlisted)
			yield { on: programme, path: ['neighbourhoods'], value: id, data: { kind: 'not-listed', id }, remedy: notListed }
	},
})

const withoutFolder: Words = {
	it: 'Correggi il nome in «neighbourhoods», oppure crea la cartella del quartiere.',
	en: 'Correct the name in “neighbourhoods”, or make the neighbourhood’s folder.',
}

const notListed: Words = {
	it: 'Aggiungi la cartella a «neighbourhoods» in programme.yaml.',
	en: 'Add the folder to “neighbourhoods” in programme.yaml.',
}
