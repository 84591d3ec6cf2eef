import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import { decimal, longDay } from '../model/number.js'
import { capital, inWords } from '../model/numerals.js'
import type { ProgrammeFile } from '../model/records.js'
import type { Language } from '../model/text.js'
import type { Digest } from '../observatory/digest.js'
import { by } from '../observatory/order.js'
import { agreement, normalised, type Scored, scores } from '../observatory/selection.js'
import { trialCourse } from '../observatory/trial.js'
import { type Block, type Cell, count, notApplicable, notRecorded, text } from './document.js'
import { measureTogether } from './programme-figures.js'
import { howMany, type Noun } from './sections/nouns.js'
import { numberOr, oneLine, paragraphs, type TableWords } from './sections/table.js'

/** What the city's programme says of itself: how its neighbourhoods were chosen, and how far its trial has come. */
export type MeasuredProgramme = ReturnType<typeof measureProgramme>

export function measureProgramme(programme: ProgrammeFile, found: number, digests: readonly Digest[], day: Day) {
	return {
		name: programme.name ?? null,
		figures: measureTogether(programme, found, digests, day),
		selection: measureSelection(programme, day),
		trial: trialCourse(programme, day),
	}
}

/** A choice that was decided later is not known yet on the day. */
function measureSelection({ selection }: ProgrammeFile, day: Day) {
	if (selection === undefined || (selection.decided !== undefined && selection.decided > day)) return null
	const { criteria, candidates, decided, by: decidedBy } = selection
	const scored = scores(selection)
	return {
		decided: decided ?? null,
		by: decidedBy ?? null,
		criteria: criteria.map(({ id, title, weight, direction, source }) => ({
			id,
			title,
			weight,
			direction: direction ?? null,
			source: source ?? null,
			unknown: scored.filter(({ missing }) => missing.includes(id)).length,
		})),
		candidates: candidates
			.map((candidate, index) => {
				const one = scored[index] as Scored
				return {
					...one,
					agreement: agreement(one, scored),
					reason: candidate.reason ?? null,
					values: criteria.map(criterion => {
						const value = candidate.values?.[criterion.id]
						return {
							criterion: criterion.id,
							value: typeof value === 'number' ? value : null,
							score: normalised(criterion, candidate, candidates),
						}
					}),
				}
			})
			.sort(
				by(
					({ rank }) => rank ?? Number.POSITIVE_INFINITY,
					({ id }) => id,
				),
			),
	}
}

type Selection = NonNullable<MeasuredProgramme['selection']>

/** The chapter of the programme's report on how its neighbourhoods were chosen, and on its trial. */
export function choiceTold(
	{ selection, trial }: MeasuredProgramme,
	codes: Codes,
	language: Language,
): readonly Block[] {
	return [
		{ kind: 'heading', level: 2, text: words.choice[language], id: 'selection' },
		...(selection === null || selection.candidates.length === 0
			? [{ kind: 'empty', text: words.choiceToFill[language] } as const]
			: selectionTold(selection, codes, language)),
		{ kind: 'heading', level: 2, text: words.trial[language], id: 'trial' },
		...(trial === null ? [{ kind: 'empty', text: words.trialToFill[language] } as const] : trialTold(trial, language)),
	]
}

function selectionTold(selection: Selection, codes: Codes, language: Language): readonly Block[] {
	const { criteria, candidates } = selection
	const chosen = candidates.filter(one => one.chosen).length
	const against = candidates.filter(({ agreement }) => agreement === 'chosen-against')
	const decided = words.decided[language](
		selection.decided === null ? null : longDay(selection.decided, language),
		selection.by,
	)
	return [
		{
			kind: 'paragraph',
			text: [
				{ strong: capital(words.chosen[language](chosen, candidates.length, against.length)) },
				`.${decided === null ? '' : ` ${decided}`}`,
			],
		},
		...(criteria.length === 0
			? [{ kind: 'empty', text: words.criteriaToFill[language] } as const]
			: [
					built(
						'selection-criteria',
						words.criteria,
						criteria.map((one, index): Cell[] => [
							text(letter(index)),
							text(one.title),
							numberOr(one.weight),
							one.direction === null
								? notRecorded
								: {
										kind: 'code',
										code: one.direction,
										label: codes.label('criterion_directions', one.direction)[language],
									},
							one.source === null ? notRecorded : text(one.source),
							count(one.unknown),
						]),
						language,
					),
				]),
		built(
			'selection-scores',
			words.scores,
			candidates.map(one => scoreRow(one, criteria, language)),
			language,
		),
		...valueTables(selection, language),
	]
}

