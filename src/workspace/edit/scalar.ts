import { Failure } from '../../model/failure.js'

export type Scalar = string | number | boolean | null

/** How a value was quoted before, or is to be. */
export type Quotes = 'plain' | 'single' | 'double'

export interface Manner {
	/** Inside brackets or braces, where a comma ends a value. */
	readonly flow: boolean
	/** How the value before it was quoted; that hand goes on where it can. */
	readonly like?: Quotes
	/** True for a field that holds days: they are written as everybody writes them, without quotes. */
	readonly day?: boolean
}

/** A value on one line, so that every YAML reader, of 1.1 as of 1.2, reads exactly this value. */
export function scalarText(value: Scalar, { flow, like, day }: Manner): string {
	if (typeof value !== 'string') return String(Number.isNaN(value) ? notWritable() : value)
	if (loneSurrogate.test(value)) notWritable()
	const single = !unprintable.test(value) && !value.includes('\n')
	if (like === 'single' && single) return inSingle(value)
	if (like === 'double') return inDouble(value)
	if (day && isoDay.test(value)) return value
	if (isPlain(value, flow)) return value
	return single && /["\\]/.test(value) ? inSingle(value) : inDouble(value)
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
/** What an editor does not show, or another reader refuses: it is written as an escape. */
const unprintable =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/

/** Whether a text may stand without quotes and is still this text, not a number, a date, a truth or a comment. */
function isPlain(value: string, flow: boolean): boolean {
	if (value === '' || value.trim() !== value || unprintable.test(value) || value.includes('\n')) return false
	if (/^[-?:,[\]{}#&*!|>'"%@`=<~]/.test(value) || /:(?:\s|$)|\s#/.test(value)) return false
	if (flow && /[,[\]{}]|:$/.test(value)) return false
	return !otherwise.test(value) && !numberLike.test(value) && !dateLike.test(value) && !/^\.{3}/.test(value)
}

const otherwise = /^(?:y|n|yes|no|on|off|true|false|null|\.nan|[-+]?\.inf)$/i
/** A lone dot too: YAML 1.1 reads it as a number without digits. */
const numberLike = /^[-+]?(?:0[xob][\da-f_]*|[.\d][\d_.,:]*(?:e[-+]?\d*)?)$/i
const dateLike = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/

const inSingle = (value: string) => `'${value.replaceAll("'", "''")}'`

const inDouble = (value: string) =>
	`"${value
		.replace(/["\\]/g, '\\$&')
		.replaceAll('\n', '\\n')
		.replaceAll('\t', '\\t')
		.replaceAll('\r', '\\r')
		.replace(new RegExp(unprintable, 'g'), escaped)}"`

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text of several lines as the lines of a block, when a block can hold it exactly. */
export interface Block {
	/** `|` with the sign for what stands at its end. */
	readonly header: '|' | '|-'
	readonly lines: readonly string[]
}

/** Nothing for a text of one line, and for one whose blanks at the beginning or end a block would not keep safe. */
export function blockOf(value: Scalar): Block | undefined {
	if (typeof value !== 'string' || !value.includes('\n') || loneSurrogate.test(value)) return undefined
	const body = value.endsWith('\n') ? value.slice(0, -1) : value
	if (/^\s|\n$/.test(body) || body === '' || /^[\t ]+$/m.test(body) || unprintable.test(body)) return undefined
	return { header: value.endsWith('\n') ? '|' : '|-', lines: body.split('\n') }
}

function notWritable(): never {
	throw new Failure(
		{
			it: 'Questo valore non si può scrivere in un file YAML. Nulla è stato modificato',
			en: 'This value cannot be written in a YAML file. Nothing was changed',
		},
		{
			it: 'Contiene un numero impossibile o una lettera a metà: scrivilo di nuovo.',
			en: 'It holds an impossible number or half a letter: write it anew.',
		},
	)
}
