import type { Language } from '../model/text.js'
import type { Schema } from './editor-schemas.js'

/** What an editor offers for a new record: its required fields, with the codes to choose from where there are some. */
export function snippets(
	record: Schema,
	schemas: Readonly<Record<string, Schema>>,
	language: Language,
): readonly Schema[] {
	const words = (language === 'it' ? (record['x-it'] ?? record) : record) as Schema
	const properties = record.properties as Readonly<Record<string, Schema>>
	const required = (record.required ?? []) as readonly string[]
	const wanted = required.length > 0 ? required : Object.keys(properties).slice(0, 3)
	const body = Object.fromEntries(
		wanted.map((key, index) => [key, stop(index + 1, resolved(properties[key], schemas))]),
	)
	return [{ label: words.title, description: words.description, body }]
}

/** A part with what it refers to in its place. */
export function resolved(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): Schema {
	const [, file = '', name = ''] = /^(\w+)\.schema\.json#\/\$defs\/(.+)$/.exec(String(schema?.$ref ?? '')) ?? []
	const shared = (schemas[file]?.$defs ?? {}) as Readonly<Record<string, Schema>>
	const { $ref: _, ...own } = schema ?? {}
	return { ...shared[name], ...own }
}

/** A place where the cursor stops; a choice when there are not too many codes. */
function stop(number: number, { enum: codes, format, type }: Schema): unknown {
	if (Array.isArray(codes) && codes.length <= 30) return `\${${number}|${codes.join(',')}|}`
	if (format === 'date') return `\${${number}:2026-01-31}`
	return type === 'array' ? [`$${number}`] : `$${number}`
}
