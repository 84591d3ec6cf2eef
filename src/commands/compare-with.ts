import type { Change } from '../model/change.js'
import { Failure } from '../model/failure.js'
import type { Moment } from '../model/moment.js'
import type { Programme } from '../model/neighbourhood.js'
import { longDay } from '../model/number.js'
import { type Base, type Comparison, compare } from '../report/compared/comparison.js'
import { judgedBy, type Measures, measureAll } from '../report/compose.js'
import { openlyCompared } from '../report/public/compared.js'
import { measurePublic, thresholdOf } from '../report/public/edition.js'
import { changes } from '../workspace/changes.js'
import { differing } from '../workspace/differing.js'
import type { NeighbourhoodReading, Workspace } from '../workspace/open.js'
import type { Source } from '../workspace/source.js'
import { aMoment, type Clocks } from './clocks.js'
import type { Context } from './command.js'
import { judge, waivedIn } from './judge.js'
import { readingOf } from './named.js'
import { renamedFolders } from './since.js'

export const compareWith = aMoment({
	it: 'accanto a ciò che si sapeva allora: che cosa è cambiato in ogni parte',
	en: 'beside what was known then: what has changed in each part',
})

/** The folder that a report is compared with. */
export interface Past {
	readonly base: Base
	readonly workspace: Workspace
}

/** @throws Failure when the moment is not before the report's own, or git cannot tell */
export function pastOf(when: Moment, { day }: Clocks, context: Context): Past {
	const { workspace, commit, day: then } = context.known(when)
	if (then > day) throw later(when.written, longDay(then, 'it'), longDay(then, 'en'))
	return { base: { commit, day: then, written: when.written }, workspace }
}

const later = (written: string, it: string, en: string) =>
	new Failure(
		{
			it: `--compare ${written} è il ${it}: dopo il giorno di questo rapporto`,
			en: `--compare ${written} is ${en}: after the day of this report`,
		},
		{
			it: 'Un rapporto si confronta con un momento di prima.',
			en: 'A report is compared with an earlier moment.',
		},
	)

/** A neighbourhood as it was, under whatever name its folder had; `undefined` when it was not there yet. */
export function earlier(id: string, { workspace }: Past, now: Workspace): NeighbourhoodReading | undefined {
	const was = workspace.programme.found.includes(id)
		? id
		: renamedFolders(workspace, now, others(workspace, now)).get(id)
	return was === undefined ? undefined : workspace.read(was)
}

const others = (...all: readonly Workspace[]) => [...new Set(all.flatMap(({ programme }) => programme.found))]

/** What a neighbourhood's report of now says beside that of then. A public one tells of both what may stand side by side. */
export function comparisonOf(id: string, now: Measures, open: boolean, past: Past, clock: Clocks): Comparison {
	const { workspace, day } = clock
	const { base } = past
	const reading = earlier(id, past, workspace)
	if (reading === undefined) return compare(null, now, [], base)
	const was = reading.neighbourhood
	const judged = judgedThen(reading, past)
	const found = changesIn([id, was.id], past.workspace.source, workspace.source)
	if (!open) return compare(measureAll(was, base.day, past.workspace.programme, judged), now, found, base)
	const programme = asStrict(past.workspace.programme, workspace.programme)
	const before = measurePublic(was, base.day, programme, judged)
	const sides = [
		{ neighbourhood: was, day: base.day, programme },
		{ neighbourhood: readingOf(id, workspace).neighbourhood, day, programme: workspace.programme },
	]
	const names = { ...before.names, ...now.names }
	return compare(before, now, found, base, openlyCompared(sides, names, thresholdOf(workspace.programme)))
}

/** By the rules as the settings and waivers of then applied them, on the day of then. */
function judgedThen(reading: NeighbourhoodReading, { base, workspace }: Past) {
	const waived = waivedIn(workspace, base.day)
	return judgedBy(judge(reading, workspace, { today: base.day, now: base.day }, waived), waived.count)
}

/** What was hidden then may be hidden no less than what is now: the threshold of the present edition holds for both. */
function asStrict(then: Programme, now: Programme): Programme {
	const small_numbers = Math.max(thresholdOf(then), thresholdOf(now))
	return { ...then, settings: { ...then.settings, report: { ...then.settings.report, small_numbers } } }
}

/** What differs in some neighbourhoods' folders; the others are not looked into. */
function changesIn(ids: readonly string[], before: Source, after: Source): readonly Change[] {
	const states = differing(only(ids, before), only(ids, after))
	return changes(states.before, states.after)
}

const only = (ids: readonly string[], source: Source): Source => ({
	...source,
	list: folder => {
		if (folder === '') return source.list('').filter(name => name === 'neighbourhoods/')
		const names = source.list(folder)
		return folder === 'neighbourhoods' ? names.filter(name => ids.includes(name.replace(/\/$/, ''))) : names
	},
})

/** The programme's own files beside those of then. */
export function programmeChanges({ workspace }: Past, now: Workspace): readonly Change[] {
	const top = (source: Source): Source => ({
		...source,
		list: folder => (folder === '' ? source.list('').filter(name => name !== 'neighbourhoods/') : []),
	})
	const states = differing(top(workspace.source), top(now.source))
	return changes(states.before, states.after).filter(({ kind }) => kind !== 'agora.yaml' && kind !== 'waivers.yaml')
}
