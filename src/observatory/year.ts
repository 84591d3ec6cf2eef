import { type Day, daysAfter } from '../model/day.js'

/** Whether a day lies in the year that ends with another: 365 days, the last one included. */
export function inYearTo(end: Day, day: Day | undefined): boolean {
	return day !== undefined && day <= end && day > daysAfter(end, -365)
}
