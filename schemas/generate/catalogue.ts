import type { Field } from '../../src/model/field.js'
import type { Words } from '../../src/model/text.js'
import type { VocabularyName } from '../../src/model/vocabularies/index.js'

/** What the catalogue reads of a schema. */
interface Schema {
	readonly $ref?: string
	readonly $defs?: Readonly<Record<string, Schema>>
	readonly title?: string
	readonly description?: string
	readonly errorMessage?: string
	readonly type?: string | readonly string[]
	readonly properties?: Readonly<Record<string, Schema>>
	readonly required?: readonly string[]
	readonly items?: Schema
	readonly additionalProperties?: Schema
	readonly 'x-it'?: { readonly title?: string; readonly description?: string; readonly errorMessage?: string }
	readonly 'x-day'?: NonNullable<Field['day']>
	readonly 'x-vocabulary'?: string
	readonly 'x-keys'?: VocabularyName
	readonly 'x-ref'?: readonly string[]
	readonly 'x-mentions'?: readonly string[]
	readonly 'x-ref-keys'?: readonly string[]
	readonly 'x-record'?: string
	readonly 'x-kind'?: string
	readonly 'x-map'?: string
	readonly 'x-extensible'?: boolean
	readonly 'x-personal'?: true
	readonly 'x-one-or-many'?: true
	readonly 'x-item-key'?: readonly string[]
	readonly 'x-ordered'?: true
	readonly 'x-rows'?: NonNullable<Field['rows']>
}

/** The catalogue with equal fields written once: `fields` and `items` hold numbers into one list. */
export function packed(files: Readonly<Record<string, Field>>) {
	const list: object[] = []
	const known = new Map<string, number>()
	const pack = (field: Field): number => {
		const { fields, items, ...own } = field
		const value = { ...own, ...(fields && { fields: fields.map(pack) }), ...(items && { items: pack(items) }) }
		const text = JSON.stringify(value)
		const index = known.get(text) ?? list.push(value) - 1
		known.set(text, index)
		return index
	}
	return { files: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, pack(file)])), list }
}

/** Every field of every file kind, with its words and what it holds, read from the schemas with references followed. */
export function catalogue(schemas: Readonly<Record<string, Schema>>, files: readonly string[]): Record<string, Field> {
	return Object.fromEntries(
		files.map(name => [name, { ...field(name, schemas[name] ?? {}, schemas), record: recordName(name) }]),
	)
}

const recordName = (file: string) => `${file.charAt(0).toUpperCase()}${file.slice(1)}File`

/** @param around the list or map that it is an item of, whose title it has when it has none of its own */
function field(key: string, written: Schema, schemas: Readonly<Record<string, Schema>>, around?: Schema): Field {
	const schema = followed(written, schemas)
	const of = (name: string, inner: Schema) => field(name, inner, schemas)
	const pattern = schema['x-map'] ?? schema['x-keys']
	return {
		key,
		title: words(schema.title ? schema : (around ?? schema), 'title', key),
		description: words(schema, 'description', ''),
		shape: shape(schema, written),
		...(schema.errorMessage && { error: words(schema, 'errorMessage', '') }),
		...(schema['x-vocabulary'] && { vocabulary: schema['x-vocabulary'] as VocabularyName }),
		...(schema['x-extensible'] && { extensible: true }),
		...(schema['x-ref'] && { refersTo: schema['x-ref'] }),
		...(schema['x-mentions'] && { mentions: schema['x-mentions'] }),
		...(schema['x-ref-keys'] && { keysReferTo: schema['x-ref-keys'] }),
		...(schema['x-keys'] && { keyVocabulary: schema['x-keys'] }),
		...(schema['x-personal'] && { personal: true }),
		...(schema['x-day'] && { day: schema['x-day'] }),
		...(schema['x-record'] && { record: schema['x-record'] }),
		...(schema['x-kind'] && { kind: schema['x-kind'] }),
		...(schema['x-one-or-many'] && { oneOrMany: true }),
		...(schema['x-item-key'] && { itemKey: schema['x-item-key'] }),
		...(schema['x-ordered'] && { ordered: true }),
		...(schema['x-rows'] && { rows: schema['x-rows'] }),
		...(schema.required?.length && { required: schema.required }),
		...(schema.properties && {
			fields: Object.entries<Schema>(schema.properties).map(([name, inner]) => of(name, inner)),
		}),
		...(schema.items && { items: field(key, schema.items, schemas, schema) }),
		...(pattern && { items: field(key, schema.additionalProperties ?? {}, schemas, schema) }),
	}
}

function followed(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
	if (!schema.$ref) return schema
	const [, file, name] = /^(\w+)\.schema\.json#\/\$defs\/(.+)$/.exec(schema.$ref) ?? []
	const target = schemas[file ?? '']?.$defs?.[name ?? '']
	if (!target) throw new Error(`No schema ${schema.$ref}`)
	return { ...followed(target, schemas), ...schema, 'x-it': { ...target['x-it'], ...schema['x-it'] } }
}

const words = (schema: Schema, of: 'title' | 'description' | 'errorMessage', otherwise: string): Words => ({
	it: schema['x-it']?.[of] ?? schema[of] ?? otherwise,
	en: schema[of] ?? otherwise,
})

function shape(schema: Schema, written: Schema): Field['shape'] {
	if (schema['x-map'] || schema['x-keys']) return 'map'
	if (schema['x-one-or-many']) return 'list'
	if (schema['x-vocabulary']) return 'code'
	if (Array.isArray(schema.type)) return schema.$ref?.endsWith('/period') ? 'period' : 'mixed'
	if (schema.type === 'array') return 'list'
	if (schema.type === 'object') return 'object'
	if (schema.type === 'string') return named(schema.$ref ?? written.$ref) ?? 'text'
	return schema.type as Field['shape']
}

const named = (ref: string | undefined): Field['shape'] | undefined =>
	ref?.endsWith('/day') ? 'day' : ref?.endsWith('/id') ? 'id' : undefined
