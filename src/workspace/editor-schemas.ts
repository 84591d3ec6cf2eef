import type { Language } from '../model/text.js'
import { Sentences } from './editor-sentences.js'
import { resolved, snippets } from './editor-snippets.js'
import { allowed, remedyForAdding } from './remedies.js'

export type Schema = Readonly<Record<string, unknown>>

/** Codes that a folder adds to a vocabulary: what each means, in words. */
export type OwnCodes = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * The schemas as an editor shows them: every word in one language, each file complete in itself, so that it works
 * without a network. What a value breaks is told in the terminal's own sentences.
 *
 * @param schemas what stands in `schemas/`, by the name before `.schema.json`
 * @param own codes of the folder's own, by vocabulary
 */
export function editorSchemas(
	schemas: Readonly<Record<string, Schema>>,
	language: Language,
	own: OwnCodes = {},
): Readonly<Record<string, Schema>> {
	const files = Object.entries(schemas).filter(([name]) => name !== 'common' && name !== 'vocabularies')
	return Object.fromEntries(files.map(([name, schema]) => [name, complete(schema, schemas, language, own)]))
}

function complete(
	schema: Schema,
	schemas: Readonly<Record<string, Schema>>,
	language: Language,
	own: OwnCodes,
): Schema {
	const sentences = new Sentences(language)
	const defs = new Map<string, unknown>()
	const inside = (part: unknown, isSchema = true): unknown => {
		if (Array.isArray(part)) return part.map(one => inside(one))
		if (typeof part !== 'object' || part === null) return part
		const written = part as Schema
		const words = language === 'it' ? (written['x-it'] as Schema | undefined) : undefined
		const entries = Object.entries({ ...written, ...words }).filter(([key]) => !key.startsWith('x-'))
		const inner = Object.fromEntries(
			entries.map(([key, value]) => {
				if (key === '$ref') return [key, local(String(value))]
				// What is wrong with a name is said in words of its own: it needs the codes at hand.
				if (key === 'propertyNames') return [key, inside(resolved(value as Schema, schemas))]
				return [key, values.has(key) ? value : inside(value, !maps.has(key))]
			}),
		)
		if (!isSchema) return inner
		const plain = withAdding(withOwn(inner, own[String(written['x-vocabulary'])], language), written, language)
		return sentences.told(withSnippets(plain, written, schemas, language))
	}
	const local = (ref: string): string => {
		const [, file = '', name = ''] = /^(\w+)\.schema\.json#\/\$defs\/(.+)$/.exec(ref) ?? []
		if (!defs.has(name)) {
			defs.set(name, {})
			const shared = (schemas[file]?.$defs ?? {}) as Readonly<Record<string, unknown>>
			defs.set(name, inside(shared[name]))
		}
		return `#/$defs/${name}`
	}
	const { $id: _, ...body } = inside(schema) as Record<string, unknown>
	return { ...body, $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** What holds values, and what holds schemas by a name: neither is a schema itself. */
const values = new Set(['enum', 'const', 'required', 'examples', 'default'])
const maps = new Set(['properties', 'patternProperties', '$defs'])

/** A vocabulary that a folder may add to says so beside its codes. */
function withAdding(schema: Schema, written: Schema, language: Language): Schema {
	const { 'x-vocabulary': vocabulary, 'x-extensible': isOpen } = written
	if (isOpen !== true || !Array.isArray(schema.enum)) return schema
	const adding = remedyForAdding(String(vocabulary))[language]
	return { ...schema, errorMessage: allowed('values', schema.enum.join(', '))[language] + adding }
}

function withOwn(schema: Schema, own: Readonly<Record<string, string>> | undefined, language: Language): Schema {
	if (!own || !Array.isArray(schema.enum)) return schema
	const codes = Object.keys(own).filter(code => !(schema.enum as unknown[]).includes(code))
	const described = (list: unknown) => [...((list as string[] | undefined) ?? []), ...codes.map(code => own[code])]
	const all = [...schema.enum, ...codes]
	return {
		...schema,
		enum: all,
		enumDescriptions: described(schema.enumDescriptions),
		markdownEnumDescriptions: described(schema.markdownEnumDescriptions),
		errorMessage: allowed('values', all.join(', '))[language],
	}
}

/** A list of records offers a new one, with the fields that it needs. */
function withSnippets(
	schema: Schema,
	written: Schema,
	schemas: Readonly<Record<string, Schema>>,
	language: Language,
): Schema {
	const items = written.items as Schema | undefined
	if (!items?.properties) return schema
	return { ...schema, items: { ...(schema.items as Schema), defaultSnippets: snippets(items, schemas, language) } }
}
