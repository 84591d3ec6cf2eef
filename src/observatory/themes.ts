import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Need, Resource } from '../model/records.js'
import { vocabularies } from '../model/vocabularies/index.js'
import { isOpen, isRunning } from './answers.js'
import { isOver } from './life.js'
import { lastPoints } from './ranking.js'
import { rounded } from './totals.js'

/** What is known of a theme; `null` gathers what has no theme written. */
export interface ThemeCounts {
	readonly theme: string | null
	readonly needs: number
	/** The points of its open needs in the last priority round; `null` when none of them has any. */
	readonly points: number | null
	readonly resources: number
	readonly experiences: number
	readonly actions: number
	/** Actions, finished ones too, of which it is written what changed for people. */
	readonly results: number
}

/** The resources that are there on a day; one without days is taken to be there. */
export function resourcesOn({ network }: Neighbourhood, day: Day): readonly Resource[] {
	return network.resources.filter(
		({ from, until }) => (from ?? day) <= day && !isOver({ ...(until && { until }) }, day),
	)
}

/**
 * Problems and resources side by side, theme by theme: open needs with their weight, the resources, experiences and
 * running actions of the day, and the results written so far. Themes with none of them are left out; those of the vocabulary come first, what has no theme last.
 */
export function byTheme(neighbourhood: Neighbourhood, day: Day): readonly ThemeCounts[] {
	const { needs, actions } = neighbourhood
	const lists = {
		needs: needs.needs.filter(isOpen),
		resources: resourcesOn(neighbourhood, day),
		experiences: actions.experiences.filter(({ until }) => !isOver({ ...(until && { until }) }, day)),
		actions: actions.actions.filter(isRunning),
		results: actions.actions.filter(({ result }) => result !== undefined),
	}
	const points = lastPoints(neighbourhood)
	const written = new Set(Object.values(lists).flatMap(list => list.map(({ theme }) => theme ?? null)))
	return ordered(written).map(theme => {
		const count = (list: readonly { readonly theme?: string }[]) =>
			list.filter(one => (one.theme ?? null) === theme).length
		const weights = lists.needs.flatMap(need => ((need.theme ?? null) === theme ? (points.get(need.id) ?? []) : []))
		return {
			theme,
			needs: count(lists.needs),
			points: weights.length === 0 ? null : rounded(weights.reduce((sum, weight) => sum + weight, 0)),
			resources: count(lists.resources),
			experiences: count(lists.experiences),
			actions: count(lists.actions),
			results: count(lists.results),
		}
	})
}

function ordered(written: ReadonlySet<string | null>): readonly (string | null)[] {
	const known = Object.keys(vocabularies.themes.codes)
	const added = [...written].filter(theme => theme !== null && !known.includes(theme)).sort()
	return [...known, ...added, null].filter(theme => written.has(theme))
}

/** The open needs on themes that have no resource; those without a theme are not among them, as nobody can say. */
export function withoutResource(neighbourhood: Neighbourhood, day: Day): readonly Need[] {
	const themes = new Set(resourcesOn(neighbourhood, day).map(({ theme }) => theme))
	return neighbourhood.needs.needs.filter(need => isOpen(need) && need.theme !== undefined && !themes.has(need.theme))
}

/** The resources on themes that no open need and no running action has; those without a theme are not among them. */
export function withoutUse(neighbourhood: Neighbourhood, day: Day): readonly Resource[] {
	const { needs, actions } = neighbourhood
	const themes = new Set(
		[...needs.needs.filter(isOpen), ...actions.actions.filter(isRunning)].map(({ theme }) => theme),
	)
	return resourcesOn(neighbourhood, day).filter(({ theme }) => theme !== undefined && !themes.has(theme))
}
