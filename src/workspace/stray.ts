import { type Finding, finding } from '../model/finding.js'
import { nearName } from './rules/file.js'
import type { Source } from './source.js'

/** Files that nobody reads although their names say that somebody believes so: `Needs.yaml`, `needs.yml`, `needs (copia).yaml`. */
export function strayFindings(source: Source, folder: string, kinds: readonly string[]): readonly Finding[] {
	return source.list(folder).flatMap(name => {
		const expected = kinds.map(kind => `${kind}.yaml`).find(file => file !== name && isNear(name, file))
		if (expected === undefined) return []
		const file = folder === '' ? name : `${folder}/${name}`
		return [finding(nearName, { at: { file, path: [] }, data: { found: name, expected } })]
	})
}

/** The same word at the beginning, with another case, ending, copy mark, or the litter of a merge. */
function isNear(name: string, expected: string): boolean {
	const word = expected.slice(0, -'.yaml'.length)
	return new RegExp(`^${word}(?:[ _.(-].*)?(?:\\.ya?ml|\\.orig|\\.rej|\\.bak|~)$`, 'i').test(name.normalize('NFC'))
}
