import type { Source } from '../workspace/source.js'

/** What comes with agora: templates, schemas. */

/** Every file below a folder of what comes with agora, by its path from there. */
export function everything(packaged: Source, folder: string, below = ''): Record<string, string> {
	const files: Record<string, string> = {}
	for (const name of packaged.list(below === '' ? folder : `${folder}/${below.slice(0, -1)}`)) {
		const path = below + name
		if (name.endsWith('/')) Object.assign(files, everything(packaged, folder, path))
		else files[path.replace(/(^|\/)dot-/g, '$1.')] = textOf(packaged, `${folder}/${path}`)
	}
	return files
}

export function textOf(packaged: Source, file: string): string {
	const read = packaged.read(file)
	if ('obstacle' in read) throw new Error(`${file}: ${read.obstacle}`)
	return new TextDecoder().decode(read.bytes)
}
