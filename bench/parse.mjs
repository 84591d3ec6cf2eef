/** The least that anyone can do who uses the same parser: read each file, parse it, drop it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseAllDocuments } from 'yaml'

const inside = join(process.argv[2], 'neighbourhoods')
for (const id of readdirSync(inside))
	for (const file of readdirSync(join(inside, id)))
		parseAllDocuments(readFileSync(join(inside, id, file), 'utf8'), {
			lineCounter: new LineCounter(),
			uniqueKeys: false,
			prettyErrors: false,
		})
