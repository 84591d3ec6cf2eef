import type { Followed } from '../history/follow.js'
import type { History } from '../history/history.js'
import type { Change } from '../model/change.js'
import type { Language } from '../model/text.js'
import { changeData } from '../report/change-data.js'
import type { Event } from '../report/history.js'
import { ofField } from './history-field.js'

/** A step of the history as it is told; with a field, only what became of it. */
export function eventOf(
	{ commit, changes, merge, onlyMoved, gaps }: Followed,
	field: readonly string[] | undefined,
	history: History,
	isIgnored: (hash: string) => boolean,
): Event {
	return {
		commit: commit.hash,
		author: commit.author.name,
		authored: history.dayAt(commit.authored),
		committed: history.dayAt(commit.committed),
		subject: commit.subject,
		changes: field === undefined ? changes : changes.flatMap((change): readonly Change[] => ofField(change, field)),
		merge,
		onlyMoved: field === undefined && onlyMoved,
		ignored: isIgnored(commit.hash),
		gaps,
	}
}

/** Names in agora.yaml may be shortened, as git shows them. */
export const ignoring = (list: readonly string[]) => (hash: string) =>
	list.some(name => name.length >= 7 && hash.startsWith(name.toLowerCase()))

/** For programs. */
export function eventData(event: Event, language: Language) {
	const { commit, author, authored, committed, subject, merge, onlyMoved, ignored } = event
	return {
		commit,
		author,
		authored,
		committed,
		subject,
		merge,
		onlyMoved,
		ignored,
		changes: event.changes.map(changeData),
		unread: event.gaps.map(({ file, why }) => ({ file, message: why[language] })),
	}
}
