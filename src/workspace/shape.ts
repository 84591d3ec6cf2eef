import type { Codes } from '../model/codes.js'
import type { Field } from '../model/field.js'
import { type FileKind, fieldAt } from '../model/fields.js'
import { type Finding, type Found, finding } from '../model/finding.js'
import { nearest } from '../model/nearest.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Place } from '../model/place.js'
import type { Rule } from '../model/rule.js'
import type { Words } from '../model/text.js'
import type { Code } from '../model/vocabulary.js'
import { Collected, mostFindings } from './collected.js'
import {
	allowed,
	asDay,
	asId,
	asPeriod,
	type Remedy,
	remedyForAdding,
	remedyForDecimals,
	remedyForKey,
	remedyForLength,
	remedyForRange,
	remedyForType,
	remedyForValue,
	remedyOf,
} from './remedies.js'
import * as rules from './rules/schema.js'
import { shortText } from './short-text.js'
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

/** A file's value, and how it is written. */
export interface Shaped {
	readonly kind: FileKind
	readonly file: string
	readonly value: unknown
	readonly codes: Codes
	/** The text at a path as its author wrote it: 007 where the value is 7. */
	readonly written: (path: Path) => string
}

/**
 * What a file's value does not have in common with its schema, in sentences that a coordinator understands.
 *
 * @param known places where something was found wrong already; nothing more is said of them
 */
export function shapeFindings(shaped: Shaped, known: readonly Place[] = []): Collected {
	const collected = new Collected()
	const validate = validators[shaped.kind]
	if (validate(shaped.value)) return collected
	const seen = new Set<string>()
	const wrong = new Set<string>()
	const told = new Set(known.map(({ path }) => JSON.stringify(path)))
	for (const misfit of validate.errors ?? []) {
		// A value of the wrong type also fails its pattern and its length: the first says it.
		const key = `${misfit.instancePath} ${inner(misfit) ?? ''}`
		if (seen.has(key)) continue
		// Beyond what is told, knowing once that a value is wrong is enough to leave its record out.
		if (collected.findings.length === mostFindings && wrong.has(misfit.instancePath)) {
			seen.add(key)
			collected.more++
			continue
		}
		const about = look(shaped, misfit)
		if (isFine(about)) continue
		seen.add(key)
		const at = placeOf(about)
		wrong.add(misfit.instancePath)
		if (!told.has(JSON.stringify(at.path))) collected.add(at, () => tell(about))
	}
	return collected
}

/** The name of a field that the misfit is about, when it is not about the value as a whole. */
const inner = ({ params, propertyName }: Misfit): string | undefined => {
	const name = params.missingProperty ?? params.additionalProperty ?? propertyName ?? params.propertyName
	return name === undefined ? undefined : String(name)
}

interface About extends Shaped {
	readonly misfit: Misfit
	readonly path: Path
	readonly field: Field
	readonly title: Words
	/** The value that does not fit. */
	readonly found: unknown
	/** True when it speaks of a person: it is then quoted nowhere. */
	readonly isPersonal: boolean
}

function look(shaped: Shaped, misfit: Misfit): About {
	const { kind, value } = shaped
	const path = pathOf(misfit.instancePath, value)
	const { field } = fieldAt(kind, path)
	const found = valueAt(value, path)
	const isPersonal =
		path.some((_, index) => fieldAt(kind, path.slice(0, index + 1)).field.personal) || isPersonsTaxCode(found)
	return { ...shaped, misfit, path, field, title: titleOf(field, kind, path), found, isPersonal }
}

const isPersonsTaxCode = (value: unknown) =>
	typeof value === 'string' && /^\s*[a-z]{6}[0-9a-z]{2}[a-z][0-9a-z]{2}[a-z][0-9a-z]{3}[a-z]\s*$/i.test(value)

/** A code that agora.yaml adds fits; and «if» only says that a branch was taken: what is wrong in it is said by itself. */
function isFine({ misfit, field, found, codes }: About): boolean {
	if (misfit.keyword === 'if') return true
	if (field.shape === 'map') {
		// What is wrong with a name in a map is said twice, the second time with the name.
		if (misfit.keyword === 'propertyNames')
			return field.keyVocabulary !== undefined && codes.has(field.keyVocabulary, inner(misfit) ?? '')
		return misfit.propertyName === undefined && ['enum', 'pattern', 'maxLength'].includes(misfit.keyword)
	}
	return (
		misfit.keyword === 'enum' &&
		field.vocabulary !== undefined &&
		typeof found === 'string' &&
		(codes.has(field.vocabulary, found) || (field.extensible === true && codes.unsure))
	)
}

const isAboutKey = ({ keyword, propertyName }: Misfit) =>
	propertyName !== undefined || keyword === 'propertyNames' || keyword === 'additionalProperties'