function scoreRow(
	{ rank, name, score, chosen, agreement, missing, reason }: Selection['candidates'][number],
	criteria: Selection['criteria'],
	language: Language,
): Cell[] {
	return [
		rank === null ? notApplicable : count(rank),
		text(name),
		score === null ? notApplicable : { kind: 'number', value: score, decimals: 2 },
		{ kind: 'code', code: chosen ? 'chosen' : 'not-chosen', label: words.isChosen[chosen ? 'yes' : 'no'][language] },
		{ kind: 'code', code: agreement, label: words.agreement[agreement][language] },
		missing.length === 0
			? notApplicable
			: { kind: 'list', values: missing.map(id => letter(criteria.findIndex(one => one.id === id))) },
		reason === null ? (agreement === 'as-scored' ? notApplicable : notRecorded) : text(oneLine(reason)),
	]
}

/** Values with their scores, a column for each criterion and at most six of them side by side. */
function valueTables({ criteria, candidates }: Selection, language: Language): readonly Block[] {
	const starts = criteria.flatMap((_, index) => (index % 6 === 0 ? [index] : []))
	return starts.map((start, part) => ({
		kind: 'table',
		id: part === 0 ? 'selection-values' : `selection-values-${part + 1}`,
		caption: words.values.caption[language],
		columns: [
			{ key: 'candidate', title: words.candidate[language] },
			...criteria.slice(start, start + 6).map(({ id }, index) => ({ key: id, title: letter(start + index) })),
		],
		rows: candidates.map(({ name, values }) => [
			text(name),
			...values.slice(start, start + 6).map(one => valueCell(one, language)),
		]),
		note: words.values.note[language],
	}))
}

function valueCell({ value, score }: Selection['candidates'][number]['values'][number], language: Language): Cell {
	if (value === null) return notRecorded
	const written = decimal(value, language, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)
	return text(score === null ? written : `${written} → ${decimal(score, language, 2)}`)
}

/** Criteria are called A, B, C, so that a table of them stays narrow; by their number after Z. */
const letter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1))

function trialTold(trial: NonNullable<MeasuredProgramme['trial']>, language: Language): readonly Block[] {
	const { from, until, passed, foreseen, ended, review } = trial
	const told = words.course[language](
		from === null ? null : longDay(from, language),
		until === null ? null : longDay(until, language),
		passed,
		foreseen,
		ended,
	)
	return [
		...(told === null ? [{ kind: 'empty', text: words.trialToFill[language] } as const] : []),
		...(told === null ? [] : [{ kind: 'paragraph', text: told } as const]),
		...(review === null
			? [{ kind: ended ? ('notice' as const) : ('paragraph' as const), text: words.noReview[language](ended) }]
			: [{ kind: 'paragraph', text: words.review[language] } as const, ...paragraphs(review)]),
	]
}

const built = (
	id: string,
	{ caption, columns, note }: TableWords,
	rows: readonly (readonly Cell[])[],
	language: Language,
): Block => ({
	kind: 'table',
	id,
	caption: caption[language],
	columns: Object.entries(columns).map(([key, title]) => ({ key, title: title[language] })),
	rows,
	...(note && { note: note[language] }),
})

const nouns = {
	neighbourhood: { it: ['un quartiere', 'quartieri'], en: ['neighbourhood', 'neighbourhoods'] },
} as const satisfies Readonly<Record<string, Noun>>

