import type { Language } from '../model/text.js'

type Schema = Readonly<Record<string, unknown>>

/**
 * The schemas as an editor shows them: every word in one language, each file complete in itself, so that it works
 * without a network.
 *
 * @param schemas what stands in `schemas/`, by the name before `.schema.json`
 */
export function editorSchemas(
	schemas: Readonly<Record<string, Schema>>,
	language: Language,
): Readonly<Record<string, Schema>> {
	const files = Object.entries(schemas).filter(([name]) => name !== 'common' && name !== 'vocabularies')
	return Object.fromEntries(files.map(([name, schema]) => [name, complete(schema, schemas, language)]))
}

function complete(schema: Schema, schemas: Readonly<Record<string, Schema>>, language: Language): Schema {
	const defs = new Map<string, unknown>()
	const inside = (part: unknown): unknown => {
		if (Array.isArray(part)) return part.map(inside)
		if (typeof part !== 'object' || part === null) return part
		const written = part as Schema
		const words = language === 'it' ? (written['x-it'] as Schema | undefined) : undefined
		const entries = Object.entries({ ...written, ...words }).filter(([key]) => !key.startsWith('x-'))
		return Object.fromEntries(
			entries.map(([key, value]) => [key, key === '$ref' ? local(String(value)) : inside(value)]),
		)
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
