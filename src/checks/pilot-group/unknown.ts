import type { Person } from '../../model/records.js'
import { unknownAmong } from '../../observatory/unknown-members.js'
import type { CheckContext } from '../check.js'
import { isPartlyUnread } from '../way.js'

/** The group, where something is not known of too many of its members: `members` is the smallest group that is judged. */
export function* unknownOfMembers({ present, today, threshold }: CheckContext, isKnown: (person: Person) => boolean) {
	const { network } = present
	if (isPartlyUnread(present, network, 'pilot_group') || isPartlyUnread(present, network, 'people')) return
	const { unknown, members } = unknownAmong(present, today, isKnown)
	if (members >= threshold('members') && unknown > members * threshold('share'))
		yield { on: network, path: ['pilot_group', 'members'], data: { unknown, members } }
}
