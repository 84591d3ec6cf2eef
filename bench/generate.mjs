/**
 * Makes a data folder of as many neighbourhoods as wanted, the same every time: six files each, some 33 KB, with the
 * comments, block scalars, flow lists and cross references that people write. `node bench/generate.mjs FOLDER 100`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { neighbourhood } from './neighbourhood.mjs'

export function generate(folder, many) {
	const ids = Array.from({ length: many }, (_, index) => `quartiere-${String(index + 1).padStart(4, '0')}`)
	const write = (file, text) => writeFileSync(join(folder, file), text)
	mkdirSync(folder, { recursive: true })
	write('agora.yaml', 'version: 1\nlanguage: it\n')
	write(
		'programme.yaml',
		`name: Programma generato\ncity: Altariva\nexpected_neighbourhoods: ${many}\nneighbourhoods:\n${ids.map(id => `  - ${id}\n`).join('')}`,
	)
	for (const [index, id] of ids.entries()) {
		mkdirSync(join(folder, 'neighbourhoods', id), { recursive: true })
		for (const [file, text] of Object.entries(neighbourhood(index + 1))) write(join('neighbourhoods', id, file), text)
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [folder, many] = process.argv.slice(2)
	if (folder === undefined || !(Number(many) > 0)) throw new Error('node bench/generate.mjs FOLDER NEIGHBOURHOODS')
	generate(folder, Number(many))
}
