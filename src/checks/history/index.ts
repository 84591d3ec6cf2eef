import type { Finding } from '../../model/finding.js'
import { told } from '../../model/finding.js'
import type { Programme } from '../../model/neighbourhood.js'
import { unwatched, type Watch } from '../../model/watch.js'
import { severityOf, thresholdOf } from '../run.js'
import closedAtBirth from './closed-at-birth.js'
import dateRewritten from './date-rewritten.js'
import type { HistoryCheck, HistoryContext } from './history-check.js'
import idReused from './id-reused.js'
import mandateRewritten from './mandate-rewritten.js'
import personal from './personal.js'
import silent from './silent.js'
import vanished from './vanished.js'

/** The rules about how the data came to be, in the order in which people see them. */
export const historyChecks: readonly HistoryCheck[] = [
	idReused,
	vanished,
	dateRewritten,
	closedAtBirth,
	mandateRewritten,
	silent,
	personal,
]

/** What the rules about history find, in the commits that are wanted. */
export function historyFindings(
	past: Omit<HistoryContext, 'threshold'>,
	programme: Programme,
	isWanted: (commit: string) => boolean = () => true,
	watch: Watch = unwatched,
): readonly Finding[] {
	return historyChecks.flatMap(check => {
		const severity = severityOf(check, programme)
		if (severity === 'off') return []
		const threshold = (name: string) => thresholdOf(check, programme, name)
		const all = watch.rule(check.id, () => [...check.run({ ...past, threshold })])
		const found = all.filter(({ commit }) => isWanted(commit))
		return found.map(({ change, commit, field, message }) => {
			const { kind, id, label, file, neighbourhood } = change
			const inCommit = ` (${commit.slice(0, 7)})`
			return told(
				{ ...check, severity },
				{
					at: { file, path: [] },
					subject: { kind, id, ...(label !== null && { label }) },
					...(field !== undefined && { field }),
					hidden: true,
				},
				{ it: message.it + inCommit, en: message.en + inCommit },
				neighbourhood ?? undefined,
			)
		})
	})
}
