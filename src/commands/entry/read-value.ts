import type { Codes } from '../../model/codes.js'
import type { Day } from '../../model/day.js'
import type { Field } from '../../model/field.js'
import { nearest } from '../../model/nearest.js'
import { plainly } from '../../model/plainly.js'
import { saidDay, saidPeriod } from '../../model/said-day.js'
import type { Words } from '../../model/text.js'
import { saidNumber } from './said-number.js'

/** What a typed value becomes in a file, or what the field wants instead. */
export type Read = { readonly value: unknown } | { readonly wanted: Words }

/** What is known while a value is read. */
export interface Reading {
	readonly codes: Codes
	readonly today: Day
	/** The records that an id may point to, by what people call them. */
	known(kinds: readonly string[]): readonly Choice[]
}

export interface Choice {
	readonly id: string
	/** Its title or name, when it has one. */
	readonly label?: string
}

/** Reads a value as people type it, by the type of its field: `oggi`, `aperto`, `1.234,5`, `sì`, a title in place of an id. */
export function readValue(field: Field, typed: string, reading: Reading): Read {
	const text = typed.trim()
	switch (field.shape) {
		case 'text':
			return text === ''
				? { wanted: words.text }
				: { value: field.mentions ? named(text, field.mentions, reading) : text }
		case 'id':
			return id(field, text, reading)
		case 'day':
			return or(saidDay(text, reading.today), words.day)
		case 'period':
			return or(saidPeriod(text, reading.today), words.period)
		case 'integer':
		case 'number':
			return saidNumber(text, field.shape)
		case 'boolean':
			return or(booleans.get(plainly(text)), words.boolean)
		case 'code':
			return code(field, text, reading)
		case 'list':
			return list(field, text, reading)
		case 'mixed':
			return mixed(field, text, reading)
		case 'object':
		case 'map':
			return { wanted: group(field) }
	}
}

const or = (value: unknown, wanted: Words): Read => (value === undefined ? { wanted } : { value })

const booleans: ReadonlyMap<string, boolean> = new Map([
	...['si', 's', 'yes', 'y', 'true', 'vero', '1'].map(word => [word, true] as const),
	...['no', 'n', 'false', 'falso', '0'].map(word => [word, false] as const),
])

/** An id as it is, or the title of a record that only one has. */
function id({ refersTo, error }: Field, text: string, reading: Reading): Read {
	const found = refersTo ? named(text, refersTo, reading) : text
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(found)) return { value: found }
	if (!refersTo) return { wanted: error ?? words.id }
	const choices = reading.known(refersTo)
	const meant = nearest(
		text,
		choices.flatMap(({ id, label }) => [id, ...(label === undefined ? [] : [label])]),
	)
	return { wanted: meant === undefined ? words.reference : add(words.reference, meant) }
}

function named(text: string, kinds: readonly string[], reading: Reading): string {
	const choices = reading.known(kinds)
	if (choices.some(one => one.id === text)) return text
	const same = choices.filter(({ label }) => label !== undefined && plainly(label) === plainly(text))
	return same.length === 1 ? (same[0] as Choice).id : text
}

/** A code, or its label in either language. */
function code({ vocabulary }: Field, text: string, { codes }: Reading): Read {
	if (vocabulary === undefined) return { value: text }
	const known = Object.entries(codes.of(vocabulary))
	const wanted = plainly(text)
	const found =
		known.find(([name]) => name === text) ??
		known.find(([name, { label }]) => [name, label.it, label.en].some(one => plainly(one) === wanted))
	if (found) return { value: found[0] }
	const meant = nearest(
		text,
		known.flatMap(([name, { label }]) => [name, label.it, label.en]),
	)
	const allowed: Words = {
		it: `uno di questi: ${known.map(([name, { label }]) => (name === label.it ? name : `${name} (${label.it})`)).join(', ')}`,
		en: `one of these: ${known.map(([name, { label }]) => (name === label.en ? name : `${name} (${label.en})`)).join(', ')}`,
	}
	return { wanted: meant === undefined ? allowed : add(allowed, meant) }
}

const add = ({ it, en }: Words, meant: string): Words => ({
	it: `${it}; forse «${meant}»?`,
	en: `${en}; perhaps “${meant}”?`,
})

/** Values parted by commas; lists of lists by semicolons. */
function list(field: Field, text: string, reading: Reading): Read {
	const items = field.items as Field
	if (items.shape === 'object') return { wanted: group(field) }
	const parts = (items.shape === 'list' ? text.split(';') : text.split(',')).map(part => part.trim()).filter(Boolean)
	const read = parts.map(part => readValue(items, part, reading))
	const wrong = read.find(one => 'wanted' in one)
	if (wrong) return wrong
	return { value: read.map(one => (one as { value: unknown }).value) }
}

/** A number where it is one; words for what has a title of its own when they are no id. */
function mixed(field: Field, text: string, reading: Reading): Read {
	const number = saidNumber(text, 'number')
	if ('value' in number) return number
	if (field.refersTo && field.required?.includes('title')) {
		const found = named(text, field.refersTo, reading)
		return { value: reading.known(field.refersTo).some(one => one.id === found) ? found : { title: text } }
	}
	return text === '' ? { wanted: words.text } : { value: text }
}

function group({ key, fields, items }: Field): Words {
	const inner = (fields ?? items?.fields)?.find(({ shape }) => shape !== 'object' && shape !== 'list')?.key ?? 'CHIAVE'
	return {
		it: `un campo alla volta, come ${key}.${inner}=…`,
		en: `one field at a time, such as ${key}.${inner}=…`,
	}
}

const words = {
	text: { it: 'un testo', en: 'a text' },
	day: {
		it: 'un giorno: oggi, ieri, 12/3/2026 oppure 2026-03-12',
		en: 'a day: today, yesterday, 12/3/2026 or 2026-03-12',
	},
	period: {
		it: 'un mese, un trimestre o un anno: marzo 2026, 2026-03, 2026-Q1, 2026',
		en: 'a month, quarter or year: March 2026, 2026-03, 2026-Q1, 2026',
	},
	boolean: { it: 'sì oppure no', en: 'yes or no' },
	id: {
		it: 'un nome breve con lettere minuscole senza accento, cifre e trattini, come caritas-san-rocco',
		en: 'a short name with small letters without accents, digits and hyphens, such as caritas-san-rocco',
	},
	reference: {
		it: 'l’identificativo o il titolo di una scheda che c’è già',
		en: 'the id or the title of a record that is there',
	},
} as const
