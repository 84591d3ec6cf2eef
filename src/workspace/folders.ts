import { type Finding, finding } from '../model/finding.js'
import * as rules from './rules/file.js'
import { shortText } from './short-text.js'
import type { Source } from './source.js'

/** The neighbourhoods' folders by their names, and what stands among them without being one. */
export function neighbourhoodFolders(source: Source): {
	readonly found: readonly string[]
	readonly findings: readonly Finding[]
} {
	const names = source.list('neighbourhoods').filter(name => !name.startsWith('.'))
	const folders = names.filter(name => name.endsWith('/')).map(name => name.slice(0, -1))
	const links = names.filter(name => !name.endsWith('/') && isLink(source, `neighbourhoods/${name}`))
	return {
		found: folders.filter(isFolderName),
		findings: [
			...obstacles(source),
			...folders.filter(name => !isFolderName(name)).map(badName),
			...links.map(name => {
				const file = `neighbourhoods/${name}`
				return finding(rules.symlink, { at: { file, path: [] }, data: { file: shortText(file) } })
			}),
		],
	}
}

/** The folder of folders itself may be a link, or closed to the reader; it then looks empty. */
function obstacles(source: Source): readonly Finding[] {
	const file = 'neighbourhoods'
	const found = source.read(file)
	if ('bytes' in found) return [finding(rules.notAFolder, { at: { file, path: [] }, data: { file } })]
	if (found.obstacle !== 'denied' && found.obstacle !== 'symlink') return []
	const rule = found.obstacle === 'denied' ? rules.denied : rules.symlink
	return [finding(rule, { at: { file, path: [] }, data: { file } })]
}

function isLink(source: Source, file: string): boolean {
	const found = source.read(file)
	return 'obstacle' in found && found.obstacle === 'symlink'
}

/** Names that Windows keeps for its devices cannot be folders there. */
const isFolderName = (name: string) =>
	name.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name)

const badName = (name: string) =>
	finding(rules.folderName, { at: { file: `neighbourhoods/${name}`, path: [] }, data: { found: shortText(name) } })
