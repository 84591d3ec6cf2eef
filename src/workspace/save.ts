import {
	accessSync,
	chmodSync,
	chownSync,
	closeSync,
	constants,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../model/failure.js'
import type { Draft, Drafts } from './draft.js'
import { cannotWrite, folder } from './folder.js'
import { codeOf, digest, finish, isLinked, isOutside, type Move, move, place, sweep, writeJournal } from './journal.js'
import { alone } from './lock.js'
import { Stale } from './stale.js'

/**
 * Writes the drafts of one command, all of them or none. Every text is written whole and flushed before the first file
 * is touched; with several files a journal says what is to come, and whoever starts next finishes it. A file that is no
 * longer what was read is somebody else's work and is not written over: a Stale is thrown.
 *
 * @param patience how long to wait for another agora that writes, in milliseconds
 */
export function save(root: string, drafts: Drafts, patience?: number): void {
	const files = Object.entries(drafts).filter(([, { before, after }]) => before !== after)
	if (files.length === 0) return
	for (const [file] of files) mayBeWritten(root, file)
	prepareWorkplace(root)
	try {
		alone(
			join(root, place),
			() => {
				finish(root)
				write(root, files)
			},
			patience,
		)
	} catch (error) {
		throw error instanceof Failure || !isOfSystem(error) ? error : cannotWrite(place, codeOf(error))
	}
}

const isOfSystem = (error: unknown) => error instanceof Error && 'syscall' in error

function write(root: string, files: readonly (readonly [string, Draft])[]): void {
	const isOne = files.length === 1
	const moves = files.map(
		([file, { before }], index): Move => ({
			file,
			staged: `new-${index}`,
			was: before === undefined ? null : digest(before),
		}),
	)
	const done: Move[] = []
	try {
		for (const [index, [file, { before, after }]] of files.entries()) {
			unchanged(root, file, before)
			stage(root, file, `new-${index}`, after)
			if (!isOne && before !== undefined) stage(root, file, `old-${index}`, before)
		}
		if (!isOne) writeJournal(root, moves)
		for (const one of moves) {
			move(root, one)
			done.push(one)
		}
	} catch (error) {
		if (done.length > 0) takeBack(root, files.slice(0, done.length))
		sweep(root)
		throw error
	}
	sweep(root)
}

/** What was put in place already becomes what it was. When even that fails, the journal stays for the next start. */
function takeBack(root: string, files: readonly (readonly [string, Draft])[]): void {
	const back = files.map(
		([file, { before, after }], index): Move => ({
			file,
			staged: before === undefined ? null : `old-${index}`,
			was: digest(after),
		}),
	)
	try {
		writeJournal(root, back)
		finish(root)
	} catch {
		throw halfWay()
	}
}

function prepareWorkplace(root: string): void {
	if (isLinked(root, place)) throw elsewhere(place)
	const work = join(root, place)
	try {
		mkdirSync(work, { recursive: true })
		const ignore = join(work, '.gitignore')
		if (!existsSync(ignore)) writeFileSync(ignore, '*\n')
		accessSync(work, constants.W_OK)
	} catch (error) {
		throw cannotWrite(place, codeOf(error))
	}
}

function mayBeWritten(root: string, file: string): void {
	if (isOutside(file) || isLinked(root, file)) throw elsewhere(file)
	const path = join(root, file)
	try {
		// A rename would get round a file that its owner protected.
		if (existsSync(path)) closeSync(openSync(path, 'r+'))
		else mkdirSync(dirname(path), { recursive: true })
		accessSync(dirname(path), constants.W_OK)
	} catch (error) {
		throw cannotWrite(file, codeOf(error))
	}
}

/** Refuses when the bytes on the disk are not those that were read. */
function unchanged(root: string, file: string, before: string | undefined): void {
	const read = folder(root).read(file)
	const isSame =
		'obstacle' in read
			? read.obstacle === 'missing' && before === undefined
			: before !== undefined && Buffer.from(before).equals(read.bytes)
	if (!isSame) throw new Stale(file)
}

/** Prepares a whole text: flushed, read back, with the mode and owner of the file whose place it will take. */
function stage(root: string, file: string, name: string, text: string): void {
	const path = join(root, place, name)
	try {
		const descriptor = openSync(path, 'w')
		try {
			writeFileSync(descriptor, text)
			fsyncSync(descriptor)
		} finally {
			closeSync(descriptor)
		}
		const old = statSync(join(root, file), { throwIfNoEntry: false })
		if (old) {
			chmodSync(path, old.mode & 0o7777)
			try {
				chownSync(path, old.uid, old.gid)
			} catch {} // Only the system's owner may give files away.
		}
		if (!readFileSync(path).equals(Buffer.from(text))) throw Object.assign(new Error('altered'), { code: 'EIO' })
	} catch (error) {
		throw cannotWrite(file, codeOf(error))
	}
}

const elsewhere = (file: string) =>
	new Failure(
		{
			it: `${file} è un collegamento o sta fuori dalla cartella dei dati, e lì non si scrive. Nulla è stato modificato`,
			en: `${file} is a link or lies outside of the data folder, and nothing is written there. Nothing was changed`,
		},
		{ it: 'Metti al suo posto il file vero.', en: 'Put the real file in its place.' },
	)

const halfWay = () =>
	new Failure(
		{
			it: 'Il disco ha smesso di rispondere a metà: alcuni file sono già nuovi, altri ancora vecchi',
			en: 'The disk failed half-way: some files are new already, others are still old',
		},
		{
			it: 'Nulla è perso: quando il disco risponde, il prossimo comando agora porta a termine il lavoro.',
			en: 'Nothing is lost: once the disk answers, the next agora command brings the work to its end.',
		},
	)