function placeOf({ file, path, misfit }: About): Place {
	if (isAboutKey(misfit)) return { file, path: [...path, inner(misfit) ?? ''], key: true }
	if (misfit.keyword === 'uniqueItems') return { file, path: [...path, later(misfit)] }
	return { file, path }
}

/** Of two items that are the same, the one that was written later. */
const later = ({ params }: Misfit) => Math.max(Number(params.i), Number(params.j))

function tell(about: About): Finding {
	const { misfit, field, title, found, isPersonal } = about
	const { keyword, params } = misfit
	if (isAboutKey(misfit)) return unknownKey(about, inner(misfit) ?? '')
	const limit = Number(params.limit)
	switch (keyword) {
		case 'required': {
			const key = String(params.missingProperty)
			const missing = field.fields?.find(one => one.key === key)
			const data = { key, title: missing?.title ?? { it: key, en: key } }
			return say(about, rules.missingField, data, { value: key, ...(isDrawn(about, key) && { fix: 'safe' }) })
		}
		case 'enum':
		case 'const':
			return notAllowed(about)
		case 'type':
			if (found === null) return empty(about)
			if ((field.shape === 'day' || field.shape === 'period') && typeof found === 'number') return wrongForm(about)
			return field.vocabulary && typeof found !== 'object' ? notAllowed(about) : wrongType(about)
		case 'minimum':
		case 'maximum': {
			const side = keyword === 'minimum' ? 'least' : 'most'
			const remedy = field.error ?? remedyForRange(limit, side)
			return say(about, rules.outOfRange, { title, value: Number(found), limit, side }, { remedy })
		}
		case 'minLength':
			if (limit === 1) return empty(about)
			return wrongLength(about, 'characters', 'least')
		case 'maxLength':
			return wrongLength(about, 'characters', 'most')
		case 'minItems':
		case 'maxItems':
			return wrongLength(about, 'items', keyword === 'minItems' ? 'least' : 'most')
		case 'uniqueItems': {
			const value = isPersonal ? '…' : shortText((found as unknown[])[later(misfit)])
			return say(about, rules.repeated, { title, value }, { value })
		}
		default:
			return wrongForm(about)
	}
}

/** What nothing points to yet may be given any id; those of the whole programme are words that people choose. */
const isDrawn = ({ kind, field }: About, key: string) =>
	key === 'id' &&
	field.kind !== undefined &&
	(neighbourhoodFiles as readonly string[]).includes(kind) &&
	field.fields?.find(one => one.key === 'id')?.shape === 'id'

function say<Data>(about: About, rule: Rule<Data>, data: Data, more: Partial<Found<Data>> = {}): Finding {
	const at = placeOf(about)
	const subject = subjectAt(about.kind, about.value, about.path)
	const name = at.path.findLast(step => typeof step === 'string')
	return finding(rule, {
		data,
		...more,
		at,
		...(subject && { subject }),
		...(name !== undefined && { field: shortText(String(name)) }),
		...(about.isPersonal && { hidden: true as const }),
	})
}

function unknownKey(about: About, key: string): Finding {
	const { field, found, codes } = about
	const known = field.keyVocabulary
		? Object.keys(codes.of(field.keyVocabulary))
		: (field.fields ?? []).map(one => one.key)
	const free = known.filter(one => typeof found !== 'object' || found === null || !Object.hasOwn(found, one))
	const meant = byTitle(key, field, free) ?? nearest(key, free)
	const label = field.keyVocabulary
		? meant && codes.label(field.keyVocabulary, meant)
		: field.fields?.find(one => one.key === meant)?.title
	return say(
		about,
		rules.unknownField,
		{ key: shortText(key), record: field.title },
		{
			value: shortText(key),
			...remedyForKey(field, known),
			...remedyForDecimals(key, found, field),
			...(meant !== undefined && { suggestion: { value: meant, ...(label && { label }) }, fix: surely(meant) }),
		},
	)
}

/** The field that people read under this name: «stadio» for `stage`. Under a name of two fields, neither. */
function byTitle(key: string, field: Field, free: readonly string[]): string | undefined {
	const words = key.replace(/[-_]/g, ' ').toLowerCase()
	const [one, ...others] = (field.fields ?? []).filter(
		({ key: name, title }) => free.includes(name) && [title.it, title.en].some(title => title.toLowerCase() === words),
	)
	return others.length === 0 ? one?.key : undefined
}

