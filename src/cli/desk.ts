import { isAbsolute, join, resolve } from 'node:path'
import type { Context } from '../commands/command.js'
import { cloneOf } from '../history/clone.js'
import { stateOf } from '../history/state.js'
import { seeded } from '../model/chance.js'
import { type Day, day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import type { Watch } from '../model/watch.js'
import { definitionsVersion } from '../report/stamp.js'
import { folder, rootAbove } from '../workspace/folder.js'
import { settle } from '../workspace/journal.js'
import { open, type Workspace } from '../workspace/open.js'
import type { Call } from './declare.js'
import { wrongValue } from './input.js'
import { languageNamed } from './language.js'
import { atTerminal } from './person.js'
import version from './version.js'
import type { World } from './world.js'

/** What a call works with: the context of the command, and the language once it is known. */
export interface Desk {
	readonly context: Context
	/** The data folder, as a path of this machine. */
	readonly root: string
	language(): Language
	readonly stamped: () => { readonly commit: string | null; readonly dirty: boolean }
}

/** Everything that a command works with, opened when it is first asked for. */
export function setUp({ globals }: Call, world: World, otherwise: Language, watch?: Watch): Desk {
	const named = languageNamed(globals.lang) ?? languageNamed(world.env.AGORA_LANG)
	if (globals.lang !== undefined && named === undefined)
		throw wrongValue('--lang', globals.lang, { it: 'it oppure en', en: 'it or en' })
	const root = globals.folder === undefined ? (rootAbove(world.cwd) ?? world.cwd) : resolve(world.cwd, globals.folder)
	let workspace: Workspace | undefined
	const opened = () => {
		if (!workspace) settle(root)
		workspace ??= open({ ...folder(root), name: globals.folder ?? '.' }, watch)
		return workspace
	}
	const settings = () => {
		try {
			return opened().programme.settings
		} catch (error) {
			if (error instanceof Failure) return undefined
			throw error
		}
	}
	const today = givenDay(globals.today, '--today') ?? givenDay(world.env.AGORA_TODAY, 'AGORA_TODAY')
	let state: { commit: string | null; dirty: boolean } | undefined
	const stamped = () => {
		state ??= stateOf(root)
		return state
	}
	const language = () => named ?? settings()?.language ?? otherwise
	return {
		root,
		language,
		stamped,
		context: {
			open: opened,
			get today() {
				return today ?? world.today(settings()?.time_zone ?? 'Europe/Rome')
			},
			get language() {
				return language()
			},
			chance: world.chance ?? seeded(''),
			stamp: () => ({ ...stamped(), definitions: definitionsVersion, agora: version }),
			packaged: folder(world.home),
			since: async when => {
				const [{ repositoryOf }, { commitOfMoment }, { since }] = await Promise.all([
					import('../history/repository.js'),
					import('../history/when.js'),
					import('../history/since.js'),
				])
				const repository = repositoryOf(root)
				const zone = settings()?.time_zone ?? 'Europe/Rome'
				const day = today ?? world.today(zone)
				return since(repository, commitOfMoment(repository, when, seconds => world.dayAt(zone, seconds), day).commit)
			},
			history: async () => {
				const { historyOf } = await import('../history/history.js')
				const zone = settings()?.time_zone ?? 'Europe/Rome'
				return historyOf(root, seconds => world.dayAt(zone, seconds), today ?? world.today(zone))
			},
			root,
			person: world.interactive && globals.input !== false ? atTerminal(world, language) : undefined,
			clone: () => cloneOf(root),
			folder: path => folder(isAbsolute(path) ? path : join(world.cwd, path)),
		},
	}
}

function givenDay(text: string | undefined, from: string): Day | undefined {
	if (text === undefined || text === '') return undefined
	const found = day(text)
	if (!found) throw wrongValue(from, text, { it: 'un giorno come 2026-06-30', en: 'a day such as 2026-06-30' })
	return found
}
