import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Field } from '../src/model/field.js'
import { type FileKind, fields } from '../src/model/fields.js'
import { dataTables } from '../src/report/tables.js'
import { root } from './support/session.js'

type Schema = {
	properties?: Record<string, Schema>
	items?: Schema
	$ref?: string
	$defs?: Record<string, Schema>
	additionalProperties?: Schema | boolean
	title?: string
	description?: string
	'x-it'?: { title?: string; description?: string }
}

const schema = (name: string): Schema => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
const common = schema('common')
const kinds = Object.keys(fields) as FileKind[]

/** Every field of a schema as the way down to it, found without the catalogue that is tested. */
function* paths(written: Schema, path: readonly string[]): Iterable<{ path: readonly string[]; schema: Schema }> {
	const followed = written.$ref?.startsWith('common')
		? { ...common.$defs?.[written.$ref.split('/').at(-1) ?? ''], ...written }
		: written
	for (const [key, inner] of Object.entries(followed.properties ?? {})) {
		yield { path: [...path, key], schema: inner }
		yield* paths(inner, [...path, key])
	}
	if (followed.items) yield* paths(followed.items, path)
	if (typeof followed.additionalProperties === 'object') yield* paths(followed.additionalProperties, path)
}

function inCatalogue(file: FileKind, path: readonly string[]): Field | undefined {
	return path.reduce<Field | undefined>(
		(field, key) =>
			(field?.items ?? field)?.fields?.find(one => one.key === key) ?? field?.fields?.find(one => one.key === key),
		fields[file],
	)
}

const all = kinds.flatMap(file => [...paths(schema(file), [])].map(({ path, schema }) => ({ file, path, schema })))

test('there are as many fields as the data model has', () => {
	expect(all.length).toBeGreaterThan(300)
})

test('every field has a title and a description in both languages', () => {
	const silent = all.filter(
		({ schema }) => !schema.title || !schema.description || !schema['x-it']?.title || !schema['x-it'].description,
	)
	expect(silent.map(({ file, path }) => `${file}: ${path.join('.')}`)).toEqual([])
})

test('every field is in the catalogue, and so in the record types', () => {
	expect(
		all.filter(({ file, path }) => !inCatalogue(file, path)).map(({ file, path }) => `${file}: ${path.join('.')}`),
	).toEqual([])
	const types = readFileSync(join(root, 'src/model/records.ts'), 'utf8')
	const mixed = readFileSync(join(root, 'src/model/mixed.ts'), 'utf8')
	for (const { path } of all) {
		const key = path.at(-1)
		const isThere = new RegExp(`\\b'?${key}'?\\??:`).test(types) || new RegExp(`\\b${key}\\b`).test(mixed)
		expect(isThere, path.join('.')).toBe(true)
	}
})

test.each(['docs/it/dati.md', 'docs/en/data.md'])('every field is in %s', page => {
	const text = readFileSync(join(root, page), 'utf8')
	expect(all.filter(({ path }) => !text.includes(`| \`${path.at(-1)}\` |`)).map(({ path }) => path.join('.'))).toEqual(
		[],
	)
})

test('every field is in a table of the CSV and the JSON', () => {
	const record = (field: Field): unknown => Object.fromEntries((field.fields ?? []).map(one => [one.key, value(one)]))
	const value = (field: Field): unknown =>
		field.shape === 'list'
			? [field.items?.shape === 'object' ? record(field.items) : 'x']
			: field.shape === 'object'
				? record(field)
				: field.shape === 'map'
					? { x: 1 }
					: 'x'
	for (const file of kinds) {
		const tables = dataTables({ [file]: record(fields[file]) }, 'nord')
		const columns = tables.flatMap(({ columns }) => columns.map(({ key }) => key))
		const filled = tables.flatMap(({ columns, rows }) =>
			columns.filter((_, index) => rows.some(row => row[index] !== null)).map(({ key }) => key),
		)
		for (const { path } of all.filter(one => one.file === file)) {
			const key = path.at(-1) ?? ''
			const field = inCatalogue(file, path)
			const holds = field?.shape === 'object' || field?.items?.shape === 'object'
			if (holds || inMixed(file, path)) continue
			expect(
				columns.some(column => column === key || column.endsWith(`.${key}`)),
				`${file}: ${path.join('.')}`,
			).toBe(true)
			expect(
				filled.some(column => column === key || column.endsWith(`.${key}`)),
				`${file}: ${path.join('.')} is empty`,
			).toBe(true)
		}
	}
})

/** What has several shapes is written whole into its cell, as JSON. */
function inMixed(file: FileKind, path: readonly string[]): boolean {
	return path.some((_, index) => {
		const field = inCatalogue(file, path.slice(0, index))
		return (
			field !== undefined &&
			index > 0 &&
			(field.shape === 'mixed' || field.items?.shape === 'mixed' || field.shape === 'map')
		)
	})
}