const words = {
	choice: { it: 'Come sono stati scelti i quartieri', en: 'How the neighbourhoods were chosen' },
	choiceToFill: {
		it: 'Per vedere questa parte serve in programme.yaml la scelta dei quartieri («selection»): i criteri con i loro pesi, i quartieri considerati con i loro valori, quelli scelti.',
		en: 'This part needs the choice of the neighbourhoods (“selection”) in programme.yaml: the criteria with their weights, the neighbourhoods considered with their values, those chosen.',
	},
	criteriaToFill: {
		it: 'I criteri non sono scritti («criteria» in programme.yaml): i punteggi non si possono ricalcolare.',
		en: 'The criteria are not written (“criteria” in programme.yaml): the scores cannot be recomputed.',
	},
	chosen: {
		it: (chosen: number, of: number, against: number) => {
			const start = `${howMany(chosen, nouns.neighbourhood, 'it')} ${chosen === 1 ? 'scelto' : chosen === 0 ? 'scelto finora' : 'scelti'} su ${inWords(of, 'it')} ${of === 1 ? 'considerato' : 'considerati'}`
			if (chosen === 0) return start
			if (against === 0) return `${start}, nell’ordine dei punteggi`
			return `${start}, di cui ${against === 1 ? 'uno' : inWords(against, 'it')} contro il punteggio`
		},
		en: (chosen: number, of: number, against: number) => {
			const start = `${inWords(chosen, 'en')} chosen of ${inWords(of, 'en')} ${of === 1 ? 'neighbourhood' : 'neighbourhoods'} considered`
			if (chosen === 0) return start
			return `${start}, ${against === 0 ? 'in the order of the scores' : `${inWords(against, 'en')} of them against the score`}`
		},
	},
	decided: {
		it: (day: string | null, by: string | null) =>
			day === null && by === null
				? null
				: `${day === null ? 'Decisione' : `Decisione ${dayIt(day)}`}${by === null ? '' : `: ${by}`}.`,
		en: (day: string | null, by: string | null) =>
			day === null && by === null
				? null
				: `${day === null ? 'Decided' : `Decided on ${day}`}${by === null ? '' : `: ${by}`}.`,
	},
	candidate: { it: 'Quartiere', en: 'Neighbourhood' },
	criteria: {
		caption: { it: 'I criteri', en: 'The criteria' },
		columns: {
			letter: { it: 'Lettera', en: 'Letter' },
			criterion: { it: 'Criterio', en: 'Criterion' },
			weight: { it: 'Peso', en: 'Weight' },
			direction: { it: 'Verso', en: 'Direction' },
			source: { it: 'Fonte', en: 'Source' },
			unknown: { it: 'Valori non noti', en: 'Unknown values' },
		},
		note: {
			it: 'Dove il verso non è scritto, un valore più alto vale come più bisogno.',
			en: 'Where the direction is not written, a higher value is taken as more need.',
		},
	},
	scores: {
		caption: { it: 'I punteggi, ricalcolati', en: 'The scores, recomputed' },
		columns: {
			rank: { it: 'Posto', en: 'Rank' },
			candidate: { it: 'Quartiere', en: 'Neighbourhood' },
			score: { it: 'Punteggio', en: 'Score' },
			chosen: { it: 'Scelto', en: 'Chosen' },
			agreement: { it: 'Rispetto al punteggio', en: 'Compared with the score' },
			missing: { it: 'Criteri lasciati fuori', en: 'Criteria left out' },
			reason: { it: 'Motivo scritto', en: 'Written reason' },
		},
		note: {
			it: 'Ogni criterio va da 0, il bisogno minore fra i quartieri considerati, a 1, il maggiore. Il punteggio è la media pesata: Σ peso × valore / Σ pesi. Un valore non noto lascia il suo criterio fuori dal punteggio di quel quartiere; un criterio uguale per tutti non entra in nessun punteggio.',
			en: 'Each criterion goes from 0, the least need among the neighbourhoods considered, to 1, the most. The score is the weighted mean: Σ weight × value / Σ weights. An unknown value leaves its criterion out of that neighbourhood’s score; a criterion alike for all is in no score.',
		},
	},
	isChosen: { yes: { it: 'sì', en: 'yes' }, no: { it: 'no', en: 'no' } },
	agreement: {
		'as-scored': { it: 'in accordo', en: 'in agreement' },
		'chosen-against': { it: 'scelto contro il punteggio', en: 'chosen against the score' },
		'passed-over': { it: 'non scelto, pur con più punti', en: 'not chosen, with more points' },
	},
	values: {
		caption: { it: 'I valori e i loro punti', en: 'The values and their points' },
		note: {
			it: 'Prima il valore scritto, dopo la freccia i punti fra 0 e 1. Le lettere sono quelle dei criteri.',
			en: 'First the value as written, after the arrow its points between 0 and 1. The letters are those of the criteria.',
		},
	},
	trial: { it: 'La sperimentazione', en: 'The trial' },
	trialToFill: {
		it: 'Per vedere questa parte servono in programme.yaml il primo e l’ultimo giorno della sperimentazione («trial») e, alla fine, la verifica («review»).',
		en: 'This part needs the first and the last day of the trial (“trial”) in programme.yaml and, at its end, the review (“review”).',
	},
	course: {
		it: (from: string | null, until: string | null, passed: number | null, foreseen: number | null, ended: boolean) => {
			if (from === null && until === null) return null
			const when =
				from === null
					? `La sperimentazione è prevista fino ${toIt(until as string)}`
					: `La sperimentazione va ${fromIt(from)}${until === null ? ', senza una fine scritta' : ` ${toIt(until)}`}`
			if (ended) return `${when}: è finita.`
			if (passed === null) return `${when}.`
			const of = foreseen === null ? '' : ` su ${inWords(foreseen, 'it')}`
			if (passed === 0) return `${when}: non è ancora passato nessun mese intero${of}.`
			return `${when}: ${passed === 1 ? 'è passato un mese intero' : `sono passati ${inWords(passed, 'it')} mesi interi`}${of}.`
		},
		en: (from: string | null, until: string | null, passed: number | null, foreseen: number | null, ended: boolean) => {
			if (from === null && until === null) return null
			const when =
				from === null
					? `The trial is foreseen until ${until}`
					: `The trial runs from ${from}${until === null ? ', with no written end' : ` to ${until}`}`
			if (ended) return `${when}: it has ended.`
			if (passed === null) return `${when}.`
			const of = foreseen === null ? '' : ` of ${inWords(foreseen, 'en')}`
			if (passed === 0) return `${when}: no whole month${of} has passed yet.`
			return `${when}: ${inWords(passed, 'en')} whole ${passed === 1 ? 'month' : 'months'}${of} ${passed === 1 ? 'has' : 'have'} passed.`
		},
	},
	review: { it: 'La verifica:', en: 'The review:' },
	noReview: {
		it: (ended: boolean) =>
			ended
				? 'La sperimentazione è finita e la verifica non è scritta: in programme.yaml («trial», «review») che cosa si è confermato, cambiato, lasciato.'
				: 'La verifica non è ancora scritta.',
		en: (ended: boolean) =>
			ended
				? 'The trial has ended and its review is not written: what was confirmed, changed, dropped goes into programme.yaml (“trial”, “review”).'
				: 'The review is not written yet.',
	},
} as const

/** «del 28 aprile», «dell’8 aprile»: the article goes with how the day is said. */
function dayIt(day: string): string {
	return startsWithVowel(day) ? `dell’${day}` : `del ${day}`
}

const fromIt = (day: string) => (startsWithVowel(day) ? `dall’${day}` : `dal ${day}`)
const toIt = (day: string) => (startsWithVowel(day) ? `all’${day}` : `al ${day}`)

/** The eighth and the eleventh are said with a vowel first. */
const startsWithVowel = (day: string) => /^(?:8|11) /.test(day)
