import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editorSchemas } from '../../src/workspace/editor-schemas.js'
import { root } from '../support/session.js'

const schemas = Object.fromEntries(
	readdirSync(join(root, 'schemas'))
		.filter(name => name.endsWith('.schema.json'))
		.map(name => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'))]),
)
const [it, en] = [editorSchemas(schemas, 'it'), editorSchemas(schemas, 'en')]

/** Every object of a schema, with the way to it. */
function* parts(value: unknown, path = ''): Iterable<[string, Record<string, unknown>]> {
	if (typeof value !== 'object' || value === null) return
	if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
	for (const [key, inner] of Object.entries(value)) yield* parts(inner, `${path}/${key}`)
}

test('there is one a file kind, and none for what they share', () => {
	expect(Object.keys(it).sort()).toEqual(
		Object.keys(schemas)
			.filter(name => name !== 'common' && name !== 'vocabularies')
			.sort(),
	)
})

test('shared parts have one name each', () => {
	const [common, vocabularies] = [schemas.common.$defs, schemas.vocabularies.$defs]
	expect(Object.keys(common).filter(name => Object.hasOwn(vocabularies, name))).toEqual([])
})

test.each(Object.keys(it))('%s is complete in itself, in one language', name => {
	for (const schema of [it[name], en[name]]) {
		const defs = schema?.$defs as Record<string, object>
		for (const [path, part] of parts(schema)) {
			expect(
				Object.keys(part).filter(key => key.startsWith('x-')),
				path,
			).toEqual([])
			if (typeof part.$ref !== 'string') continue
			expect(part.$ref, path).toMatch(/^#\/\$defs\//)
			expect(Object.keys(defs[part.$ref.slice('#/$defs/'.length)] ?? {}).length, part.$ref).toBeGreaterThan(0)
		}
	}
})

test('the words are Italian in one and English in the other', () => {
	const words = (schema: unknown) =>
		[...parts(schema)].flatMap(([, part]) => (typeof part.description === 'string' ? [part.description] : []))
	expect(words(it.needs).length).toBe(words(en.needs).length)
	expect(words(it.needs).filter((text, index) => text === words(en.needs)[index])).toEqual([])
})

test.each([
	'needs',
	'network',
	'mandate',
	'actions',
	'diary',
	'neighbourhood',
])('%s accepts the example and refuses a slip', name => {
	const ajv = new Ajv2020({ strict: false, validateFormats: false })
	const file = readFileSync(
		join(root, 'data-template', 'example', 'neighbourhoods', 'quartiere-est', `${name}.yaml`),
		'utf8',
	)
	for (const schemas of [it, en]) {
		const validate = ajv.compile(schemas[name] ?? {})
		expect(validate(parse(file)), JSON.stringify(validate.errors)).toBe(true)
		expect(validate({ ...parse(file), slip: 1 })).toBe(false)
	}
})
