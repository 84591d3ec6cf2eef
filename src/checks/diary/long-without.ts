import { daysBetween } from '../../model/day.js'
import type { Meeting } from '../../model/records.js'
import { last } from '../../observatory/last.js'
import type { CheckContext } from '../check.js'
import { isPartlyUnread } from '../way.js'

/** The last meeting of some kind, when it was long ago; the pilot group’s beginning, when there has been none since. */
export function* longWithout(isMeant: (meeting: Meeting) => boolean, { present, today, threshold }: CheckContext) {
	const { network, diary } = present
	const constituted = network.pilot_group?.constituted
	if (constituted === undefined || isPartlyUnread(present, diary, 'meetings')) return
	const meeting = last(diary.meetings.filter(isMeant))
	const days = daysBetween(meeting?.date ?? constituted, today)
	if (days <= threshold('days')) return
	const data = { days, ever: meeting !== undefined }
	yield meeting ? { on: meeting, path: ['date'], data } : { on: network, path: ['pilot_group', 'constituted'], data }
}
