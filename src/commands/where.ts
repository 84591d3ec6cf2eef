import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { nearest } from '../model/nearest.js'
import { plainly } from '../model/plainly.js'
import type { Words } from '../model/text.js'
import { type Said, saidBy, valueIn } from '../report/record.js'
import { type Reading, readValue } from './entry/read-value.js'
import type { Listed } from './records.js'
import { shortened } from './selector-words.js'

/** `--where FIELD OP VALUE`: which records of a list are wanted. */
export type Wanted = (listed: Listed) => boolean

/** The ways of comparing, with the words that need no quotes in a shell. */
const operators = {
	'=': ['=', '==', 'is', 'è'],
	'!=': ['!=', 'not', 'non'],
	'<': ['<', 'before', 'under', 'prima', 'sotto'],
	'<=': ['<=', 'until', 'entro'],
	'>': ['>', 'after', 'over', 'dopo', 'sopra'],
	'>=': ['>=', 'from', 'dal'],
	has: ['has', 'contiene', 'contains'],
	missing: ['missing', 'manca'],
	there: ['there', 'presente'],
} as const
type Operator = keyof typeof operators

/** The conditions among the words after `--where`; each as three words, or as one such as `stage=open`. */
export function conditions(words: readonly string[], record: Field, reading: Reading): Wanted {
	const all: Wanted[] = []
	for (let rest = [...words]; rest.length > 0; ) {
		const { field, operator, value, taken } = condition(rest)
		all.push(test(field, operator, value, record, reading))
		rest = rest.slice(taken)
	}
	return listed => all.every(one => one(listed))
}

function condition(words: readonly string[]) {
	const [first = '', second, third] = words
	const whole =
		/^([\w.-]+)\s*(<=|>=|!=|==|=|<|>)\s*(.+)$/s.exec(first) ?? /^([\w.-]+)\s+(\S+)(?:\s+(.+))?$/s.exec(first)
	if (whole)
		return { field: whole[1] as string, operator: operatorNamed(whole[2] as string, first), value: whole[3], taken: 1 }
	if (second === undefined) throw unfinished(first)
	const operator = operatorNamed(second, first)
	if (operator === 'missing' || operator === 'there') return { field: first, operator, value: undefined, taken: 2 }
	if (third === undefined) throw unfinished(`${first} ${second}`)
	return { field: first, operator, value: third, taken: 3 }
}

function operatorNamed(word: string, field: string): Operator {
	const found = (Object.entries(operators) as [Operator, readonly string[]][]).find(([, names]) =>
		names.some(name => plainly(name) === plainly(word)),
	)
	if (found) return found[0]
	throw new Failure(
		{
			it: `--where ${shortened(field)}: «${shortened(word)}» non è un confronto`,
			en: `--where ${shortened(field)}: “${shortened(word)}” is not a comparison`,
		},
		{
			it: 'Si scrive =, !=, prima, dopo, entro, dal, sopra, sotto, contiene, manca o presente. Il quartiere va prima di --where.',
			en: 'Write =, !=, before, after, until, from, over, under, has, missing or there. The neighbourhood goes before --where.',
		},
	)
}

const unfinished = (said: string) =>
	new Failure(
		{ it: `La condizione «${shortened(said)}» non è finita`, en: `The condition “${shortened(said)}” is not finished` },
		{
			it: 'Si scrive un campo, un confronto e un valore: --where stage = open. Il quartiere va prima di --where.',
			en: 'Write a field, a comparison and a value: --where stage = open. The neighbourhood goes before --where.',
		},
	)

function test(name: string, operator: Operator, value: string | undefined, record: Field, reading: Reading): Wanted {
	const of = name === 'neighbourhood' ? undefined : fieldNamed(name, record)
	const values = (listed: Listed): readonly unknown[] => {
		const found = of ? valueIn(listed.record, of.path) : listed.neighbourhood
		return found === undefined
			? []
			: Array.isArray(found)
				? found
				: typeof found === 'object' && found !== null
					? Object.keys(found)
					: [found]
	}
	if (operator === 'missing') return listed => values(listed).length === 0
	if (operator === 'there') return listed => values(listed).length > 0
	const typed = value ?? ''
	if (operator === 'has') {
		const part = plainly(typed)
		return listed =>
			values(listed).some(one => plainly(typeof one === 'object' ? JSON.stringify(one) : String(one)).includes(part))
	}
	const wanted = of ? compared(of, operator, typed, reading) : typed
	switch (operator) {
		case '=':
			return listed => values(listed).some(one => one === wanted)
		case '!=':
			return listed => values(listed).every(one => one !== wanted)
		case '<':
			return listed => values(listed).some(one => (one as string) < wanted)
		case '<=':
			return listed => values(listed).some(one => (one as string) <= wanted)
		case '>':
			return listed => values(listed).some(one => (one as string) > wanted)
		case '>=':
			return listed => values(listed).some(one => (one as string) >= wanted)
	}
}

/** The value to compare with, read by the field; a day may be compared with the beginning of one, such as 2026-03. */
function compared({ key, field }: Said, operator: Operator, typed: string, reading: Reading): string {
	if (operator !== '=' && operator !== '!=' && /^\d{4}(?:-\d{2})?$/.test(typed) && field.shape === 'day')
		return operator === '<=' || operator === '>' ? `${typed}-99` : typed
	const one = field.shape === 'list' ? (field.items as Field) : field
	const read =
		one.shape === 'object' || one.shape === 'list' ? { value: Number(typed) } : readValue(one, typed, reading)
	if ('value' in read) return read.value as string
	throw wrong(key, typed, read.wanted)
}

const wrong = (key: string, typed: string, wanted: Words) =>
	new Failure(
		{
			it: `--where ${key}: «${shortened(typed)}» non va bene`,
			en: `--where ${key}: “${shortened(typed)}” will not do`,
		},
		{ it: `Serve ${wanted.it}`, en: `This should be ${wanted.en}` },
	)

/** The field that a person named, by its name or its title; a failure with all there are. */
export function fieldNamed(name: string, record: Field): Said {
	const all = saidBy(record)
	const wanted = plainly(name)
	const found =
		all.find(({ key }) => key === name) ??
		all.find(({ title }) => plainly(title.it) === wanted || plainly(title.en) === wanted)
	if (found) return found
	const keys = all.map(({ key }) => key)
	const meant = nearest(name, keys)
	throw new Failure(
		{
			it: `Non c’è un campo «${shortened(name)}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no field “${shortened(name)}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: `I campi sono: ${keys.join(', ')}`, en: `The fields are: ${keys.join(', ')}` },
	)
}
