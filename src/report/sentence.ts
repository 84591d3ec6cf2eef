import { capital } from '../model/numerals.js'
import type { Headline } from './section.js'

/** A finding as a title or an item of a list begins with it, its consequence marked. */
export function sentence({ text }: Headline, end = ''): string | Exclude<Headline['text'], string> {
	if (typeof text === 'string') return capital(text) + end
	const [first, ...rest] = text
	const start =
		first === undefined
			? []
			: [typeof first === 'string' ? capital(first) : { consequence: capital(first.consequence) }]
	return [...start, ...rest, ...(end === '' ? [] : [end])]
}

/** The same without marks, for what is read out or written where nothing can be marked. */
export const plainly = ({ text }: Headline): string =>
	typeof text === 'string' ? text : text.map(part => (typeof part === 'string' ? part : part.consequence)).join('')
