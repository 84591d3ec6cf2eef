import type { EngagementEvent } from '../model/records.js'
import type { Counted } from './counted.js'
import { rounded, type Total, total } from './totals.js'

export const funnelSteps = ['new', 'returned', 'became_active'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** What came of some events: each number with how many events do not say it. */
export interface Funnel {
	readonly events: number
	readonly contacts: Total
	readonly steps: Readonly<Record<FunnelStep, { readonly value: Counted | null; readonly unknown: number }>>
}

export function funnel(events: readonly EngagementEvent[]): Funnel {
	return {
		events: events.length,
		contacts: total(events.map(({ contacts }) => contacts)),
		steps: {
			new: total(events.map(({ new: contacts }) => contacts)),
			returned: total(events.map(({ returned }) => returned)),
			became_active: total(events.map(({ became_active }) => became_active)),
		},
	}
}

/**
 * A step as a share of the contacts, over the events that say both numbers and where the step is not more than the
 * contacts; all others are unknown. The whole is the same for every step, because people differ on whether those who came
 * back are counted among the new.
 */
export function rate(
	events: readonly EngagementEvent[],
	step: FunnelStep,
): { part: number; of: number; unknown: number } {
	const sound = events.flatMap(event => {
		const { contacts, [step]: value } = event
		return contacts === undefined || value === undefined || value > contacts ? [] : [{ contacts, value }]
	})
	return {
		part: rounded(sound.reduce((sum, { value }) => sum + value, 0)),
		of: rounded(sound.reduce((sum, { contacts }) => sum + contacts, 0)),
		unknown: events.length - sound.length,
	}
}
