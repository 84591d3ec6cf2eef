import type { Codes } from '../model/codes.js'
import type { Field } from '../model/field.js'
import { type FileKind, fieldAt } from '../model/fields.js'
import { type Finding, type Found, finding, type Suggestion } from '../model/finding.js'
import { nearest } from '../model/nearest.js'
import type { Place } from '../model/place.js'
import type { Rule } from '../model/rule.js'
import type { Words } from '../model/text.js'
import * as rules from './rules/schema.js'
import { subjectAt, valueAt } from './subject.js'
import {
	actions,
	agora,
	diary,
	type Misfit,
	mandate,
	needs,
	neighbourhood,
	network,
	programme,
	waivers,
} from './validators.js'

type Path = readonly (string | number)[]

const validators = { agora, programme, waivers, neighbourhood, network, mandate, needs, actions, diary } as const

/** More than these in one file say nothing new. */
const mostFindings = 200

/** What a file's value does not have in common with its schema, in sentences that a coordinator understands. */
export function shapeFindings(kind: FileKind, file: string, value: unknown, codes: Codes): readonly Finding[] {
	const validate = validators[kind]
	if (validate(value)) return []
	const found = new Map<string, Finding>()
	for (const misfit of validate.errors ?? []) {
		const path = pathOf(misfit.instancePath, value)
		const one = translate({ kind, file, value, codes }, misfit, path)
		// A value of the wrong type also fails its pattern and its length: the first says it.
		const key = `${misfit.instancePath} ${misfit.params.missingProperty ?? misfit.params.additionalProperty ?? misfit.propertyName ?? ''}`
		if (one && !found.has(key)) found.set(key, one)
		if (found.size === mostFindings) break
	}
	return [...found.values()]
}

interface Context {
	readonly kind: FileKind
	readonly file: string
	readonly value: unknown
	readonly codes: Codes
}

function translate(context: Context, { keyword, params, propertyName }: Misfit, path: Path): Finding | undefined {
	const { kind, file, codes } = context
	const { field } = fieldAt(kind, path)
	const value = valueAt(context.value, path)
	const title = titleOf(field, kind, path)
	const say = <Data>(rule: Rule<Data>, data: Data, more: Partial<Found<Data>> = {}) => {
		const at: Place = more.at ?? { file, path }
		const subject = subjectAt(kind, context.value, path)
		const name = at.path.findLast(step => typeof step === 'string')
		return finding(rule, {
			data,
			...more,
			at,
			...(subject && { subject }),
			...(name !== undefined && { field: String(name) }),
		})
	}
	if (propertyName !== undefined || keyword === 'propertyNames')
		return unknownKey(say, field, file, path, propertyName ?? String(params.propertyName), codes)
	switch (keyword) {
		case 'required': {
			const key = String(params.missingProperty)
			const inner = field.fields?.find(one => one.key === key)
			return say(rules.missingField, { key, title: inner?.title ?? { it: key, en: key } }, { value: key })
		}
		case 'additionalProperties':
			return unknownKey(say, field, file, path, String(params.additionalProperty), codes)
		case 'enum':
		case 'const':
			return enumeration(say, field, title, value, codes)
		case 'type':
			return type(say, field, title, value, params.type, path)
		case 'pattern':
		case 'format':
			return form(say, field, title, value)
		case 'minimum':
		case 'maximum':
			return say(
				rules.outOfRange,
				{ title, value: Number(value), limit: Number(params.limit), side: keyword === 'minimum' ? 'least' : 'most' },
				remedyOf(field),
			)
		case 'minLength':
		case 'maxLength':
			return say(rules.wrongLength, {
				title,
				what: 'characters',
				limit: Number(params.limit),
				side: keyword === 'minLength' ? 'least' : 'most',
			})
		case 'minItems':
		case 'maxItems':
			return say(rules.wrongLength, {
				title,
				what: 'items',
				limit: Number(params.limit),
				side: keyword === 'minItems' ? 'least' : 'most',
			})
		case 'uniqueItems':
			return say(
				rules.repeated,
				{ title, value: shortText((value as unknown[])[Number(params.i)]) },
				{ at: { file, path: [...path, Number(params.i)] } },
			)
		default:
			// «if» only says that a branch was taken; what was wrong in the branch is said by itself.
			return undefined
	}
}

type Say = <Data>(rule: Rule<Data>, data: Data, more?: Partial<Found<Data>>) => Finding

