import type { Field } from '../model/field.js'
import type { Suggestion } from '../model/finding.js'
import type { Words } from '../model/text.js'
import type { Kind } from './rules/schema.js'

/** What to do about one value, and what its author probably meant. */
export interface Remedy {
	readonly remedy?: Words
	readonly suggestion?: Suggestion
	readonly fix?: 'safe' | 'unsafe'
}

/** The sentence that the schema has for the field. */
export const remedyOf = ({ error }: Field): { readonly remedy?: Words } => (error ? { remedy: error } : {})

export function remedyForType(one: { field: Field; expected: readonly Kind[]; found: Kind; written: string }): Remedy {
	const { field, expected, found, written } = one
	const isScalar = !['list', 'object'].includes(found)
	if (field.shape === 'day') return { ...remedyOf(field), ...asDay(written) }
	if (field.shape === 'period') return { ...remedyOf(field), ...asPeriod(written) }
	if (expected.includes('number') || expected.includes('integer'))
		return { ...remedyForNumber(field), ...asNumber(written, field) }
	if (expected.includes('boolean')) return { remedy: words.boolean, ...asBoolean(written) }
	if (expected.includes('text'))
		return isScalar
			? { remedy: words.quotes(written), ...(written !== '' && found !== 'null' && { fix: 'safe' as const }) }
			: { remedy: field.error ?? words.text }
	if (expected.includes('list')) {
		const ofRecords = field.items?.shape === 'object'
		if (found === 'object' || ofRecords || !isScalar) return { remedy: words.hyphens }
		return { remedy: words.list(written), ...(codesIn(written, field) && { fix: 'safe' as const }) }
	}
	const names = field.required ?? (field.fields ?? []).map(({ key }) => key).slice(0, 6)
	return { remedy: names.length > 0 ? words.fields(names.join(', ')) : words.map }
}

/** The codes or ids that somebody wrote without brackets; nothing when it may be a sentence. */
export function codesIn(written: string, { items }: Field): readonly string[] | undefined {
	if (!items?.vocabulary && !items?.refersTo) return undefined
	const parts = written.split(',').map(part => part.trim())
	return parts.every(part => /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/.test(part)) ? parts : undefined
}

/** What to write where another kind of value stands, as far as it does not depend on that value. */
export function remedyForKind(kind: string, names: readonly string[]): Words | undefined {
	if (kind === 'boolean') return words.boolean
	if (kind === 'number' || kind === 'integer') return words.number
	if (kind !== 'object') return undefined
	return names.length > 0 ? words.fields(names.join(', ')) : words.map
}

/** What a vocabulary that a folder may add to says beside its codes. */
export const remedyForAdding = (vocabulary: string): Words => ({
	it: ` Un codice vostro si aggiunge in agora.yaml, sotto vocabularies.${vocabulary}.`,
	en: ` A code of your own is added in agora.yaml, under vocabularies.${vocabulary}.`,
})

export const allowed = (what: 'values' | 'names', list: string): Words =>
	what === 'names' ? words.names(list) : { it: `Valori ammessi: ${list}.`, en: `Allowed values: ${list}.` }

const remedyForNumber = (field: Field) => ({ remedy: field.error ?? words.number })

export const rulesAreNamed: Words = {
	it: 'Una regola si scrive area/nome, come need/no-action.',
	en: 'A rule is written area/name, such as need/no-action.',
}

export function remedyForKey(field: Field, known: readonly string[]): Remedy {
	if (field.keyVocabulary) return { remedy: words.names(known.join(', ')) }
	if (field.keysReferTo) return { remedy: words.ids }
	return field.shape === 'map' ? { remedy: rulesAreNamed } : {}
}

/** In braces 12,5 is a 12 and a field called 5: said as the decimals that it was meant to be. */
export function remedyForDecimals(key: string, record: unknown, { fields: known = [] }: Field): Remedy {
	if (!/^\d{1,3}$/.test(key) || typeof record !== 'object' || record === null) return {}
	const fields = Object.entries(record)
	if (!fields.some(([name, value]) => name === key && value === null)) return {}
	const divisible = new Set(known.flatMap(({ key, shape }) => (shape === 'number' ? [key] : [])))
	const numbers = fields.filter(([name, value]) => divisible.has(name) && Number.isInteger(value))
	const [before] = numbers
	const example = numbers.length === 1 && before ? `${before[0]}: ${before[1]}.${key}` : `12.${key}`
	return { remedy: words.decimals(example) }
}

