import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileRead, largestFile, type Source } from './source.js'

/**
 * A folder on disk. Links are never followed, so nothing outside the folder is read; what is no plain file (a pipe would
 * make a reader wait for ever) is an obstacle, as is a file larger than the limit, which is looked at before reading.
 */
export function folder(root: string): Source {
	return {
		name: root,
		list: path => listed(join(root, path)),
		read: file => read(root, file),
	}
}

function listed(path: string): readonly string[] {
	try {
		if (!lstatSync(path).isDirectory()) return []
		return readdirSync(path, { withFileTypes: true })
			.map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
			.sort()
	} catch {
		return []
	}
}

function read(root: string, file: string): FileRead {
	if (linked(root, file)) return { obstacle: 'symlink' }
	let descriptor: number | undefined
	try {
		descriptor = openSync(join(root, file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
		const stat = fstatSync(descriptor)
		if (!stat.isFile()) return { obstacle: 'not-a-file' }
		if (stat.size > largestFile) return { obstacle: 'too-large' }
		return { bytes: readFileSync(descriptor) }
	} catch (error) {
		return { obstacle: obstacle((error as NodeJS.ErrnoException).code) }
	} finally {
		if (descriptor !== undefined) closeSync(descriptor)
	}
}

/** True when the file, or a folder on the way to it, is a link. */
function linked(root: string, file: string): boolean {
	const steps = file.split('/')
	return steps.some((_, index) => {
		try {
			return lstatSync(join(root, ...steps.slice(0, index + 1))).isSymbolicLink()
		} catch {
			return false
		}
	})
}

function obstacle(code: string | undefined) {
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return 'missing'
		case 'ELOOP':
			return 'symlink'
		case 'ENXIO':
		case 'EISDIR':
			return 'not-a-file'
		default:
			return 'denied'
	}
}
