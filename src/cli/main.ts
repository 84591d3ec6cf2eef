import { isAbsolute, join, resolve } from 'node:path'
import type { Answer, Command, Context, Format } from '../commands/command.js'
import { stateOf } from '../history/state.js'
import { type Day, day } from '../model/day.js'
import { Failure } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import type { Language, Words } from '../model/text.js'
import { definitionsVersion } from '../report/stamp.js'
import { folder, rootAbove, writeNew } from '../workspace/folder.js'
import { open, type Workspace } from '../workspace/open.js'
import { type Call, declare, type Globals } from './declare.js'
import { exit } from './exit.js'
import { languageNamed, localeLanguage } from './language.js'
import { render } from './render.js'
import { usage } from './usage.js'
import version from './version.js'
import type { World } from './world.js'

/** The whole program: arguments and a world in, an exit code out. */
export async function main(argv: readonly string[], world: World): Promise<number> {
	if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
		world.out(`${version}\n`)
		return exit.ok
	}
	let language =
		languageNamed(optionIn(argv, '--lang')) ?? languageNamed(world.env.AGORA_LANG) ?? localeLanguage(world.env) ?? 'it'
	try {
		const call = await declare(argv, language, version, Math.min(world.screen.columns, 100))
		if ('help' in call) {
			world.out(call.help)
			return exit.ok
		}
		const desk = setUp(call, world, language)
		language = desk.language()
		const answer = await carryOut(call, desk, world)
		for (const [path, text] of Object.entries(answer.writes ?? {})) writeNew(resolve(world.cwd, path), text)
		language = desk.language()
		await deliver(answer, call, desk, world)
		return answer.exit ?? exit.ok
	} catch (error) {
		return failed(error, argv, language, world)
	}
}

/** What a call works with: the context of the command, and the language once it is known. */
interface Desk {
	readonly context: Context
	language(): Language
	readonly stamped: () => { readonly commit: string | null; readonly dirty: boolean }
}

function setUp({ globals }: Call, world: World, otherwise: Language): Desk {
	const named = languageNamed(globals.lang) ?? languageNamed(world.env.AGORA_LANG)
	if (globals.lang !== undefined && named === undefined)
		throw wrongValue('--lang', globals.lang, { it: 'it oppure en', en: 'it or en' })
	const root = globals.folder === undefined ? (rootAbove(world.cwd) ?? world.cwd) : resolve(world.cwd, globals.folder)
	let workspace: Workspace | undefined
	const opened = () => {
		workspace ??= open({ ...folder(root), name: globals.folder ?? '.' })
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
			stamp: () => ({ ...stamped(), definitions: definitionsVersion, agora: version }),
			packaged: folder(world.home),
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

async function carryOut({ command, given, globals }: Call, desk: Desk, world: World): Promise<Answer> {
	const asking =
		world.interactive &&
		globals.input !== false &&
		Object.values(command.asks).some(({ asked }) => asked) &&
		!given.example
	const told = asking ? await (await import('./ask.js')).askFor(command, given, desk.language()) : given
	const input = Object.fromEntries(Object.entries(command.asks).map(([key, ask]) => [key, read(key, ask, told[key])]))
	return command.run(input as never, desk.context)
}

function read(key: string, ask: Command['asks'][string], value: unknown): unknown {
	if (ask.kind === 'flag') return value === true
	if (ask.kind === 'arguments')
		return ((value as readonly string[] | undefined) ?? []).map(one => readOne(key, ask, one))
	return value === undefined ? undefined : readOne(key, ask, String(value))
}

function readOne(key: string, ask: Command['asks'][string], text: string): unknown {
	const found = ask.read(text)
	if (found === undefined)
		throw wrongValue(ask.kind === 'option' ? `--${key}` : (ask.placeholder ?? key), text, ask.wanted ?? ask.words)
	return found
}

const wrongValue = (from: string, text: string, wanted: Words) => {
	const shown = text.length > 60 ? `${text.slice(0, 59)}…` : text
	return new Failure(
		{ it: `${from}: «${shown}» non va bene`, en: `${from}: “${shown}” will not do` },
		{ it: `Serve ${wanted.it}.`, en: `This should be ${wanted.en}.` },
	)
}

async function deliver(answer: Answer, call: Call, desk: Desk, world: World): Promise<void> {
	const { globals, command } = call
	const format = formatOf(globals, command)
	const written = await render(answer, format, {
		kind: `agora.${call.name}`,
		version,
		language: desk.language(),
		colour: globals.output === undefined && colours(globals, world),
		columns: globals.output === undefined && world.screen.out ? world.screen.columns : 80,
		dialect: dialectOf(desk),
		source: () => ({ ...desk.stamped(), asOf: null, on: answer.on ?? desk.context.today }),
		apart: globals.output !== undefined && format === 'csv' && answer.table === undefined,
	})
	if (globals.output === undefined) {
		world.out(written[''] ?? '')
		return
	}
	const target = resolve(world.cwd, globals.output)
	for (const [name, text] of Object.entries(written)) writeNew(name === '' ? target : join(target, name), text, 'over')
	if (!globals.quiet) world.err(`${{ it: 'Scritto', en: 'Written' }[desk.language()]}: ${globals.output}\n`)
}

const dialectOf = ({ context }: Desk) => {
	try {
		return context.open().programme.settings.report?.csv ?? 'standard'
	} catch {
		return 'standard'
	}
}

function formatOf({ format, json, output }: Globals, { formats }: Command): Format {
	const fromName = output === undefined ? undefined : endings[/\.(\w+)$/.exec(output)?.[1] ?? '']
	const wanted = json ? 'json' : (format ?? fromName ?? formats[0] ?? 'text')
	const found = formats.find(one => one === wanted)
	if (!found)
		throw wrongValue('--format', wanted, {
			it: `una di queste forme: ${formats.join(', ')}`,
			en: `one of these: ${formats.join(', ')}`,
		})
	return found
}

const endings: Readonly<Record<string, Format>> = { md: 'md', markdown: 'md', json: 'json', csv: 'csv', txt: 'text' }

/** As Node reads the environment: NO_COLOR turns colours off, FORCE_COLOR on. */
function colours({ color }: Globals, { env, screen }: World): boolean {
	if (color !== undefined) return color
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
	return screen.out && !env.NO_COLOR && env.TERM !== 'dumb'
}

function optionIn(argv: readonly string[], name: string): string | undefined {
	const index = argv.indexOf(name)
	return index >= 0 ? argv[index + 1] : argv.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** The one place where what was thrown becomes a message and an exit code. */
function failed(error: unknown, argv: readonly string[], language: Language, world: World): number {
	if (error instanceof Error && error.name === 'ExitPromptError') {
		world.err(`${{ it: 'Interrotto: nulla è stato modificato.', en: 'Interrupted: nothing was changed.' }[language]}\n`)
		return exit.interrupted
	}
	const failure = error instanceof Failure ? error : usage(error, argv, nearest)
	if (failure) {
		world.err(`${failure.what[language]}.\n${failure.remedy[language]}\n`)
		return exit.failure
	}
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
	world.err(
		`${{ it: 'Questo è un difetto di agora. Segnalalo con le righe che seguono', en: 'This is a bug in agora. Report it with the lines that follow' }[language]} (agora ${version}):\n${stack}\n`,
	)
	return exit.bug
}
