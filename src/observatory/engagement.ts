import type { EngagementEvent, Strategy } from '../model/records.js'

/** The events of a strategy that were held, or at least not said to be only planned. */
export function held({ events }: Strategy): readonly EngagementEvent[] {
	return events.filter(({ planned }) => planned !== true)
}