function notAllowed(about: About): Finding {
	const { field, title, found, codes, isPersonal, misfit } = about
	const value = isPersonal ? '…' : shortText(found)
	const { vocabulary } = field
	if (!vocabulary) {
		const allowed = [misfit.params.allowedValues ?? misfit.params.allowedValue ?? []].flat().map(String)
		const remedy = field.error ?? remedyForValue(allowed)
		const meant = nearest(value, allowed)
		const more = meant !== undefined && { suggestion: { value: meant }, fix: surely(meant) }
		return say(about, rules.notAllowed, { title, value }, { value, remedy, ...more })
	}
	const known = Object.entries(codes.of(vocabulary))
	const written = typeof found === 'string' ? found : value
	const byLabel = known.find(([, { label }]) =>
		[label.it, label.en].some(one => one.toLowerCase() === written.trim().toLowerCase()),
	)?.[0]
	const byCode =
		byLabel ??
		nearest(
			written,
			known.map(([code]) => code),
		)
	// A slip in a word that people read: «apertto».
	const bySlip = byCode === undefined ? nearLabel(written, known) : undefined
	const meant = isPersonal ? undefined : (byCode ?? bySlip)
	const list = known.map(([code]) => code).join(', ')
	const adding = field.extensible ? remedyForAdding(vocabulary) : { it: '', en: '' }
	const values = allowed('values', list)
	return say(
		about,
		rules.notAllowed,
		{ title, value },
		{
			value,
			remedy: { it: values.it + adding.it, en: values.en + adding.en },
			...(meant !== undefined && {
				suggestion: { value: meant, label: codes.label(vocabulary, meant) },
				fix: bySlip === undefined ? surely(meant) : 'unsafe',
			}),
		},
	)
}

function nearLabel(written: string, known: readonly (readonly [string, Code])[]): string | undefined {
	const labels = known.flatMap(([code, { label }]) => [label.it, label.en].map(words => [words, code] as const))
	const word = nearest(
		written,
		labels.map(([words]) => words),
	)
	return labels.find(([words]) => words === word)?.[1]
}

/** A word that is nearly another one is a slip; a number that is nearly another one is another number. */
const surely = (meant: string): 'safe' | 'unsafe' => (/\d/.test(meant) ? 'unsafe' : 'safe')

function empty(about: About): Finding {
	const key = String(about.path.findLast(step => typeof step === 'string') ?? '')
	const isItem = typeof about.path.at(-1) === 'number'
	const record = { ...about, field: fieldAt(about.kind, about.path.slice(0, -1)).field }
	const fix = isDrawn(record, String(about.path.at(-1))) && { fix: 'safe' as const }
	return say(about, rules.emptyField, { key, title: about.title, isItem }, { ...fix })
}

function wrongType(about: About): Finding {
	const { field, title, found, misfit, path, isPersonal } = about
	const expected = [misfit.params.type].flat().map(one => typeNames[String(one)] ?? 'text')
	const kind = kindOf(found)
	const isWhole = expected.includes('integer')
	const shownKind = kind === 'integer' ? 'number' : kind === 'number' && isWhole ? 'decimal' : kind
	const written = isPersonal ? '' : shortText(about.written(path))
	const { remedy, ...meant } = remedyForType({ field, expected, found: kind, written })
	const more = { ...(remedy && { remedy }), ...(!isPersonal && meant) }
	return say(about, rules.wrongType, { title, expected, found: shownKind }, more)
}

function meantBy(text: string, { shape }: Field, isId: boolean): Remedy {
	if (shape === 'day') return asDay(text)
	if (shape === 'period') return asPeriod(text)
	return isId ? asId(text) : {}
}

function wrongForm(about: About): Finding {
	const { field, title, found, path, isPersonal } = about
	const text = typeof found === 'string' ? found : about.written(path)
	const value = isPersonal ? '…' : shortText(text)
	const meant = isPersonal ? {} : meantBy(text, field, path.at(-1) === 'id')
	const isNoDay = field.shape === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text)
	return say(about, rules.wrongForm, { title, value, isNoDay }, { value, ...remedyOf(field), ...meant })
}

function wrongLength(about: About, what: 'characters' | 'items', side: 'least' | 'most'): Finding {
	const { title, found, misfit } = about
	const length = Array.isArray(found) ? found.length : [...String(found)].length
	const limit = Number(misfit.params.limit)
	return say(about, rules.wrongLength, { title, what, length, limit, side }, { remedy: remedyForLength(what, side) })
}

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
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) return 'infinite'
		return Number.isInteger(value) ? 'integer' : 'number'
	}
	return typeof value === 'object' ? 'object' : typeof value === 'boolean' ? 'boolean' : 'text'
}

/** What has no title of its own, an item of a list or map, is called by the title of its list; the file by its own. */
function titleOf(field: Field, kind: FileKind, path: Path): Words {
	if (field.record || path.length === 0) return field.title
	const outer = fieldAt(kind, path.slice(0, -1)).field
	return outer.shape === 'list' || outer.shape === 'map'
		? outer.items === field
			? outer.title
			: field.title
		: field.title
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
