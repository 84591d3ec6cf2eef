import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'
import type { Program } from '../history/driver.js'
import { type Chance, seeded } from '../model/chance.js'
import type { Day } from '../model/day.js'

import { cachesOf } from './cache.js'
import type { Keyboard } from './keyboard.js'

/** Everything outside that the program may touch; in tests it is a literal. */
export interface World {
	readonly cwd: string
	readonly env: Readonly<Record<string, string | undefined>>
	/** The day on the wall, in a time zone. */
	today(zone: string): Day
	/** The day in a time zone at a point in time, in seconds since 1970. */
	dayAt(zone: string, seconds: number): Day
	/** Milliseconds since the program began, by a clock that never goes back; for `--debug`, and to know what takes long. */
	elapsed?(): number
	/** A number from 0 to 1, for new ids; the same ones after the same AGORA_SEED, and where a world has no chance. */
	readonly chance?: Chance
	/** Where a person is asked; absent where nobody can be. */
	readonly keyboard?: Keyboard
	/** Whether a person may be asked. */
	readonly interactive: boolean
	/** Whether what is said appears on a screen. */
	readonly screen: { readonly out: boolean; readonly err?: boolean; readonly columns: number }
	/** Where this user’s caches are, and their number; nowhere where nothing is to be remembered. */
	readonly caches?: { readonly folder: string; readonly user: number | undefined }
	/** The folder in which agora was installed. */
	readonly home: string
	/** How this agora was started, for others that will start it; unknown in a test. */
	readonly program?: Program
	out(text: string): void
	err(text: string): void
	/** Keeps Ctrl-C and its like waiting while something is written; absent where nobody can press it. */
	holdSignals?(): Held
}

/** Signals that are kept waiting. */
export interface Held {
	/** The number of the one that came meanwhile, after whatever is pending was let in. */
	pressed(): Promise<number | undefined>
	release(): void
}

export function realWorld(): World {
	const caches = cachesOf(process.env, process.platform)
	return {
		cwd: process.cwd(),
		env: process.env,
		// The one question to the clock of what day it is.
		today: zone => dayIn(zone, new Date()),
		dayAt: (zone, seconds) => dayIn(zone, new Date(seconds * 1000)),
		elapsed: () => performance.now(),
		chance: process.env.AGORA_SEED ? seeded(process.env.AGORA_SEED) : Math.random,
		keyboard: { input: process.stdin, output: process.stdout },
		interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
		screen: {
			out: process.stdout.isTTY === true,
			// Not `process.stderr`: to look at it makes a pipe that others write to as well refuse their writes.
			err: isatty(2),
			columns: process.stdout.columns ?? 80,
		},
		...(caches !== undefined && { caches: { folder: caches, user: process.getuid?.() } }),
		home: packageRoot(),
		...(process.argv[1] !== undefined && { program: [process.execPath, process.argv[1]] as const }),
		out: text => process.stdout.write(text),
		err: text => process.stderr.write(text),
		holdSignals,
	}
}

const held = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

/** Only for as long as files are written: a signal that has a listener cannot stop a long calculation. */
function holdSignals(): Held {
	let came: number | undefined
	const listeners = Object.entries(held).map(([name, number]) => {
		const note = () => {
			came ??= number
		}
		process.on(name, note)
		return () => process.off(name, note)
	})
	return {
		async pressed() {
			// Signals come in between two turns of the loop.
			for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setImmediate(resolve))
			return came
		},
		release: () => {
			for (const stop of listeners) stop()
		},
	}
}

/** From `dist/` as from `src/cli/`: the folder around them. */
function packageRoot(): string {
	const here = fileURLToPath(import.meta.url)
	const steps = here.split(/[\\/]/)
	const at = Math.max(steps.lastIndexOf('dist'), steps.lastIndexOf('src'))
	return steps.slice(0, at).join('/') || '/'
}

/** The zone's rules come with Node; a zone that it does not know is taken as UTC. */
function dayIn(zone: string, now: Date): Day {
	try {
		const parts = clockOf(zone).formatToParts(now)
		const of = (type: string) => parts.find(part => part.type === type)?.value ?? ''
		return `${of('year')}-${of('month')}-${of('day')}` as Day
	} catch {
		return now.toISOString().slice(0, 10) as Day
	}
}

/** Made once: a history asks for thousands of days, and to make one takes longer than to ask it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
	const made =
		clocks.get(zone) ??
		new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
	clocks.set(zone, made)
	return made
}
