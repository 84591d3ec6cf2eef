import { checks } from '../checks/index.js'
import { settled, unusedWaivers, type Waived } from '../checks/waivers.js'
import type { Since } from '../history/since.js'
import { Failure } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import { type Neighbourhood, neighbourhoodFiles } from '../model/neighbourhood.js'
import type { Located } from '../report/excerpts.js'
import { type Look, open, type Workspace } from '../workspace/open.js'
import { byPlace, locate } from './found.js'
import { type Days, digestOf, judge, judgeProgramme, waivedIn } from './judge.js'

/** Problems on both sides of a change. Both are judged on the same day, each by its own settings. */
export interface Compared {
	readonly fixed: readonly Located[]
	/** How many there were already and still are, in what was looked at. */
	readonly earlier: number
	/** The neighbourhoods that were read because something in them differs. */
	readonly read: readonly string[]
	/** How many neighbourhoods are as they were, and were not read. */
	readonly untouched: number
	/** The files that say how the rules are applied, where the change alters them. */
	readonly settings: readonly string[]
	readonly waived: number
	/** The folder as it was; `undefined` when it was not there yet. */
	readonly before: Workspace | undefined
}

/** Gets the problems that are new. */
export interface Fresh {
	add(findings: readonly Finding[], look: (place: Finding['at']) => Look | undefined): void
}

export interface Asked {
	readonly workspace: Workspace
	readonly since: Since
	readonly days: Days
	readonly neighbourhoods: readonly string[]
	readonly programme: boolean
	/** Unused waivers are told only when everything is asked for. */
	readonly whole: boolean
	/** What the rules about history found in the commits since, when they were asked for. */
	readonly past?: readonly Finding[]
	wanted(finding: Finding): boolean
}

interface Side {
	readonly workspace: Workspace
	readonly waived: Waived
}

interface Judged {
	readonly findings: readonly Finding[]
	look(place: Finding['at']): Look | undefined
	/** Whether a problem would not be found, because what it is about can no longer be read. */
	hides?(finding: Finding): boolean
}

const nothing: Judged = { findings: [], look: () => undefined }

/**
 * Compares the problems of the working files with those of the commit from which they come, by fingerprint. Only the
 * neighbourhoods in which a file differs are read, on both sides, unless the settings, the programme or the waivers
 * differ, of which every neighbourhood depends.
 */
export function compare(asked: Asked, fresh: Fresh): Compared {
	const { workspace, since, days, whole } = asked
	const before = openAt(since)
	const settings = since.changed.filter(file => file === 'agora.yaml' || file === 'waivers.yaml')
	const all = settings.length > 0 || since.changed.some(file => file === 'programme.yaml' || file === 'neighbourhoods/')
	const [here, there] = [workspace.programme.found, before?.programme.found ?? []]
	const gone = whole ? there.filter(id => !here.includes(id)) : []
	const ids = [...asked.neighbourhoods, ...gone]
	const touched = all ? ids : ids.filter(id => since.changed.some(file => file.startsWith(`neighbourhoods/${id}/`)))
	const now: Side = { workspace, waived: waivedIn(workspace, days.today) }
	const then: Side | undefined = before && { workspace: before, waived: waivedIn(before, days.today) }
	const of = (side: Side | undefined, id: string): Judged => {
		if (!side?.workspace.programme.found.includes(id)) return nothing
		const reading = side.workspace.read(id)
		const findings = judge(reading, side.workspace, days, side.waived)
		return { findings, look: reading.look, hides: hiddenBy(reading.neighbourhood, findings) }
	}
	const result = { fixed: [] as Located[], earlier: 0 }
	const settle = (old: Judged, young: Judged, fingerprint = (one: Finding) => one.fingerprint) => {
		const { added, removed, kept } = difference(
			old.findings.filter(asked.wanted),
			young.findings.filter(asked.wanted),
			fingerprint,
		)
		fresh.add(added, young.look)
		// What can no longer be seen was not put right.
		const fixed = removed.filter(one => !young.hides?.(one))
		result.fixed.push(...fixed.map(one => locate(one, old.look)))
		result.earlier += kept + removed.length - fixed.length
	}
	// Who coordinates where is compared across neighbourhoods; when nobody’s changed it is the same on both sides.
	const together = all || since.changed.some(file => file.endsWith('/neighbourhood.yaml'))
	const programmeOf = (side: Side | undefined): Judged => {
		if (!side) return nothing
		const { found } = side.workspace.programme
		const digests = together ? found.map(id => digestOf(side.workspace.again(id), days)) : []
		return {
			findings: judgeProgramme(side.workspace, days, side.waived, digests),
			look: side.workspace.look,
		}
	}
	const renamed = before ? renamedFolders(before, workspace, touched) : new Map<string, string>()
	if (asked.programme) settle(programmeOf(then), programmeOf(now))
	const olds = new Set(renamed.values())
	for (const id of touched.filter(id => !olds.has(id))) {
		const was = renamed.get(id)
		if (was === undefined) settle(of(then, id), of(now, id))
		else settle(of(then, was), of(now, id), one => underItsNewName(one, was, id))
	}
	if (whole && (all || (then && stoppedBeingUsed(then.waived, now.waived)))) {
		// Whether something else still needs a waiver is known only when everything has been judged.
		for (const id of here.filter(id => !touched.includes(id))) for (const side of [then, now]) of(side, id)
		settle(unusedIn(then), unusedIn(now))
	}
	if (asked.past) fresh.add(settled(asked.past, now.waived).filter(asked.wanted), workspace.look)
	return {
		...result,
		fixed: result.fixed.sort(byPlace),
		read: touched.filter(id => here.includes(id)),
		untouched: asked.neighbourhoods.filter(id => !touched.includes(id)).length,
		settings,
		waived: now.waived.count,
		before,
	}
}

