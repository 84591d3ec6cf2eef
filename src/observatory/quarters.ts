import { type Day, daysAfter } from '../model/day.js'
import { firstDay, type Period, periodOf, periodsBetween } from '../model/period.js'

/** The quarter that a day lies in: 2026-Q2. */
export const quarterOf = (day: Day): Period => periodOf(day, 'quarter')

/** The quarters from the one of a first day to the one of a last day, both included; none when they are swapped. */
export const quartersBetween = (from: Day, to: Day): readonly Period[] => periodsBetween(from, to, 'quarter')

/** The last day of the quarter before the one that a day is in: nothing of it is still to come. */
export const quarterBefore = (day: Day): Day => daysAfter(firstDay(quarterOf(day)), -1)
