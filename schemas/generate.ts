/**
 * Writes what follows from the schemas and the vocabularies: `npm run generate`.
 *
 * The schemas of the files and `src/model/vocabularies/` are written by hand; everything below is made from them, is
 * committed, and a test fails when it is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { vocabularies } from '../src/model/vocabularies/index.js'
import { catalogue, packed } from './generate/catalogue.js'
import { recordTypes } from './generate/records.js'
import { validators } from './generate/validators.js'
import { vocabularySchema } from './generate/vocabularies.js'

export const files = [
	'agora',
	'programme',
	'waivers',
	'neighbourhood',
	'network',
	'mandate',
	'needs',
	'actions',
	'diary',
] as const

const here = (path: string) => new URL(path, import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(here(`${name}.schema.json`), 'utf8'))

/** The generated files and what should be in them, by their path from the repository's root. */
export async function generated(): Promise<Readonly<Record<string, string>>> {
	const vocabularyFile = vocabularySchema(vocabularies)
	const schemas = Object.fromEntries([...files, 'common'].map(name => [name, read(name)]))
	const all = { ...schemas, vocabularies: vocabularyFile }
	const fields = catalogue(all, files)
	return {
		'schemas/vocabularies.schema.json': `${JSON.stringify(vocabularyFile, null, '\t')}\n`,
		'src/model/fields.json': packedText(packed(fields)),
		'src/model/records.ts': recordTypes(fields),
		'src/workspace/validators.js': await validators(all, files),
	}
}

/** One field a line, so that a change of one shows as a change of one line. */
function packedText({ files, list }: ReturnType<typeof packed>): string {
	return `{\n"files": ${JSON.stringify(files)},\n"list": [\n${list.map(field => JSON.stringify(field)).join(',\n')}\n]\n}\n`
}

if (process.argv[1]?.endsWith('generate.ts'))
	for (const [path, text] of Object.entries(await generated())) writeFileSync(here(`../${path}`), text)
