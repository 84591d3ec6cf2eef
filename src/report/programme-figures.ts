import type { Day } from '../model/day.js'
import type { ProgrammeFile } from '../model/records.js'
import type { Digest } from '../observatory/digest.js'
import { type Figure, type FigureValue, measured, part } from '../observatory/figure.js'
import { agreement, scores } from '../observatory/selection.js'
import { trialCourse } from '../observatory/trial.js'

/** What is told of the programme as a whole: its neighbourhoods together, their choice, the trial. */
export const programmeFigures = {
	neighbourhoods: {
		id: 'programme/neighbourhoods',
		rows: [20],
		title: { it: 'Quartieri avviati', en: 'Neighbourhoods begun' },
		definition: {
			it: 'Quartieri con una cartella, sul numero che il programma prevede.',
			en: 'Neighbourhoods with a folder, of the number that the programme foresees.',
		},
		unit: 'share',
		denominator: { it: 'quartieri previsti', en: 'neighbourhoods foreseen' },
	},
	pairs: {
		id: 'programme/full-pairs',
		rows: [17, 19],
		title: { it: 'Quartieri con la coppia completa', en: 'Neighbourhoods with a full pair' },
		definition: {
			it: 'Quartieri in cui nel giorno del rapporto sono in carica due coordinatori.',
			en: 'Neighbourhoods where two coordinators are in office on the day of the report.',
		},
		unit: 'share',
		denominator: { it: 'quartieri del rapporto', en: 'neighbourhoods of the report' },
	},
	mixed: {
		id: 'programme/mixed-pairs',
		rows: [18, 34],
		title: { it: 'Coppie miste', en: 'Mixed pairs' },
		definition: {
			it: 'Coppie complete con una persona del pubblico e una del privato sociale.',
			en: 'Full pairs with one person of the public service and one of the private social sector.',
		},
		unit: 'share',
		denominator: { it: 'coppie complete', en: 'full pairs' },
	},
	groups: {
		id: 'programme/pilot-groups',
		rows: [32],
		title: { it: 'Quartieri con un gruppo pilota', en: 'Neighbourhoods with a pilot group' },
		definition: {
			it: 'Quartieri il cui gruppo pilota è costituito.',
			en: 'Neighbourhoods whose pilot group is constituted.',
		},
		unit: 'share',
		denominator: { it: 'quartieri del rapporto', en: 'neighbourhoods of the report' },
	},
	valued: {
		id: 'selection/values-known',
		rows: [11],
		title: { it: 'Valori noti nella scelta', en: 'Values known in the choice' },
		definition: {
			it: 'Valori scritti dei criteri di scelta, su tutti quelli che servono: uno per criterio e per quartiere considerato.',
			en: 'Values written of the criteria of the choice, of all that are needed: one a criterion and a neighbourhood considered.',
		},
		unit: 'share',
		denominator: { it: 'criteri per quartieri considerati', en: 'criteria times neighbourhoods considered' },
	},
	chosen: {
		id: 'selection/chosen',
		rows: [12],
		title: { it: 'Quartieri scelti', en: 'Neighbourhoods chosen' },
		definition: {
			it: 'Quartieri scelti fra quelli considerati.',
			en: 'Neighbourhoods chosen of those considered.',
		},
		unit: 'share',
		denominator: { it: 'quartieri considerati', en: 'neighbourhoods considered' },
	},
	byScore: {
		id: 'selection/chosen-by-score',
		rows: [11, 12],
		title: { it: 'Scelti in accordo con il punteggio', en: 'Chosen in agreement with the score' },
		definition: {
			it: 'Quartieri scelti senza che uno con più punti sia rimasto fuori.',
			en: 'Neighbourhoods chosen while none with more points was left out.',
		},
		unit: 'share',
		denominator: { it: 'quartieri scelti con un punteggio', en: 'neighbourhoods chosen that have a score' },
	},
	months: {
		id: 'trial/months',
		rows: [13],
		title: { it: 'Mesi di sperimentazione', en: 'Months of trial' },
		definition: {
			it: 'Mesi interi passati dall’inizio della sperimentazione, mai più di quelli previsti.',
			en: 'Whole months since the trial began, never more than those foreseen.',
		},
		unit: 'count',
	},
} as const satisfies Readonly<Record<string, Figure>>

/** @param found how many neighbourhoods have a folder, which may be more than those of the report */
export function measureTogether(
	programme: ProgrammeFile,
	found: number,
	digests: readonly Digest[],
	day: Day,
): readonly FigureValue[] {
	const figures = programmeFigures
	const pairs = digests.filter(({ inOffice }) => inOffice.length >= 2)
	const expected = programme.expected_neighbourhoods
	return [
		expected === undefined ? measured(figures.neighbourhoods, null) : part(figures.neighbourhoods, found, expected),
		part(figures.pairs, pairs.length, digests.length),
		part(
			figures.mixed,
			pairs.filter(({ inOffice }) => new Set(inOffice.map(({ sector }) => sector)).size > 1).length,
			pairs.length,
		),
		part(figures.groups, digests.filter(({ constituted }) => constituted).length, digests.length),
		...chosen(programme, day),
		measured(figures.months, trialCourse(programme, day)?.passed ?? null),
	]
}

/** A choice that was decided later is not known yet on the day. */
function chosen({ selection }: ProgrammeFile, day: Day): readonly FigureValue[] {
	const { valued, chosen, byScore } = programmeFigures
	if (selection === undefined || (selection.decided !== undefined && selection.decided > day))
		return [measured(valued, null), measured(chosen, null), measured(byScore, null)]
	const { criteria, candidates } = selection
	const scored = scores(selection)
	const needed = criteria.length * candidates.length
	const missing = scored.reduce((sum, { missing }) => sum + missing.length, 0)
	const those = scored.filter(one => one.chosen)
	const ranked = those.filter(({ rank }) => rank !== null)
	return [
		part(valued, needed - missing, needed, missing),
		part(chosen, those.length, candidates.length),
		part(
			byScore,
			ranked.filter(one => agreement(one, scored) === 'as-scored').length,
			ranked.length,
			those.length - ranked.length,
		),
	]
}
