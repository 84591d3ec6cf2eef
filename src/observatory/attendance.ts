import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Meeting } from '../model/records.js'
import { membersOn } from './pilot-group.js'

/** How many of those who belonged to the pilot group were at its meetings. */
export interface Attendance {
	readonly present: number
	/** Over all meetings, the persons who belonged to the group on that day. */
	readonly expected: number
	/** Meetings that do not say who was there. */
	readonly unknown: number
}

export function attendance(neighbourhood: Neighbourhood, meetings: readonly Meeting[]): Attendance {
	const told = meetings.filter(({ present }) => present.length > 0)
	const each = told.map(({ date, present }) => {
		const members = [...new Set(membersOn(neighbourhood, date).map(({ person }) => person))]
		return { present: members.filter(id => present.includes(id)).length, expected: members.length }
	})
	return {
		present: each.reduce((sum, { present }) => sum + present, 0),
		expected: each.reduce((sum, { expected }) => sum + expected, 0),
		unknown: meetings.length - told.length,
	}
}
