import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../model/failure.js'

/**
 * One writer at a time in a data folder. Everybody who wants to write lays down a card of their own, named after their
 * process, and writes when no other card of a living process lies there. Nobody ever takes away the card of somebody who
 * lives, and a card needs no content: there is none that could be half written.
 *
 * @param patience how long to wait for others, in milliseconds
 */
export function alone<T>(place: string, what: () => T, patience = 10_000): T {
	const name = cardOf(self())
	const card = join(place, name)
	for (let tries = 0; ; tries++) {
		const others = living(place, name)
		if (others.length === 0 && !isThere(card)) lay(place, card)
		const rivals = living(place, name)
		if (isThere(card) && rivals.length === 0) break
		// Of several who came at once the first by name stays, the others step back.
		if (rivals.some(other => other < name)) rmSync(card, { force: true })
		if (tries * pauseBetween >= patience) {
			rmSync(card, { force: true })
			throw busy(place, rivals[0] ?? others[0] ?? name)
		}
		pause(pauseBetween - 8 + (process.pid % 17))
	}
	try {
		return what()
	} finally {
		rmSync(card, { force: true })
	}
}

/** In milliseconds, on average: two who step back at once must not come back at once. */
const pauseBetween = 20

function lay(place: string, card: string): void {
	try {
		writeFileSync(card, '', { flag: 'wx' })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
		mkdirSync(place, { recursive: true })
		writeFileSync(card, '', { flag: 'wx' })
	}
}

const isThere = (card: string) => statSync(card, { throwIfNoEntry: false }) !== undefined

/** Whether somebody is writing in a folder at this moment. */
export const isBusy = (place: string) => living(place, cardOf(self())).length > 0

/** The cards of others who live, or may live; those of the dead are swept away. */
function living(place: string, own: string): readonly string[] {
	const cards = names(place).filter(name => name.startsWith(prefix) && name !== own)
	return cards
		.filter(name => {
			const owner = ownerOf(name)
			if (!owner || !isDead(owner)) return true
			rmSync(join(place, name), { force: true })
			return false
		})
		.sort()
}

function names(place: string): readonly string[] {
	try {
		return readdirSync(place)
	} catch {
		return []
	}
}

/** A process, so that no other can be taken for it: not one of another machine, nor a later one of the same number. */
interface Owner {
	readonly pid: number
	/** When it began, in ticks since the machine was started; empty where the system does not tell. */
	readonly began: string
	readonly boot: string
	readonly host: string
}

const prefix = 'writer~'
const cardOf = ({ pid, began, boot, host }: Owner) => `${prefix}${[pid, began, boot, host].join('~')}`

function ownerOf(card: string): Owner | undefined {
	const [, pid, began, boot, host] = card.split('~')
	return began === undefined || boot === undefined || host === undefined
		? undefined
		: { pid: Number(pid), began, boot, host }
}

function self(): Owner {
	const { host, boot } = machine()
	return { pid: process.pid, began: stateOf(process.pid)?.began ?? '', boot, host }
}

/** The name of this machine, or of this container. */
export const thisHost = (): string => machine().host

/** A container has its own numbers of processes and mostly the name of its own. */
function machine() {
	const name = `${hostname()}-${quietly(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`
	return {
		host: name.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 100),
		boot: (quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ?? '').slice(0, 8),
	}
}

/** True only when it is certain: on this machine, and gone. */
function isDead({ pid, began, boot, host }: Owner): boolean {
	const here = machine()
	if (host !== here.host) return false
	if (boot !== here.boot) return true
	const state = stateOf(pid)
	if (state) return state.isOver || (began !== '' && state.began !== began)
	if (boot !== '') return true
	try {
		process.kill(pid, 0)
		return false
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH'
	}
}

/** What Linux says of a process; nothing when there is none of that number, or on another system. */
function stateOf(pid: number): { readonly began: string; readonly isOver: boolean } | undefined {
	const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
	const rest = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
	return rest && { began: rest[19] ?? '', isOver: rest[0] === 'Z' || rest[0] === 'X' }
}

function quietly<T>(what: () => T): T | undefined {
	try {
		return what()
	} catch {
		return undefined
	}
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function busy(place: string, card: string): Failure {
	const pid = ownerOf(card)?.pid ?? '?'
	const since = quietly(() => statSync(join(place, card)).mtime.toISOString().slice(0, 16).replace('T', ' ')) ?? '?'
	return new Failure(
		{
			it: `Un’altra agora sta scrivendo in questa cartella (processo ${pid}, dalle ${since} UTC). Nulla è stato modificato`,
			en: `Another agora is writing in this folder (process ${pid}, since ${since} UTC). Nothing was changed`,
		},
		{
			it: `Aspetta che finisca. Se sei sicuro che non c’è più, cancella ${join(place, card)}`,
			en: `Wait until it has finished. When you are sure that it is gone, delete ${join(place, card)}`,
		},
	)
}
