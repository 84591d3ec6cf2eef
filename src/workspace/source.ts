/** Why a file cannot be read although its name is there. */
export type Obstacle = 'missing' | 'not-a-file' | 'symlink' | 'too-large' | 'denied'

/** A file as it was found: its bytes, or what stood in the way. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly obstacle: Obstacle }

/** Wherever files come from: the disk, a commit, a test, or an edit that is not saved yet. Paths use `/`, sorted by code unit. */
export interface Source {
	/** What a person would call it: a folder's path, a commit. */
	readonly name: string
	/** The names in a folder (`''` is the top), folders with a trailing `/`; nothing when there is no such folder. */
	list(folder: string): readonly string[]
	read(file: string): FileRead
	/** A name for a file's bytes, where one is known without reading them: the same name, the same bytes. */
	blob?(file: string): string | undefined
}

/** The largest file that is read, in bytes: a neighbourhood's busiest file has some tens of thousands. */
export const largestFile = 1024 * 1024

/** Files that are nowhere but here; a text is stored as UTF-8. */
export function memory(files: Readonly<Record<string, string | Uint8Array>>, name = 'memory'): Source {
	return {
		name,
		list: folder => namesIn(Object.keys(files), folder),
		read: file => {
			const content = Object.hasOwn(files, file) ? files[file] : undefined
			if (content === undefined)
				return { obstacle: namesIn(Object.keys(files), file).length > 0 ? 'not-a-file' : 'missing' }
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
			return bytes.length > largestFile ? { obstacle: 'too-large' } : { bytes }
		},
	}
}

/** The same source with some files written over: what the folder would be if an edit were saved. */
export function overlay(base: Source, files: Readonly<Record<string, string>>): Source {
	const over = memory(files)
	return {
		name: base.name,
		list: folder => [...new Set([...base.list(folder), ...over.list(folder)])].sort(),
		read: file => (Object.hasOwn(files, file) ? over.read(file) : base.read(file)),
		...(base.blob && { blob: file => (Object.hasOwn(files, file) ? undefined : base.blob?.(file)) }),
	}
}

function namesIn(files: readonly string[], folder: string): readonly string[] {
	const prefix = folder === '' ? '' : `${folder}/`
	const names = files
		.filter(file => file.startsWith(prefix))
		.map(file => file.slice(prefix.length))
		.map(rest => (rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest))
	return [...new Set(names)].sort()
}
