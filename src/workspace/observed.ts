import type { Source } from './source.js'

/** What has been asked of a source so far. */
export interface Observed {
	readonly source: Source
	readonly listed: ReadonlySet<string>
	readonly read: ReadonlySet<string>
}

/** The same source, which remembers what it was asked: an answer is made of that, and of nothing else. */
export function observed(source: Source): Observed {
	const [listed, read] = [new Set<string>(), new Set<string>()]
	return {
		listed,
		read,
		source: {
			name: source.name,
			list: folder => {
				listed.add(folder)
				return source.list(folder)
			},
			read: file => {
				read.add(file)
				return source.read(file)
			},
		},
	}
}
