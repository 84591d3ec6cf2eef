import type { Language } from '../model/text.js'
import type { Schema } from './editor-schemas.js'
import { allowed, remedyForKind, remedyForLength, remedyForRange, rulesAreNamed } from './remedies.js'
import { emptyField, missingField, repeated, unknownField } from './rules/schema.js'

/** Beyond any number of these files. */
const largest = 1e300

/** Nothing that anybody writes: a field that has to be this is always told to be wrong, in the words beside it. */
const never = { type: 'string', pattern: '^\\u0000$' }

/**
 * Puts the terminal's sentences into a schema. Editors have sentences of their own for a field that is missing or a text
 * that is too long, and no way to change them: each such condition becomes an «if … else» whose else part asks for another
 * kind of value, and has our sentence. (A constant would do too, but editors offer constants when they complete.)
 */
export class Sentences {
	constructor(private readonly language: Language) {}

	told(schema: Schema): Schema {
		const { required, minLength, maxLength, minimum, maximum, minItems, maxItems, uniqueItems, ...rest } = schema
		const unless: unknown[] = []
		const say = (condition: Schema, sentence: string, otherKind: 'string' | 'object' = 'object') =>
			unless.push({ if: condition, else: { type: otherKind, errorMessage: sentence } })
		for (const key of (required ?? []) as string[]) say({ required: [key] }, this.#missing(key, schema), 'string')
		const lengths = { minLength, maxLength, minItems, maxItems }
		for (const [keyword, limit] of Object.entries(lengths))
			if (limit !== undefined)
				say({ [keyword]: limit }, this.#length(keyword, Number(limit)), keyword.endsWith('Items') ? 'string' : 'object')
		for (const [keyword, limit] of Object.entries({ minimum, maximum }))
			if (limit !== undefined) say({ [keyword]: limit }, this.#range(keyword, Number(limit), schema))
		if (uniqueItems === true) say({ uniqueItems }, repeated.remedy[this.language], 'string')
		// Endless numbers are numbers for an editor, and for nobody else.
		if ([rest.type].flat().some(one => one === 'number' || one === 'integer'))
			say({ minimum: -largest, maximum: largest }, this.#kind(schema).errorMessage ?? '')
		// A pattern has its own sentence: a value of another kind, such as a number without its quotes, has that of its kind.
		const { pattern, ...others } = rest
		const isForm = typeof pattern === 'string' && rest.type === 'string' && typeof rest.errorMessage === 'string'
		if (isForm) {
			say({ pattern }, String(rest.errorMessage))
			return this.#whole({ ...others, ...this.#kind({ type: 'string' }) }, unless, schema)
		}
		return this.#whole(rest, unless, schema)
	}

	#whole(rest: Schema, unless: unknown[], schema: Schema): Schema {
		const say = (condition: Schema, sentence: string) =>
			unless.push({ if: condition, else: { type: 'object', errorMessage: sentence } })
		// An empty value is told as such, beside what its kind should be.
		if (rest.type !== undefined) say({ not: { type: 'null' } }, emptyField.remedy[this.language])
		const closed = rest.additionalProperties === false && {
			additionalProperties: { ...never, errorMessage: unknownField.remedy[this.language] },
		}
		return {
			...rest,
			...(rest.type !== undefined && rest.errorMessage === undefined && this.#kind(schema)),
			...closed,
			...this.#names(rest.propertyNames),
			...(unless.length > 0 && { allOf: [...((rest.allOf as unknown[] | undefined) ?? []), ...unless] }),
		}
	}

	/** The names in a map are keys: what is wrong with one is said as of a name. */
	#names(names: unknown): { propertyNames?: Schema } {
		const schema = names as Schema | undefined
		if (!schema) return {}
		const codes = Array.isArray(schema.enum) && allowed('names', schema.enum.join(', '))[this.language]
		const sentence = codes || schema.errorMessage || (schema.pattern ? rulesAreNamed[this.language] : undefined)
		return { propertyNames: { ...schema, ...(sentence !== undefined && { errorMessage: sentence }) } }
	}

	#missing(key: string, { properties }: Schema): string {
		const title = ((properties as Record<string, Schema> | undefined)?.[key]?.title ?? key) as string
		return missingField.message[this.language]({ key, title: { it: title, en: title } })
	}

	#length(keyword: string, limit: number): string {
		const what = keyword.endsWith('Items') ? 'items' : 'characters'
		const side = keyword.startsWith('min') ? 'least' : 'most'
		if (what === 'characters' && side === 'least' && limit === 1) return emptyField.remedy[this.language]
		return `${words[side][this.language]} ${words[what][this.language](limit)}. ${remedyForLength(what, side)[this.language]}`
	}

	#range(keyword: string, limit: number, { errorMessage }: Schema): string {
		return String(errorMessage ?? remedyForRange(limit, keyword === 'minimum' ? 'least' : 'most')[this.language])
	}

	#kind({ type, required, properties }: Schema): { errorMessage?: string } {
		const types = [type].flat().map(String)
		const names = types.map(one => kinds[one]?.[this.language])
		if (names.includes(undefined)) return {}
		const fields = (required as string[] | undefined) ?? Object.keys(properties ?? {}).slice(0, 6)
		const [remedy] = types.flatMap(one => remedyForKind(one, fields)?.[this.language] ?? [])
		const sentence = `${words.needed[this.language]} ${names.join(words.or[this.language])}`
		return { errorMessage: remedy === undefined ? sentence : `${sentence}. ${remedy}` }
	}
}

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	string: { it: 'un testo', en: 'a text' },
	number: { it: 'un numero', en: 'a number' },
	integer: { it: 'un numero intero', en: 'a whole number' },
	boolean: { it: 'true o false', en: 'true or false' },
	array: { it: 'una lista', en: 'a list' },
	object: { it: 'un gruppo di campi', en: 'a group of fields' },
}

const words = {
	needed: { it: 'Serve', en: 'What is needed here:' },
	or: { it: ' oppure ', en: ' or ' },
	least: { it: 'Almeno', en: 'At least' },
	most: { it: 'Al massimo', en: 'At most' },
	characters: {
		it: (limit: number) => `${limit} ${limit === 1 ? 'carattere' : 'caratteri'}`,
		en: (limit: number) => `${limit} ${limit === 1 ? 'character' : 'characters'}`,
	},
	items: {
		it: (limit: number) => `${limit} ${limit === 1 ? 'voce' : 'voci'}`,
		en: (limit: number) => `${limit} ${limit === 1 ? 'item' : 'items'}`,
	},
} as const