function unknownKey(say: Say, field: Field, file: string, path: Path, key: string, codes: Codes): Finding {
	const known = field.keyVocabulary
		? Object.keys(codes.of(field.keyVocabulary))
		: (field.fields ?? []).map(one => one.key)
	const meant = nearest(key, known)
	const label = field.fields?.find(one => one.key === meant)?.title
	const suggestion: Suggestion | undefined = meant === undefined ? undefined : { value: meant, ...(label && { label }) }
	return say(
		rules.unknownField,
		{ key: shortText(key), record: field.title },
		{
			at: { file, path: [...path, key], key: true },
			value: key,
			...(suggestion && { suggestion, fix: 'safe' }),
		},
	)
}

function enumeration(say: Say, field: Field, title: Words, value: unknown, codes: Codes): Finding | undefined {
	const { vocabulary } = field
	if (!vocabulary) return say(rules.notAllowed, { title, value: shortText(value) }, remedyOf(field))
	if (typeof value === 'string' && codes.has(vocabulary, value)) return undefined
	const known = Object.entries(codes.of(vocabulary))
	const byLabel = known.find(([, { label }]) =>
		[label.it, label.en].some(one => one.toLowerCase() === String(value).toLowerCase()),
	)?.[0]
	const meant =
		byLabel ??
		nearest(
			String(value),
			known.map(([code]) => code),
		)
	const list = known.map(([code]) => code).join(', ')
	const adding = field.extensible
		? {
				it: ` Un codice vostro si aggiunge in agora.yaml, sotto vocabularies.${vocabulary}.`,
				en: ` A code of your own is added in agora.yaml, under vocabularies.${vocabulary}.`,
			}
		: { it: '', en: '' }
	return say(
		rules.notAllowed,
		{ title, value: shortText(value) },
		{
			value: shortText(value),
			remedy: { it: `Valori ammessi: ${list}.${adding.it}`, en: `Allowed values: ${list}.${adding.en}` },
			...(meant !== undefined && { suggestion: { value: meant, label: codes.label(vocabulary, meant) }, fix: 'safe' }),
		},
	)
}

function type(say: Say, field: Field, title: Words, value: unknown, expected: unknown, path: Path): Finding {
	const key = String(path.findLast(step => typeof step === 'string') ?? '')
	if (value === null) return say(rules.emptyField, { key, title })
	const wanted = [expected].flat().map(one => typeNames[String(one)] ?? 'text')
	const found = kindOf(value)
	const quoting = wanted.includes('text') && (found === 'number' || found === 'integer' || found === 'boolean')
	const shown = field.personal ? '…' : String(value)
	const remedy = quoting
		? {
				remedy: {
					it: `Metti il valore tra virgolette: "${shown}". Se aveva uno zero davanti, riscrivilo.`,
					en: `Put the value in quotes: "${shown}". If it began with a zero, write it again.`,
				},
			}
		: remedyOf(field)
	return say(
		rules.wrongType,
		{ title, expected: wanted, found: found === 'integer' && !wanted.includes('number') ? 'number' : found },
		remedy,
	)
}

function form(say: Say, field: Field, title: Words, value: unknown): Finding {
	const iso = field.shape === 'day' ? isoDay(String(value)) : undefined
	return say(
		rules.wrongForm,
		{ title, value: field.personal ? '…' : shortText(value) },
		{
			...remedyOf(field),
			...(iso && { suggestion: { value: iso }, fix: 'safe' as const }),
		},
	)
}

/** 30/6/2026 as people write it; only what can be read in one way. */
function isoDay(text: string): string | undefined {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
	const date = new Date(`${iso}T00:00:00Z`)
	return year && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

const remedyOf = ({ error }: Field) => (error ? { remedy: error } : {})

const typeNames: Readonly<Record<string, rules.Kind>> = {
	string: 'text',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	array: 'list',
	object: 'object',
	null: 'null',
}

function kindOf(value: unknown): rules.Kind {
	if (value === null) return 'null'
	if (Array.isArray(value)) return 'list'
	if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
	return typeof value === 'object' ? 'object' : typeof value === 'boolean' ? 'boolean' : 'text'
}

/** An item of a list is called by its list's title; the file itself by its own. */
function titleOf(field: Field, kind: FileKind, path: Path): Words {
	if (typeof path.at(-1) !== 'number' || field.record) return field.title
	return fieldAt(kind, path.slice(0, -1)).field.title
}

/** Data shown in a message: short, on one line. */
const shortText = (value: unknown): string => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
	const line = text.replace(/\s+/g, ' ')
	return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** The steps of a JSON pointer, with numbers where they lead into a list. */
function pathOf(pointer: string, value: unknown): Path {
	const path: (string | number)[] = []
	let at: unknown = value
	for (const step of pointer.split('/').slice(1)) {
		const name = step.replace(/~1/g, '/').replace(/~0/g, '~')
		const key = Array.isArray(at) ? Number(name) : name
		path.push(key)
		at = (at as Record<string | number, unknown> | null)?.[key]
	}
	return path
}
