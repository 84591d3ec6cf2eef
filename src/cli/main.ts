import { resolve } from 'node:path'
import type { Answer, Written } from '../commands/command.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import { unwatched, type Watch } from '../model/watch.js'
import { readFirstWith } from '../workspace/parser.js'
import type { Call } from './declare.js'
import type { Desk } from './desk.js'
import { exit } from './exit.js'
import type { Interrupted } from './keep.js'
import { languageNamed, localeLanguage } from './language.js'
import version from './version.js'
import type { World } from './world.js'

/** The whole program: arguments and a world in, an exit code out. */
export async function main(argv: readonly string[], outside: World): Promise<number> {
	let world = outside
	if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
		world.out(`${version}\n`)
		return exit.ok
	}
	if (argv[0] === 'complete') {
		await (await import('./complete/complete.js')).complete(argv.slice(1), world)
		return exit.ok
	}
	readFirstWith(world.env.AGORA_PARSER === 'yaml' ? 'yaml' : 'plain')
	const debug = argv.includes('--debug') ? (await import('./debug.js')).debugging(world) : undefined
	let { watch } = debug ?? { watch: unwatched }
	let language =
		languageNamed(optionIn(argv, '--lang')) ?? languageNamed(world.env.AGORA_LANG) ?? localeLanguage(world.env) ?? 'it'
	try {
		const { declare } = await import('./declare.js')
		const call = await declare(argv, language, version, Math.min(world.screen.columns, 100))
		if ('help' in call) {
			if (call.bare && world.interactive && !argv.includes('--no-input') && (await hasFolder(argv, world))) {
				const { menu } = await import('./menu.js')
				return await menu(language, world, one => main([...argv, ...one], world))
			}
			world.out(call.help)
			return exit.ok
		}
		// Loaded here so that asking for the version or for help waits for nothing.
		const [{ setUp }, { deliver, proven }, { putAside, writeNew }] = await Promise.all([
			import('./desk.js'),
			import('./deliver.js'),
			import('../workspace/folder.js'),
		])
		const { progressing } = await import('./progress.js')
		;({ world, watch } = progressing(outside, watch, {
			quiet: call.globals.quiet === true || call.command.guide !== undefined,
			language: () => language,
		}))
		let desk = setUp(call, world, language, watch)
		language = desk.language()
		const told = await toldTo(call, desk, world)
		let answer = await watch.stage('report', () => completed(call, told, desk, world))
		for (let tries = 0; answer.drafts; tries++) {
			const { keep, isStale } = await import('./keep.js')
			try {
				answer = await keep(answer, call, desk, world)
				break
			} catch (error) {
				// Somebody was faster: once more, on what they wrote.
				if (!isStale(error) || tries === 5) throw error
				desk = setUp(call, world, language, watch)
				answer = await watch.stage('report', () => carryOut(call, told, desk))
			}
		}
		const { cautioned } = await import('./cautioned.js')
		answer = cautioned(answer, desk.gaps())
		if (answer.rebuilt) answer = await proven({ ...answer, rebuilt: answer.rebuilt }, call, desk)
		const { writes, begins } = answer
		if (writes && Object.keys(writes).length > 0) {
			const { undisturbed } = await import('./keep.js')
			await undisturbed(world, () => {
				for (const [path, file] of Object.entries(writes)) {
					const { text, over, aside, runnable }: Written = typeof file === 'string' ? { text: file } : file
					if (aside !== undefined) putAside(resolve(world.cwd, path), aside)
					writeNew(resolve(world.cwd, path), text, over ? 'over' : 'refuse', runnable ? 0o755 : undefined)
				}
			})
		}
		if (begins) (await import('../history/begin.js')).begin(resolve(world.cwd, begins.folder), begins.commits)
		await watch.stage('render', () => deliver(timed(answer, watch), call, desk, world))
		return answer.exit ?? exit.ok
	} catch (error) {
		return await failed(error, argv, language, world)
	} finally {
		await debug?.tell(language)
	}
}

