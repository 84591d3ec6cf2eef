import { isAbsolute, join, resolve } from 'node:path'
import type { Context, Known } from '../commands/command.js'
import { cloneOf } from '../history/clone.js'
import { commitSource } from '../history/commit.js'
import { bareRepository, Gap, notThereYet } from '../history/refusals.js'
import { forgetful, type Remembered, rememberedIn } from '../history/remembered.js'
import { repositoryOf } from '../history/repository.js'
import { type State, stateOf } from '../history/state.js'
import { commitOfMoment } from '../history/when.js'
import { seeded } from '../model/chance.js'
import { type Day, day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import type { Moment } from '../model/moment.js'
import type { Language } from '../model/text.js'
import type { Watch } from '../model/watch.js'
import { definitionsVersion } from '../report/stamp.js'
import { folder, rootAbove } from '../workspace/folder.js'
import { settle } from '../workspace/journal.js'
import { observed } from '../workspace/observed.js'
import { open, type Workspace } from '../workspace/open.js'
import type { Source } from '../workspace/source.js'
import type { Call } from './declare.js'
import { wrongValue } from './input.js'
import { languageNamed } from './language.js'
import { atTerminal } from './person.js'
import { isDataFolder, replayed, zoneOf, zoneOtherwise } from './replayed.js'
import version, { build } from './version.js'
import type { World } from './world.js'

type Settings = Workspace['programme']['settings']

/** What a call works with: the context of the command, and the language once it is known. */
export interface Desk {
	readonly context: Context
	/** The data folder, as a path of this machine. */
	readonly root: string
	language(): Language
	/** The settings of the folder that the answer is made of; none when it cannot be opened. */
	settings(): Settings | undefined
	readonly stamped: () => State
	/** What of the history was asked for and is not here, although the command could go on. */
	gaps(): readonly Gap[]
}

/** Everything that a command works with, opened when it is first asked for. */
export function setUp({ globals }: Call, world: World, otherwise: Language, watch?: Watch): Desk {
	const named = languageNamed(globals.lang) ?? languageNamed(world.env.AGORA_LANG)
	if (globals.lang !== undefined && named === undefined)
		throw wrongValue('--lang', globals.lang, { it: 'it oppure en', en: 'it or en' })
	const root = globals.folder === undefined ? (rootAbove(world.cwd) ?? world.cwd) : resolve(world.cwd, globals.folder)
	const disk = observed(folder(root))
	let workspace: Workspace | undefined
	/** What the answer is made of: its settings hold for how it is shown. */
	let first: Workspace | undefined
	const opened = () => {
		if (!workspace) settle(root)
		workspace ??= openOrSayWhy(root, { ...disk.source, name: globals.folder ?? '.' }, watch)
		first ??= workspace
		return workspace
	}
	const settings = () => {
		try {
			return (first ?? opened()).programme.settings
		} catch (error) {
			if (error instanceof Failure) return undefined
			throw error
		}
	}
	const given = givenDay(globals.today, '--today') ?? givenDay(world.env.AGORA_TODAY, 'AGORA_TODAY')
	const today = () => given ?? world.today(settings()?.time_zone ?? zoneOtherwise)
	const language = () => named ?? settings()?.language ?? otherwise
	const program = { definitions: definitionsVersion, agora: version }
	const stamped = () => stateOf(root, disk)
	const gaps = new Map<string, Gap>()
	/** A command may go on without a part of the history; whoever reads its answer has to know. */
	const noted =
		<A extends readonly unknown[], R>(ask: (...args: A) => R) =>
		(...args: A): R => {
			try {
				return ask(...args)
			} catch (error) {
				if (error instanceof Gap) gaps.set(error.message, error)
				throw error
			}
		}
	let remembered: Remembered | undefined
	return {
		root,
		language,
		settings,
		stamped,
		gaps: () => [...gaps.values()],
		context: {
			open: opened,
			known: moment => {
				const found = known(root, moment, world, today)
				first ??= found.workspace
				return found
			},
			replayed: (days, wanted) => replayed(root, days, wanted === 'now' ? disk.source : undefined, world),
			get remembered() {
				const { caches } = world
				const isOn = globals.cache !== false && caches !== undefined && build !== undefined
				remembered ??= isOn ? rememberedIn({ ...caches, version: build as string }) : forgetful
				return remembered
			},
			get today() {
				return today()
			},
			get language() {
				return language()
			},
			chance: world.chance ?? seeded(''),
			program,
			stamp: () => ({ ...stamped(), asOf: null, ...program }),
			packaged: folder(world.home),
			since: async when => {
				const { since } = await import('../history/since.js')
				const { repository, commit } = resolved(root, when, world, today)
				return since(repository, commit)
			},
			staged: async when => {
				const { staged } = await import('../history/staged.js')
				const named = world.env.GIT_INDEX_FILE
				const { source, ...next } = staged(
					repositoryOf(root),
					named ? resolve(world.cwd, named) : undefined,
					when && resolved(root, when, world, today).commit,
				)
				const ready = open(source, watch)
				first ??= ready
				return { workspace: ready, ...next }
			},
			history: async at => {
				const { historyOf } = await import('../history/history.js')
				const zone = settings()?.time_zone ?? zoneOtherwise
				const history = historyOf(root, seconds => world.dayAt(zone, seconds), today(), at)
				return { ...history, trail: noted(history.trail), touched: noted(history.touched) }
			},
			root,
			person: world.interactive && globals.input !== false ? atTerminal(world, language) : undefined,
			clone: () => cloneOf(root),
			ground: async path => (await import('../history/begin.js')).groundOf(resolve(world.cwd, path)),
			started: world.program,
			folder: (path, most) => folder(isAbsolute(path) ? path : join(world.cwd, path), most),
		},
	}
}

function openOrSayWhy(root: string, source: Source, watch: Watch | undefined): Workspace {
	const top = source.list('')
	if (top.includes('HEAD') && top.includes('objects/') && repositoryOf(root).bare) throw bareRepository()
	return open(source, watch)
}

function resolved(root: string, moment: Moment, world: World, today: () => Day) {
	const repository = repositoryOf(root)
	const zone = zoneOf(repository)
	const dayAt = (seconds: number) => world.dayAt(zone, seconds)
	return { repository, ...commitOfMoment(repository, moment, dayAt, today()) }
}

function known(root: string, moment: Moment, world: World, today: () => Day): Known {
	const { repository, commit, day } = resolved(root, moment, world, today)
	const source = commitSource(repository, commit)
	if (!isDataFolder(source)) throw notThereYet(commit)
	return { workspace: open(source), commit, day }
}

function givenDay(text: string | undefined, from: string): Day | undefined {
	if (text === undefined || text === '') return undefined
	const found = day(text)
	if (!found) throw wrongValue(from, text, { it: 'un giorno come 2026-06-30', en: 'a day such as 2026-06-30' })
	return found
}
