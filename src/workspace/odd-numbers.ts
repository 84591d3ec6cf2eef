import type { Field } from '../model/field.js'

/** A number that YAML reads as another one than its author may have meant. */
export interface OddNumber {
	readonly trap: 'zeros' | 'thousands' | 'spelling'
	/** The number as it should be written. */
	readonly meant?: string
	readonly fix?: 'safe' | 'unsafe'
}

/** Fields that no unit divides into thousandths: 1.500 there is fifteen hundred, written as in Italy. */
const wholes = new Set(['hours', 'cost', 'amount', 'money'])

/**
 * Tells of a number that is not written plainly: 0123, 1e3, 0x1F, .5, +5, and 1.500 where only whole numbers stand. In a
 * field for text, the schema asks for quotes.
 */
export function oddNumber(written: string, value: number, field: Pick<Field, 'shape' | 'key'>): OddNumber | undefined {
	if ((field.shape !== 'number' && field.shape !== 'integer') || !Number.isFinite(value)) return undefined
	if (/^-?\d{1,3}\.\d{3}$/.test(written) && (field.shape === 'integer' || wholes.has(field.key)))
		return { trap: 'thousands', meant: written.replace('.', ''), fix: 'unsafe' }
	if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written)) return undefined
	if (/^-?0\d/.test(written)) return { trap: 'zeros', meant: String(value), fix: 'unsafe' }
	const meant = /^-?\d+(?:\.\d+)?$/.exec(String(value))?.[0]
	const isSure = /^[+-]?\.?\d+\.?\d*$/.test(written)
	return { trap: 'spelling', ...(meant !== undefined && { meant, fix: isSure ? 'safe' : 'unsafe' }) }
}