export const remedyForValue = (allowed: readonly string[]): Words => ({
	it: `Valori ammessi: ${allowed.join(', ')}.`,
	en: `Allowed values: ${allowed.join(', ')}.`,
})

export const remedyForRange = (limit: number, side: 'least' | 'most'): Words =>
	side === 'least'
		? { it: `Scrivi un numero da ${limit} in su.`, en: `Write a number from ${limit} up.` }
		: { it: `Scrivi un numero fino a ${limit}.`, en: `Write a number up to ${limit}.` }

export const remedyForLength = (what: 'characters' | 'items', side: 'least' | 'most'): Words =>
	({
		characters: {
			least: { it: 'Completa il testo.', en: 'Complete the text.' },
			most: { it: 'Accorcia il testo.', en: 'Shorten the text.' },
		},
		items: {
			least: { it: 'Aggiungi le voci che mancano.', en: 'Add the items that are missing.' },
			most: { it: 'Togli le voci di troppo.', en: 'Remove the items that are too many.' },
		},
	})[what][side]

/**
 * 30/6/2026, 2026/6/30, 20260630, 30 giugno 2026: a day as people write it, when it is in the calendar. 26-03-05 has the
 * order of the file and half a year.
 */
export function asDay(text: string): Remedy {
	const plain = text.trim().toLowerCase()
	const [, day, month, year] = /^(\d{1,2})[ /.-](\d{1,2}|[a-zà-ù]{3,})[ /.-](\d{4})$/.exec(plain) ?? []
	const [, yearFirst, monthFirst, dayFirst] =
		/^(\d{4})[/.-]?(\d{1,2})[/.-]?(\d{1,2})(?:t[\d:.z+-]*)?$/.exec(plain) ?? []
	const [, first, between, second] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(plain) ?? []
	if (first !== undefined) {
		// Years from 30 on are still far: there the first number is a day.
		const both = [dayOf(`20${first}`, between, second), dayOf(`20${second}`, between, first)]
		const meant = (Number(first) < 30 ? both : both.reverse()).find(one => one !== undefined)
		return meant === undefined ? {} : { suggestion: { value: meant }, fix: 'unsafe' }
	}
	const iso = dayOf(year ?? yearFirst, month ?? monthFirst, day ?? dayFirst)
	if (iso === undefined) return {}
	// 6/7/2026 is the sixth of July in Italy and the seventh of June elsewhere.
	const isSure = year === undefined || Number(day) > 12 || Number.isNaN(Number(month)) || Number(day) === Number(month)
	return { suggestion: { value: iso }, fix: isSure ? 'safe' : 'unsafe' }
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
	if (year === undefined || month === undefined || day === undefined) return undefined
	const named = months.findIndex(names => names.split(' ').includes(month))
	const number = named >= 0 ? String(named + 1) : month
	const iso = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
	const date = new Date(`${iso}T00:00:00Z`)
	return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : iso
}

const months = [
	'gennaio gen january jan',
	'febbraio feb february',
	'marzo mar march',
	'aprile apr april',
	'maggio mag may',
	'giugno giu june jun',
	'luglio lug july jul',
	'agosto ago august aug',
	'settembre set september sep',
	'ottobre ott october oct',
	'novembre nov november',
	'dicembre dic december dec',
]

/** The same words as an id; whoever refers to it has to follow, so a machine only does it when asked to. */
export function asId(text: string): Remedy {
	const id = text
		.slice(0, 200)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	return id === '' || id.length > 80 || id === text ? {} : { suggestion: { value: id }, fix: 'unsafe' }
}

