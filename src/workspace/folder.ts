import {
	appendFileSync,
	closeSync,
	constants,
	existsSync,
	fstatSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../model/failure.js'
import { type FileRead, largestFile, type Source } from './source.js'

/**
 * A folder on disk. Links are never followed, so nothing outside the folder is read; what is no plain file (a pipe would
 * make a reader wait for ever) is an obstacle, as is a file larger than the limit, which is looked at before reading.
 */
export function folder(root: string, most = largestFile): Source {
	return {
		name: root,
		list: path => listed(join(root, path)),
		read: file => read(root, file, most),
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

function read(root: string, file: string, most: number): FileRead {
	if (linked(root, file)) return { obstacle: 'symlink' }
	let descriptor: number | undefined
	try {
		descriptor = openSync(join(root, file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
		const stat = fstatSync(descriptor)
		if (!stat.isFile()) return { obstacle: 'not-a-file' }
		if (stat.size > most) return { obstacle: 'too-large' }
		return { bytes: readFileSync(descriptor) }
	} catch (error) {
		return { obstacle: obstacle((error as NodeJS.ErrnoException).code) }
	} finally {
		if (descriptor !== undefined) closeSync(descriptor)
	}
}

/** True when a folder on the way to a file is a link; the file itself as well, where opening it would follow one. */
function linked(root: string, file: string): boolean {
	const steps = file.split('/').slice(0, refusesLinks ? -1 : undefined)
	return steps.some((_, index) => {
		try {
			return lstatSync(join(root, ...steps.slice(0, index + 1))).isSymbolicLink()
		} catch {
			return false
		}
	})
}

/** Windows has no such way of opening. */
const refusesLinks = constants.O_NOFOLLOW !== undefined

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

/** The data folder that a path lies in: the nearest one upwards with settings or neighbourhoods. */
export function rootAbove(path: string): string | undefined {
	for (let at = path; ; at = dirname(at)) {
		if (existsSync(join(at, 'agora.yaml')) || existsSync(join(at, 'neighbourhoods'))) return at
		if (dirname(at) === at) return undefined
	}
}

/**
 * Writes a file, with the folders on the way to it. It is written beside and renamed, so that nobody ever meets half a
 * file. A file that is there already is only written over when asked to.
 */
export function writeNew(path: string, text: string, whenThere: 'refuse' | 'over' = 'refuse', mode = 0o666): void {
	try {
		if (whenThere === 'refuse' && existsSync(path)) throw cannotWrite(path, 'EEXIST')
		mkdirSync(dirname(path), { recursive: true })
		const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
		try {
			writeFileSync(beside, text, { flush: true, mode })
			renameSync(beside, path)
		} catch (error) {
			rmSync(beside, { force: true })
			throw error
		}
	} catch (error) {
		if (error instanceof Failure) throw error
		throw cannotWrite(path, (error as NodeJS.ErrnoException).code ?? '')
	}
}

/** Gives a file another name in its folder, whatever it is; never that of a file which is there. */
export function putAside(path: string, name: string): void {
	const aside = join(dirname(path), name)
	try {
		if (lstatSync(aside, { throwIfNoEntry: false })) throw cannotWrite(aside, 'EEXIST')
		renameSync(path, aside)
	} catch (error) {
		if (error instanceof Failure) throw error
		throw cannotWrite(path, (error as NodeJS.ErrnoException).code ?? '')
	}
}

/** Has a file for as long as it is used. */
export function withFile<T>(path: string, text: string, use: () => T): T {
	try {
		writeNew(path, text, 'over')
		return use()
	} finally {
		rmSync(path, { force: true })
	}
}

/** Adds to a file that others write to as well, such as the summary page of a job. */
export function append(path: string, text: string): void {
	try {
		appendFileSync(path, text)
	} catch (error) {
		throw cannotWrite(path, (error as NodeJS.ErrnoException).code ?? '')
	}
}

export function cannotWrite(path: string, code: string): Failure {
	const why = reasons[code] ?? { it: `il sistema dice ${code}`, en: `the system says ${code}` }
	return new Failure(
		{ it: `Non si può scrivere ${path}: ${why.it}`, en: `${path} cannot be written: ${why.en}` },
		{
			it: 'Il contenuto di prima, se c’era, è rimasto com’era.',
			en: 'What was there before, if anything, is as it was.',
		},
	)
}

const reasons: Readonly<Record<string, { it: string; en: string }>> = {
	EACCES: { it: 'mancano i permessi', en: 'permissions are missing' },
	EPERM: { it: 'mancano i permessi', en: 'permissions are missing' },
	EROFS: { it: 'il disco è in sola lettura', en: 'the disk is read-only' },
	ENOSPC: { it: 'il disco è pieno', en: 'the disk is full' },
	EEXIST: { it: 'c’è già', en: 'it is there already' },
	ENOTDIR: { it: 'al posto di una cartella c’è un file', en: 'a file stands in place of a folder' },
	EISDIR: { it: 'al posto del file c’è una cartella', en: 'a folder stands in place of the file' },
}
