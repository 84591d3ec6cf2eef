import { fields } from '../model/fields.js'
import { type Finding, finding } from '../model/finding.js'
import { nearest } from '../model/nearest.js'
import { misplaced, nearName } from './rules/file.js'
import { shortText } from './short-text.js'

/**
 * Files that nobody reads although their names say that somebody believes so: `Needs.yaml`, `needs.yml`,
 * `needs (copia).yaml`, or `needs.yaml` outside of any neighbourhood.
 *
 * @param names what is in the folder
 * @param kinds what is read in this folder
 * @param elsewhere what is read in other folders, and where
 */
export function strayFindings(
	folder: string,
	names: readonly string[],
	kinds: readonly string[],
	elsewhere: Readonly<Record<string, 'top' | 'neighbourhood'>>,
): readonly Finding[] {
	const read = kinds.map(kind => `${kind}.yaml`)
	return names.flatMap((name): Finding[] => {
		if (read.includes(name)) return []
		const at = { file: folder === '' ? name : `${folder}/${name}`, path: [] }
		const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined
		if (place !== undefined) return [finding(misplaced, { at, data: { found: name, place } })]
		const expected = read.find(file => isNear(name, file))
		return expected === undefined ? [] : [finding(nearName, { at, data: { found: shortText(name), expected } })]
	})
}

/** Whether a name is that of a file that is read, or one that `strayFindings` may speak of. */
export const concerns = (name: string): boolean => everyKind.some(kind => isNear(name, `${kind}.yaml`))

const everyKind = Object.keys(fields)

/** The same word with another case, ending or copy mark, the litter of a merge, or a slip in the word itself. */
function isNear(name: string, expected: string): boolean {
	const word = expected.slice(0, -'.yaml'.length)
	const plain = name.normalize('NFC')
	const ending = String.raw`(?:\.ya?ml(?:\.txt)?|\.json|\.orig|\.rej|\.bak|\.txt|~)$`
	if (new RegExp(`^(?:(?:copia di|copy of) )?${word}(?:[ _.(-].*|\\d+)?${ending}`, 'i').test(plain)) return true
	return /\.ya?ml$/i.test(plain) && nearest(plain.replace(/\.ya?ml$/i, ''), [word]) !== undefined
}
