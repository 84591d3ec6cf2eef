import type { Day } from '../../model/day.js'
import { Failure } from '../../model/failure.js'
import { saidDay } from '../../model/said-day.js'

/** The day that was typed after `--on`. */
export function dayOf(typed: string, today: Day): Day {
	const day = saidDay(typed, today)
	if (day) return day
	throw new Failure(
		{ it: `--on: «${typed.slice(0, 60)}» non è un giorno`, en: `--on: “${typed.slice(0, 60)}” is not a day` },
		{
			it: 'Si scrive oggi, ieri, 12/3/2026 oppure 2026-03-12.',
			en: 'Write today, yesterday, 12/3/2026 or 2026-03-12.',
		},
	)
}
