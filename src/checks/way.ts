import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'

/** The way from a record down to one that it holds, and further to a field: so that a finding names the outer one. */
export function wayTo(outer: Written, inner: Written, ...steps: readonly (string | number)[]) {
	return [...inner.at.path.slice(outer.at.path.length), ...steps]
}

/** True when something under a place could not be read: what seems missing there may have been written. */
export function isPartlyUnread({ unread }: Neighbourhood, { at }: Written, ...steps: readonly (string | number)[]) {
	const path = [...at.path, ...steps]
	return unread.records.some(one => one.file === at.file && path.every((step, index) => one.path[index] === step))
}
