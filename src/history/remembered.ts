import { createHash } from 'node:crypto'
import {
	closeSync,
	constants,
	existsSync,
	fstatSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** Small answers about what never changes, such as a figure of the files of a commit, kept from one call to the next. */
export interface Remembered {
	/** @param about all that the answer depends on */
	get(about: readonly string[]): unknown
	set(about: readonly string[], answer: unknown): void
	/** Writes down what is new. */
	keep(): void
}

/** Where nothing is remembered. */
export const forgetful: Remembered = { get: () => undefined, set: () => {}, keep: () => {} }

/** Whose the folder must be, and which program may believe what is in it. */
export interface Place {
	/** The folder of the user’s caches, as a path of this machine. */
	readonly folder: string
	/** The number of the user; none where the system does not number them. */
	readonly user: number | undefined
	/** Differs whenever anything that an answer follows from does: the program, its parser, its schemas. */
	readonly version: string
}

/** The most that is remembered, in bytes; some hundred thousand figures. */
const mostBytes = 16 * 1024 * 1024
/** The files of other versions that are left: somebody may use two agoras in turn. */
const mostVersions = 2

/**
 * A file of answers in the user's cache. It may be deleted, cut off, written over or taken away at any moment: each line
 * has its own checksum, whatever is not as it was written counts for nothing, and no trouble with it is ever a trouble of
 * the command. What somebody else may write to is not read.
 */
export function rememberedIn({ folder: caches, user, version }: Place, most = mostBytes): Remembered {
	const folder = join(caches, 'agora')
	const file = `recorded-${digest([version]).slice(0, 16)}`
	const head = `agora remembers ${digest([version])}`
	const sumOf = (name: string, text: string) => digest([version, name, text]).slice(0, 16)
	let lines: Map<string, string> | undefined
	/** What was asked for in this call stays before what was not. */
	const used = new Map<string, string>()
	let isNew = false

	const isOurs = ({ uid, mode }: { uid: number; mode: number }) =>
		user === undefined || (uid === user && (mode & 0o022) === 0)
	const isSafe = (path: string) => {
		const found = lstatSync(path)
		return found.isDirectory() && isOurs(found)
	}
	const read = (): Map<string, string> => {
		const found = new Map<string, string>()
		if (!isSafe(folder)) return found
		const handle = openSync(join(folder, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
		try {
			const about = fstatSync(handle)
			if (!about.isFile() || !isOurs(about) || about.size > most + head.length + 1) return found
			const [first, ...others] = readFileSync(handle, 'utf8').split('\n')
			if (first !== head) return found
			for (const line of others) found.set(line.slice(0, nameLength), line)
			return found
		} finally {
			closeSync(handle)
		}
	}
	const known = () => {
		lines ??= orNothing(read) ?? new Map()
		return lines
	}
	return {
		get: about => {
			const name = nameOf(about)
			const line = used.get(name) ?? known().get(name)
			const [, sum, text] = (line && /^\S+ (\S+) (.+)$/.exec(line)) || []
			if (line === undefined || text === undefined || sum !== sumOf(name, text)) return undefined
			used.set(name, line)
			return JSON.parse(text)
		},
		set: (about, answer) => {
			const name = nameOf(about)
			const text = JSON.stringify(answer)
			used.set(name, `${name} ${sumOf(name, text)} ${text}`)
			isNew = true
		},
		keep: () => {
			if (!isNew) return
			isNew = false
			const kept: string[] = [head]
			let size = head.length + 1
			for (const line of new Map([...used, ...[...known()].filter(([name]) => !used.has(name))]).values()) {
				size += Buffer.byteLength(line) + 1
				if (size > most) break
				kept.push(line)
			}
			orNothing(() => write(folder, file, kept.join('\n'), isSafe))
		},
	}
}

/** Whole or not at all: beside its place first, then there. */
function write(folder: string, file: string, text: string, isSafe: (path: string) => boolean): void {
	// One after the other: below a folder that is none, such as those of /proc, Node makes a whole path without end.
	for (const one of [dirname(folder), folder]) if (!existsSync(one)) mkdirSync(one, { mode: 0o700 })
	if (!isSafe(folder)) return
	const room = mkdtempSync(join(folder, 'new-'))
	try {
		writeFileSync(join(room, file), text, { mode: 0o600, flag: 'wx' })
		renameSync(join(room, file), join(folder, file))
	} finally {
		rmSync(room, { recursive: true, force: true })
	}
	sweep(folder, file)
}

/** Takes away what other versions left, but the latest, and what a call that was killed left behind a day ago. */
function sweep(folder: string, file: string): void {
	const now = lstatSync(join(folder, file)).mtimeMs
	const left = readdirSync(folder)
		.filter(name => name !== file && /^(?:recorded|new)-/.test(name))
		.map(name => ({ name, age: now - lstatSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => a.age - b.age)
	const versions = left.filter(({ name }) => name.startsWith('recorded-'))
	const rooms = left.filter(({ name, age }) => name.startsWith('new-') && age > 86_400_000)
	for (const { name } of [...versions.slice(mostVersions), ...rooms])
		rmSync(join(folder, name), { recursive: true, force: true })
}

/** Whatever is wrong with a cache is no fault of anybody's. */
function orNothing<Thing>(make: () => Thing): Thing | undefined {
	try {
		return make()
	} catch {
		return undefined
	}
}

const nameLength = 32
const nameOf = (about: readonly string[]) => digest(about).slice(0, nameLength)
const digest = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
