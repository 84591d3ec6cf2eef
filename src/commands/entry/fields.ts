import { Failure } from '../../model/failure.js'
import type { Field } from '../../model/field.js'
import { nearest } from '../../model/nearest.js'
import { plainly } from '../../model/plainly.js'
import type { Words } from '../../model/text.js'
import { saidBy } from '../../report/record.js'
import { shortened } from '../selector-words.js'
import { type Reading, readValue } from './read-value.js'

/** What is to become of a field, as it was typed. */
export interface Assignment {
	readonly path: readonly string[]
	readonly field: Field
	readonly how: 'set' | 'remove' | 'more' | 'less'
	readonly value: unknown
}

/** Reads `stage=closed`, `outcome=`, `needs+=need-a`, `needs-=need-a` for a record. */
export function assignments(typed: readonly string[], record: Field, reading: Reading): readonly Assignment[] {
	const seen = new Set<string>()
	return typed.map(one => {
		const parts = /^([^=]+?)(\+|-)?=(.*)$/s.exec(one)
		if (!parts) throw notAnAssignment(one, record)
		const [, name = '', sign, text = ''] = parts
		const { field, path } = fieldOf(name.trim(), record, reading)
		if (seen.has(path.join('.')) && sign === undefined) throw twice(path.join('.'))
		seen.add(path.join('.'))
		if (sign !== undefined && field.shape !== 'list') throw noList(path.join('.'))
		if (sign === undefined && text.trim() === '') return { path, field, how: 'remove', value: undefined }
		return {
			path,
			field,
			how: sign === '+' ? 'more' : sign === '-' ? 'less' : 'set',
			value: valueOrFailure(path.join('.'), field, text, reading),
		}
	})
}

export function valueOrFailure(name: string, field: Field, text: string, reading: Reading): unknown {
	const read = readValue(field, text, reading)
	if ('value' in read) return read.value
	throw wrong(name, text, read.wanted)
}

/** The field that a name leads to: its key or title, `stage_dates.closed`, `scores.need-a`, or one of the author's own. */
function fieldOf(name: string, record: Field, reading: Reading): { field: Field; path: readonly string[] } {
	const whole = saidBy(record).find(
		({ key, title }) => key === name || plainly(title.it) === plainly(name) || plainly(title.en) === plainly(name),
	)
	if (whole) return { field: whole.field, path: whole.path }
	let field = record
	const path: string[] = []
	for (const step of name.split('.')) {
		if (field.shape === 'map' || (field.shape === 'mixed' && field.keysReferTo)) {
			path.push(keyOf(field, step, reading))
			field = field.items ?? field
			continue
		}
		if (/^x-[\w-]+$/.test(step)) return { field: freeText, path: [...path, step] }
		const inner = field.fields?.find(
			({ key, title }) => key === step || plainly(title.it) === plainly(step) || plainly(title.en) === plainly(step),
		)
		if (!inner) throw noField(name, record)
		path.push(inner.key)
		field = inner
	}
	return { field, path }
}

const freeText: Field = {
	key: 'x',
	title: { it: 'Campo libero', en: 'Free field' },
	description: { it: '', en: '' },
	shape: 'text',
}

function keyOf({ keyVocabulary, keysReferTo }: Field, step: string, reading: Reading): string {
	const key: Field = {
		...freeText,
		shape: keyVocabulary ? 'code' : 'id',
		...(keyVocabulary && { vocabulary: keyVocabulary }),
		...(keysReferTo && { refersTo: keysReferTo }),
	}
	return keyVocabulary || keysReferTo ? String(valueOrFailure(step, key, step, reading)) : step
}

const wrong = (name: string, text: string, wanted: Words) =>
	new Failure(
		{ it: `${name}: «${shortened(text)}» non va bene`, en: `${name}: “${shortened(text)}” will not do` },
		{ it: `Serve ${wanted.it}`, en: `This should be ${wanted.en}` },
	)

function notAnAssignment(typed: string, record: Field): Failure {
	const meant = nearest(
		typed,
		saidBy(record).map(({ key }) => key),
	)
	return new Failure(
		{
			it: `«${shortened(typed)}»: dopo il nome del campo serve un uguale`,
			en: `“${shortened(typed)}”: after the name of the field there should be an equals sign`,
		},
		{
			it: `Per esempio: ${meant ?? 'title'}="…"`,
			en: `For example: ${meant ?? 'title'}="…"`,
		},
	)
}

function noField(name: string, record: Field): Failure {
	const keys = saidBy(record).map(({ key }) => key)
	const meant = nearest(name, keys)
	return new Failure(
		{
			it: `Non c’è un campo «${shortened(name)}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no field “${shortened(name)}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: `I campi sono: ${keys.join(', ')}`, en: `The fields are: ${keys.join(', ')}` },
	)
}

const twice = (name: string) =>
	new Failure(
		{ it: `${name} è scritto due volte`, en: `${name} is written twice` },
		{ it: 'Lascia un valore solo.', en: 'Leave only one value.' },
	)

const noList = (name: string) =>
	new Failure(
		{ it: `${name} non è un elenco: ha un valore solo`, en: `${name} is not a list: it has a single value` },
		{ it: `Si scrive ${name}=…`, en: `Write ${name}=…` },
	)
