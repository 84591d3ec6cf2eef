import type { Words } from '../../model/text.js'
import type { Read } from './read-value.js'

/**
 * A number as people type it, with a decimal comma or point: `1234`, `1.234,5`, `12,5`, `45.4642`. Where one sign could part
 * thousands as well as decimals (`1.500`), nobody guesses; a whole number has no decimals, so there it parts thousands.
 */
export function saidNumber(typed: string, shape: 'number' | 'integer'): Read {
	const text = typed.replace(/[\s€']/g, '').replace(/^[−–]/, '-')
	const wanted = shape === 'integer' ? words.integer : words.number
	if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
		const several = text.includes(',') || /\..*\./.test(text)
		if (!several && shape === 'number') return { wanted: doubtful(text) }
		return whole(text.replaceAll('.', '').replace(',', '.'), shape, wanted)
	}
	if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)$/.test(text)) return whole(text.replaceAll(',', ''), shape, wanted)
	if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return whole(text.replace(',', '.'), shape, wanted)
	return { wanted }
}

function whole(text: string, shape: 'number' | 'integer', wanted: Words): Read {
	const value = Number(text)
	if (!Number.isFinite(value) || (shape === 'integer' && !Number.isSafeInteger(value))) return { wanted }
	return { value }
}

const doubtful = (text: string): Words => ({
	it: `scritto senza punto per le migliaia (${text.replace('.', '')}) o con la virgola per i decimali (${text.replace('.', ',')})`,
	en: `written without a point for thousands (${text.replace('.', '')}) or with a comma for decimals (${text.replace('.', ',')})`,
})

const words = {
	number: { it: 'un numero, come 12 oppure 12,5', en: 'a number, such as 12 or 12.5' },
	integer: { it: 'un numero intero, come 12', en: 'a whole number, such as 12' },
} as const