/** Renderers ask for the document; making it is not rendering. */
const timed = (answer: Answer, { stage }: Watch): Answer => ({
	...answer,
	document: language => stage('report', () => answer.document(language)),
})

type Told = Readonly<Record<string, unknown>>

/** What was typed, and what was answered when something was missing. */
async function toldTo({ command, given, globals }: Call, desk: Desk, world: World): Promise<Told> {
	const asking =
		world.interactive &&
		globals.input !== false &&
		Object.values(command.asks).some(({ asked }) => asked) &&
		!given.example
	return asking ? await (await import('./ask.js')).askFor(command, given, desk.language()) : given
}

/** Where there are no data yet, help says more than a menu. */
async function hasFolder(argv: readonly string[], world: World): Promise<boolean> {
	const { rootAbove } = await import('../workspace/folder.js')
	return (
		optionIn(argv, '-C') !== undefined || optionIn(argv, '--folder') !== undefined || rootAbove(world.cwd) !== undefined
	)
}

/** Carries out a command; what it lacks is asked for, where somebody can be asked. */
async function completed(call: Call, told: Told, desk: Desk, world: World): Promise<Answer> {
	const { command, globals } = call
	try {
		return await carryOut(call, told, desk)
	} catch (error) {
		const isAsking = world.interactive && globals.input !== false && globals.outputs.length === 0
		if (!command.guide || !isAsking) throw error
		const { guided, isIncomplete } = await import('./guide.js')
		if (!isIncomplete(error)) throw error
		const { inputOf } = await import('./input.js')
		return await guided(call, inputOf(command, told), desk, world)
	}
}

async function carryOut({ command }: Call, told: Told, desk: Desk): Promise<Answer> {
	const { inputOf } = await import('./input.js')
	return command.run(inputOf(command, told) as never, desk.context)
}

function optionIn(argv: readonly string[], name: string): string | undefined {
	const index = argv.indexOf(name)
	return index >= 0 ? argv[index + 1] : argv.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)
}

const interrupted = {
	before: { it: 'Interrotto: nulla è stato modificato.', en: 'Interrupted: nothing was changed.' },
	after: {
		it: 'Interrotto quando era già scritto: la modifica c’è, per intero.',
		en: 'Interrupted when it was written already: the change is there, whole.',
	},
} as const

/** The one place where what was thrown becomes a message and an exit code. */
async function failed(error: unknown, argv: readonly string[], language: Language, world: World): Promise<number> {
	if (error instanceof Error && error.name === 'GivenUp') {
		world.err(`${{ it: 'Va bene: nulla è stato scritto.', en: 'All right: nothing was written.' }[language]}\n`)
		return exit.interrupted
	}
	if (error instanceof Error && error.name === 'Interrupted') {
		const { written, signal } = error as Interrupted
		world.err(`${interrupted[written ? 'after' : 'before'][language]}\n`)
		return 128 + signal
	}
	if (error instanceof Error && error.name === 'ExitPromptError') {
		world.err(`${{ it: 'Interrotto: nulla è stato modificato.', en: 'Interrupted: nothing was changed.' }[language]}\n`)
		return exit.interrupted
	}
	const failure = error instanceof Failure ? error : (await import('./usage.js')).usage(error, argv)
	if (failure) {
		const what = failure.what[language]
		world.err(`${what}${/[?.!…]$/.test(what) ? '' : '.'}\n${failure.remedy[language]}\n`)
		if (argv.includes('--debug')) world.err(`\n${(error as Error).stack}\n`)
		return exit.failure
	}
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
	world.err(
		`${{ it: 'Questo è un difetto di agora. Segnalalo con le righe che seguono', en: 'This is a bug in agora. Report it with the lines that follow' }[language]} (agora ${version}):\n${stack}\n`,
	)
	return exit.bug
}
