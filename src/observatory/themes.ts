import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Resource } from '../model/records.js'
import { vocabularies } from '../model/vocabularies/index.js'
import { isOpen, isRunning } from './answers.js'
import { isOver } from './life.js'

/** What is known of a theme; `null` gathers what has no theme written. */
export interface ThemeCounts {
	readonly theme: string | null
	readonly needs: number
	readonly resources: number
	readonly experiences: number
	readonly actions: number
}

/** The resources that are there on a day; one without days is taken to be there. */
export function resourcesOn({ network }: Neighbourhood, day: Day): readonly Resource[] {
	return network.resources.filter(
		({ from, until }) => (from ?? day) <= day && !isOver({ ...(until && { until }) }, day),
	)
}

/**
 * Problems and resources side by side, theme by theme: open needs, and the resources, experiences and running actions of
 * the day. Themes with none of them are left out; those of the vocabulary come first, what has no theme last.
 */
export function byTheme(neighbourhood: Neighbourhood, day: Day): readonly ThemeCounts[] {
	const { needs, actions } = neighbourhood
	const lists = {
		needs: needs.needs.filter(isOpen),
		resources: resourcesOn(neighbourhood, day),
		experiences: actions.experiences.filter(({ until }) => !isOver({ ...(until && { until }) }, day)),
		actions: actions.actions.filter(isRunning),
	}
	const written = new Set(Object.values(lists).flatMap(list => list.map(({ theme }) => theme ?? null)))
	return ordered(written).map(theme => {
		const count = (list: readonly { readonly theme?: string }[]) =>
			list.filter(one => (one.theme ?? null) === theme).length
		return {
			theme,
			needs: count(lists.needs),
			resources: count(lists.resources),
			experiences: count(lists.experiences),
			actions: count(lists.actions),
		}
	})
}

function ordered(written: ReadonlySet<string | null>): readonly (string | null)[] {
	const known = Object.keys(vocabularies.themes.codes)
	const added = [...written].filter(theme => theme !== null && !known.includes(theme)).sort()
	return [...known, ...added, null].filter(theme => written.has(theme))
}