/** The folder as it was, or nothing when the commit does not have it. */
function openAt({ base }: Since): Workspace | undefined {
	try {
		return open(base)
	} catch (error) {
		if (error instanceof Failure && base.list('').length === 0) return undefined
		throw error
	}
}

/** Both lists may hold the same problem several times: each is set against one of the other side. */
function difference(before: readonly Finding[], after: readonly Finding[], old: (finding: Finding) => string) {
	const waiting = new Map<string, Finding[]>()
	for (const one of before) waiting.set(old(one), [...(waiting.get(old(one)) ?? []), one])
	const added = after.filter(one => waiting.get(one.fingerprint)?.shift() === undefined)
	return { added, removed: [...waiting.values()].flat(), kept: after.length - added.length }
}

function hiddenBy({ unread }: Neighbourhood, findings: readonly Finding[]): (finding: Finding) => boolean {
	const broken = new Set(findings.filter(({ rule }) => /^(?:yaml|file)\//.test(rule)).map(({ at }) => at.file))
	const left = new Set(unread.records.map(({ id }) => id))
	return ({ rule, at, subject }) => {
		if (broken.has(at.file)) return true
		const check = checks.find(({ id }) => id === rule)
		return (
			check !== undefined &&
			((subject !== undefined && left.has(subject.id)) || check.reads.some(file => unread.files.includes(file)))
		)
	}
}

const unusedIn = (side: Side | undefined): Judged =>
	side ? { findings: unusedWaivers(side.waived), look: side.workspace.look } : nothing

const stoppedBeingUsed = (then: Waived, now: Waived) =>
	[...then.used].some(one => ![...now.used].some(({ rule, id }) => rule === one.rule && id === one.id))

/** Neighbourhoods whose folder has another name now, by the new name: a file in it, or the name that people read, is the same. */
export function renamedFolders(
	before: Workspace,
	after: Workspace,
	touched: readonly string[],
): ReadonlyMap<string, string> {
	const [old, young] = [before.programme.found, after.programme.found]
	const gone = touched.filter(id => old.includes(id) && !young.includes(id))
	const come = touched.filter(id => young.includes(id) && !old.includes(id))
	const pairs = new Map<string, string>()
	for (const id of come) {
		const was = gone.find(one => ![...pairs.values()].includes(one) && isSame(before, one, after, id))
		if (was !== undefined) pairs.set(id, was)
	}
	return pairs
}

function isSame(before: Workspace, was: string, after: Workspace, is: string): boolean {
	return neighbourhoodFiles.some(kind => {
		const [old, young] = [
			before.source.read(`neighbourhoods/${was}/${kind}.yaml`),
			after.source.read(`neighbourhoods/${is}/${kind}.yaml`),
		]
		// A file without a record in it is the same in every neighbourhood.
		return 'bytes' in old && 'bytes' in young && old.bytes.length > 100 && equal(old.bytes, young.bytes)
	})
}

const equal = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, index) => byte === b[index])

const underItsNewName = ({ fingerprint, rule }: Finding, was: string, is: string) =>
	fingerprint
		.replaceAll(`neighbourhoods/${was}/`, `neighbourhoods/${is}/`)
		.replace(`${rule} ${was} `, () => `${rule} ${is} `)
