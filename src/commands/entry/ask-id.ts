import { slug } from '../../model/chance.js'
import type { Field } from '../../model/field.js'
import type { back } from '../talk.js'
import type { Asking } from './ask-field.js'
import { readValue } from './read-value.js'

/**
 * Asks for a new id, and proposes the name as an id is written; of a name that has no letters for it nothing is asked.
 *
 * @param now the id that the record has already, which it may keep
 */
export async function askId(
	record: Field,
	name: string,
	{ reading, talk, language }: Asking,
	now?: string,
): Promise<string | undefined | typeof back> {
	const field = record.fields?.find(({ key }) => key === 'id')
	const taken = new Set(reading.known(['*']).map(({ id }) => id))
	const proposed = free(slug(name), taken, now)
	if (field === undefined || (proposed === '' && now === undefined)) return undefined
	return talk.ask({
		message: words.id[language],
		help: words.help[language],
		...(proposed !== '' && { initial: proposed }),
		read: text => {
			const read = readValue(field, text, reading)
			if ('wanted' in read) return { wanted: read.wanted[language] }
			return taken.has(String(read.value)) ? { wanted: words.taken[language] } : { taken: '' }
		},
	})
}

/** `il-portico`, or `il-portico-2` when that is taken. */
function free(id: string, taken: ReadonlySet<string>, now: string | undefined): string {
	if (id === '' || id === now) return ''
	for (let number = 1; ; number++) {
		const one = number === 1 ? id : `${id}-${number}`
		if (!taken.has(one)) return one
	}
}

const words = {
	id: { it: 'Identificativo', en: 'Id' },
	help: {
		it: 'Il nome breve con cui altre schede la chiameranno: Invio per tenere quello proposto',
		en: 'The short name by which other records will call it: Enter keeps the one proposed',
	},
	taken: { it: 'un altro: questo c’è già', en: 'another one: this is there already' },
} as const
