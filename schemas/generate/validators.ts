import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

type Schemas = Readonly<Record<string, object & { $id: string }>>

/** What speaks to people and not to the validator: left out, as it would be most of the generated code. */
const annotations = new Set(['title', 'description', 'errorMessage', 'enumDescriptions', 'markdownEnumDescriptions'])

/** A schema with its constraints only. The names of properties are kept, whatever they are called. */
function bare(schema: unknown, names = false): unknown {
	if (Array.isArray(schema)) return schema.map(item => bare(item))
	if (typeof schema !== 'object' || schema === null) return schema
	const kept = Object.entries(names ? schema : quicklyUnique(schema)).filter(
		([key]) => names || !(annotations.has(key) || key.startsWith('x-')),
	)
	return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !names && holdsNames.has(key))]))
}

/**
 * A list whose items are each something else: knowing that they are texts, Ajv looks them up instead of comparing each
 * with each, which takes a minute for a list made to be slow. Every such list is one of ids or codes.
 */
function quicklyUnique(schema: object): object {
	if (!('uniqueItems' in schema) || !('items' in schema)) return schema
	return { ...schema, items: { type: 'string', ...(schema.items as object) } }
}

/** Adds what a part found wrong to the rest. Copying the rest each time takes minutes for a file made to be slow. */
const addErrors = (source: string) =>
	source.replace(
		/vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
		'if (vErrors === null) vErrors = $1.errors; else for (const one of $1.errors) vErrors.push(one);',
	)

const holdsNames = new Set(['properties', 'patternProperties', '$defs'])

/** A day of the calendar, leap years included, as one pattern, so that the validators need nothing at run time. */
const calendarDay =
	/^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

/** One function a file kind that says what does not fit its schema, as a module without imports. */
export async function validators(schemas: Schemas, files: readonly string[]): Promise<string> {
	const ajv = new Ajv2020({
		schemas: Object.values(schemas).map(schema => bare(schema) as object),
		allErrors: true,
		inlineRefs: false,
		messages: false,
		ownProperties: true,
		allowUnionTypes: true,
		strictTypes: false,
		strictRequired: false,
		formats: { date: calendarDay },
		code: { source: true, esm: true },
	})
	const source = standaloneCode.default(ajv, Object.fromEntries(files.map(name => [name, schemas[name]?.$id ?? ''])))
	const { outputFiles } = await build({
		stdin: { contents: addErrors(source), resolveDir: process.cwd() },
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		mainFields: ['main'],
		minify: true,
		write: false,
	})
	return `/* Generated from the schemas by \`npm run generate\`. */\n${outputFiles[0]?.text ?? ''}`
}
