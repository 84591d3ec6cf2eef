import type { Replayed } from '../commands/command.js'
import { type CommitSource, commitSource } from '../history/commit.js'
import { replay } from '../history/replay.js'
import { head, type Repository, repositoryOf } from '../history/repository.js'
import type { Day } from '../model/day.js'
import { Kept } from '../workspace/kept.js'
import { open, type Workspace } from '../workspace/open.js'
import { overlay, type Source } from '../workspace/source.js'
import type { World } from './world.js'

/** With the present settings in the place of those of then, or as it was. */
export function replayed(
	root: string,
	days: readonly Day[],
	present: Source | undefined,
	world: World,
): readonly (Replayed | undefined)[] {
	const repository = repositoryOf(root)
	const settings = present?.read('agora.yaml')
	const now = settings && 'bytes' in settings ? { 'agora.yaml': new TextDecoder().decode(settings.bytes) } : undefined
	const zone = zoneOf(repository)
	const dayAt = (seconds: number) => world.dayAt(zone, seconds)
	const kept = new Kept()
	const opened = new Map<string, Replayed>()
	return replay(repository, days, dayAt).map(source => {
		if (!source || !isDataFolder(source)) return undefined
		const workspace = () => open(now ? overlay(source, now) : source, undefined, kept)
		const found = opened.get(source.commit) ?? new Then(source, workspace, now?.['agora.yaml'])
		opened.set(source.commit, found)
		return found
	})
}

/** Opened when something of it is not remembered. */
class Then implements Replayed {
	private opened: Workspace | undefined
	readonly commit: string

	/** @param settings those of now, where they take the place of those of then */
	constructor(
		private readonly source: CommitSource,
		private readonly open: () => Workspace,
		private readonly settings: string | undefined,
	) {
		this.commit = source.commit
	}

	get workspace(): Workspace {
		this.opened ??= this.open()
		return this.opened
	}

	name(neighbourhood: string): readonly string[] {
		const blobs = ['agora.yaml', 'programme.yaml', 'waivers.yaml'].map(file => this.source.blob(file) ?? '')
		return [this.source.tree(`neighbourhoods/${neighbourhood}`) ?? '', ...blobs, this.settings ?? '']
	}
}

export const isDataFolder = (source: Source) =>
	source.list('').some(name => name === 'agora.yaml' || name === 'neighbourhoods/')

/** Which day a commit belongs to is decided by the time zone that the programme has now: one for the whole of its past. */
export function zoneOf(repository: Repository): string {
	const present = commitSource(repository, head(repository))
	const zone = present.list('').includes('agora.yaml') ? open(present).programme.settings.time_zone : undefined
	return zone ?? zoneOtherwise
}

export const zoneOtherwise = 'Europe/Rome'
