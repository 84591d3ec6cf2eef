import { type Stage, stages, type Watch } from '../model/watch.js'

/** What was measured so far; times in milliseconds, each without what ran within it. */
export interface Timings {
	/** What no stage accounts for: starting, and waiting. */
	readonly rest: number
	readonly stages: readonly { readonly stage: Stage; readonly time: number }[]
	/** The slowest first. `found` counts also what is let pass by a waiver. */
	readonly rules: readonly { readonly rule: string; readonly time: number; readonly found: number }[]
}

/** A watch that measures. @param elapsed milliseconds since the program began; never goes back */
export function stopwatch(elapsed: () => number): Watch & { timings(): Timings } {
	const rest = { time: 0 }
	const byStage = new Map(stages.map(stage => [stage, { time: 0 }]))
	const byRule = new Map<string, { time: number; found: number }>()
	let running = rest
	let since = 0
	const pass = (next: { time: number }) => {
		const now = elapsed()
		running.time += now - since
		since = now
		running = next
	}
	const run = <T>(part: { time: number }, work: () => T): T => {
		const outer = running
		const back = () => pass(outer)
		pass(part)
		let result: T
		try {
			result = work()
		} catch (error) {
			back()
			throw error
		}
		if (result instanceof Promise) return result.finally(back) as T
		back()
		return result
	}
	return {
		stage: (stage, work) => run(byStage.get(stage) ?? rest, work),
		rule: (name, work) => {
			const entry = byRule.get(name) ?? { time: 0, found: 0 }
			byRule.set(name, entry)
			const found = run(entry, work)
			entry.found += found.length
			return found
		},
		timings: () => {
			pass(running)
			const rules = [...byRule].map(([rule, { time, found }]) => ({ rule, time, found }))
			return {
				rest: rest.time,
				stages: [...byStage].map(([stage, { time }]) => ({ stage, time })),
				rules: rules.sort((a, b) => b.time - a.time),
			}
		},
	}
}