/** Q1 2026, 2026-1, 03/2026, marzo 2026, 1° trimestre 2026: a period as people write it. */
export function asPeriod(text: string): Remedy {
	const plain = text.trim().toLowerCase().replace(/["']/g, '')
	const [year] = /(?:19|20)\d{2}/.exec(plain) ?? []
	if (year === undefined) return {}
	const rest = plain.replace(year, '').replace(/^[\s/.-]+|[\s/.-]+$/g, '')
	const [, quarter] =
		/^(?:[qt]\s?([1-4])|([1-4])[°º]? ?(?:q|t|trim|trimestre|quarter))$/.exec(rest)?.filter(Boolean) ?? []
	const named = months.findIndex(names => names.split(' ').includes(rest))
	const month = named >= 0 ? named + 1 : /^\d{1,2}$/.test(rest) ? Number(rest) : 0
	if (quarter !== undefined) return { suggestion: { value: `${year}-Q${quarter}` }, fix: 'safe' }
	if (month < 1 || month > 12) return {}
	return { suggestion: { value: `${year}-${String(month).padStart(2, '0')}` }, fix: 'unsafe' }
}

/**
 * 3,5 and "12", 1_000, 1 000, 1.200,50, 12:30 of hours: a number as people write it; what may be read in two ways is
 * changed only when asked to.
 */
function asNumber(written: string, { key }: Pick<Field, 'key'>): Remedy {
	const plain = written.replace(/^["']|["']$/g, '').replace(/^€ ?| ?€$/g, '')
	const [, digits, decimals] = /^(-?\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? []
	if (digits !== undefined)
		return { suggestion: { value: decimals === undefined ? digits : `${digits}.${decimals}` }, fix: 'safe' }
	const [, hours, minutes] = /^(\d{1,4}):([0-5]\d)$/.exec(plain) ?? []
	if (hours !== undefined && key === 'hours')
		return {
			suggestion: { value: String(Math.round((Number(hours) + Number(minutes) / 60) * 100) / 100) },
			fix: 'unsafe',
		}
	const [, grouped, part] =
		/^(-?\d{1,3}(?:([._ ’'])\d{3})(?:\2\d{3})*)(?:,(\d{1,2}))?$/.exec(plain)?.filter((_, at) => at !== 2) ?? []
	if (grouped === undefined) return {}
	const whole = grouped.replace(/[^\d-]/g, '')
	return { suggestion: { value: part === undefined ? whole : `${whole}.${part}` }, fix: 'unsafe' }
}

function asBoolean(written: string): Remedy {
	const word = written.toLowerCase().replace(/["']/g, '')
	const value = ['sì', 'si', 'yes', 'vero', 'true', 'on'].includes(word)
		? 'true'
		: ['no', 'falso', 'false', 'off'].includes(word)
			? 'false'
			: undefined
	return value === undefined ? {} : { suggestion: { value }, fix: 'safe' }
}

const words = {
	quotes: (written: string): Words => ({
		it: written === '' ? 'Metti il valore tra virgolette.' : `Metti il valore tra virgolette: "${written}".`,
		en: written === '' ? 'Put the value in quotes.' : `Put the value in quotes: "${written}".`,
	}),
	text: {
		it: 'Scrivi un testo solo. Se contiene due punti, parentesi o un trattino iniziale, mettilo tra virgolette.',
		en: 'Write a single text. If it holds a colon, brackets or a hyphen at its beginning, put it in quotes.',
	},
	number: {
		it: 'Scrivi solo il numero, con il punto per i decimali, come 12 o 3.5.',
		en: 'Write the number only, with a point for decimals, such as 12 or 3.5.',
	},
	decimals: (example: string): Words => ({
		it: `Tra parentesi la virgola separa i campi: per i decimali usa il punto, come ${example}.`,
		en: `In braces the comma separates fields: use a point for decimals, such as ${example}.`,
	}),
	boolean: { it: 'Scrivi true o false, senza virgolette.', en: 'Write true or false, without quotes.' },
	list: (written: string): Words => ({
		it:
			written === '' ? 'Metti il valore tra parentesi quadre.' : `Metti il valore tra parentesi quadre: [${written}].`,
		en: written === '' ? 'Put the value in square brackets.' : `Put the value in square brackets: [${written}].`,
	}),
	hyphens: {
		it: 'Scrivi una voce per riga, ciascuna con un trattino e uno spazio davanti.',
		en: 'Write one item a line, each with a hyphen and a space before it.',
	},
	fields: (names: string): Words => ({
		it: `Scrivi i suoi campi, uno per riga e con un rientro in più: ${names}.`,
		en: `Write its fields, one a line and indented further: ${names}.`,
	}),
	map: {
		it: 'Scrivi nome, due punti e valore, una riga per ciascuno.',
		en: 'Write name, colon and value, one line for each.',
	},
	names: (names: string): Words => ({ it: `Nomi ammessi: ${names}.`, en: `Allowed names: ${names}.` }),
	ids: {
		it: 'Il nome qui è un identificativo: lettere minuscole senza accento, cifre e trattini.',
		en: 'The name here is an id: lower-case letters without accents, digits and hyphens.',
	},
} as const
