import { createHash } from 'node:crypto'
import {
	closeSync,
	existsSync,
	fsyncSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../model/failure.js'
import { cannotWrite } from './folder.js'
import { alone, isBusy, thisHost } from './lock.js'
import { Stale } from './stale.js'

/** Where texts are prepared before they take the place of files: beside the data, on the same disk, out of git's sight. */
export const place = '.agora/work'

/** One file that another text is to take the place of. */
export interface Move {
	readonly file: string
	/** The name of the prepared text in the workplace; `null` when the file is to go. */
	readonly staged: string | null
	/** The digest of what stands there until then; `null` for nothing. A file with another one is somebody else's work. */
	readonly was: string | null
}

export const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Puts a prepared text in the place of a file; refuses when the file is no longer what it was. */
export function move(root: string, { file, staged, was }: Move): void {
	const path = join(root, file)
	if (isOutside(file) || isLinked(root, file) || digestOf(path) !== was) throw new Stale(file)
	try {
		if (staged === null) rmSync(path, { force: true })
		else renameSync(join(root, place, staged), path)
		flushFolder(dirname(path))
	} catch (error) {
		throw cannotWrite(file, codeOf(error))
	}
}

/** Says, before the first of several files is touched, what is to come; from now on it will be finished. */
export function writeJournal(root: string, moves: readonly Move[]): void {
	const work = join(root, place)
	try {
		writeFileSync(join(work, 'journal.new'), JSON.stringify({ host: thisHost(), moves }), { flush: true })
		renameSync(join(work, 'journal.new'), join(work, journal))
		flushFolder(work)
	} catch (error) {
		throw cannotWrite(place, codeOf(error))
	}
}

const journal = 'journal.json'

/** Finishes what an agora began that was killed over it, before anything is read; mostly there is nothing to do. */
export function settle(root: string): void {
	const work = join(root, place)
	if (!existsSync(work) || isLinked(root, place)) return
	const left = readdirSync(work)
	if (left.includes(journal)) {
		try {
			if (readJournal(join(work, journal)).host === thisHost()) alone(work, () => finish(root))
		} catch (error) {
			throw error instanceof Failure ? error : cannotWrite(place, codeOf(error))
		}
	} else if (left.some(name => leftover.test(name))) {
		// Leftovers harm nobody: who may not write leaves them, and who is writing needs them.
		try {
			if (!isBusy(work)) alone(work, () => sweep(root))
		} catch {}
	}
}

/**
 * With a journal every text had been prepared and only the moving was cut short: it is finished, but for files that
 * somebody changed since. Without one nothing had begun. To be called by the only writer.
 */
export function finish(root: string): void {
	for (const one of journalOf(root)) {
		if (one.staged !== null && !existsSync(join(root, place, one.staged))) continue
		try {
			move(root, one)
		} catch (error) {
			if (!(error instanceof Stale)) throw error
		}
	}
	sweep(root)
}

/** What is still to be done. A journal that came from elsewhere, perhaps with the files themselves, is not obeyed. */
function journalOf(root: string): readonly Move[] {
	const path = join(root, place, journal)
	if (!existsSync(path)) return []
	const { host, moves } = readJournal(path)
	if (host !== thisHost()) throw foreign()
	return moves.filter(({ staged }) => staged === null || leftover.test(staged))
}

function readJournal(path: string): { readonly host?: unknown; readonly moves: readonly Move[] } {
	try {
		const { host, moves } = JSON.parse(readFileSync(path, 'utf8'))
		return { host, moves: Array.isArray(moves) ? moves : [] }
	} catch {
		return { moves: [] }
	}
}

const foreign = () =>
	new Failure(
		{
			it: 'Su un altro computer agora è stata interrotta mentre scriveva in questa cartella',
			en: 'On another computer agora was interrupted while it wrote in this folder',
		},
		{
			it: `Avvia agora su quel computer; se non c’è più, cancella ${place} e controlla i file.`,
			en: `Start agora on that computer; when it is gone, delete ${place} and look over the files.`,
		},
	)

/** The journal goes first: without it the rest means nothing. */
export function sweep(root: string): void {
	const work = join(root, place)
	rmSync(join(work, journal), { force: true })
	for (const name of readdirSync(work)) if (leftover.test(name)) rmSync(join(work, name), { force: true })
}

const leftover = /^(?:new|old)-\d+$|^journal\.new$/

/** True for a path that would lead out of the data folder, or into git's own files. */
export const isOutside = (file: string) =>
	file.includes('\\') || file.split('/').some(step => ['', '.', '..', '.git'].includes(step.toLowerCase()))

/** True when the path, or a folder on the way to it, is a link: it may lead out of the folder. */
export function isLinked(root: string, path: string): boolean {
	const steps = path.split('/')
	return steps.some((_, index) =>
		lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
	)
}

function digestOf(path: string): string | null {
	try {
		return digest(readFileSync(path))
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? null : codeOf(error)
	}
}

function flushFolder(path: string): void {
	const descriptor = openSync(path, 'r')
	try {
		fsyncSync(descriptor)
	} catch {
		// Some systems cannot flush a folder; the renaming is then as safe as they make it.
	} finally {
		closeSync(descriptor)
	}
}

export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)
