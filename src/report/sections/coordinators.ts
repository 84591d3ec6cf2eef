import { daysBetween } from '../../model/day.js'
import { capital, inWords } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'
import { inOffice } from '../../observatory/coordinators.js'
import { type Band, type Counted, isBand } from '../../observatory/counted.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { isOver } from '../../observatory/life.js'
import { by } from '../../observatory/order.js'
import { pairDays } from '../../observatory/pair.js'
import { median, total } from '../../observatory/totals.js'
import { type Cell, count, text, untold } from '../document.js'
import { figurePath, nobody, type People } from '../people.js'
import { type Headline, type Measuring, section, type Telling } from '../section.js'
import { coded, endOr, named, numberOr, startOr, table, tableOr, toFill } from './table.js'

const foreseen = 2

const figures = {
	inOffice: {
		id: 'coordinators/in-office',
		rows: [17],
		title: { it: 'Coordinatori in carica', en: 'Coordinators in office' },
		definition: {
			it: 'Coordinatori di territorio che hanno cominciato e non hanno finito, sui due previsti dal programma. Accanto, quelli individuati di cui non è scritto l’inizio.',
			en: 'Neighbourhood coordinators who have begun and not ended, of the two that the programme foresees. Beside it, those identified whose beginning is not written.',
		},
		unit: 'share',
		denominator: { it: 'coordinatori previsti', en: 'coordinators foreseen' },
		comparable: true,
	},
	fullPair: {
		id: 'coordinators/full-pair',
		rows: [17],
		title: { it: 'Giorni con la coppia completa', en: 'Days with a full pair' },
		definition: {
			it: 'Giorni in cui erano in carica almeno due coordinatori, da quando ha cominciato il primo fino al giorno del rapporto.',
			en: 'Days on which at least two coordinators were in office, from the beginning of the first to the day of the report.',
		},
		unit: 'share',
		denominator: { it: 'giorni dal primo incarico', en: 'days since the first began' },
		comparable: true,
	},
	trained: {
		id: 'coordinators/trained',
		rows: [16],
		title: { it: 'Coordinatori con la prima formazione', en: 'Coordinators with first training' },
		definition: {
			it: 'Coordinatori in carica che hanno ricevuto la prima formazione prevista dal programma.',
			en: 'Coordinators in office who received the first training that the programme foresees.',
		},
		unit: 'share',
		denominator: { it: 'coordinatori in carica', en: 'coordinators in office' },
		comparable: true,
	},
	trainingHours: {
		id: 'coordinators/training-hours',
		rows: [16],
		title: { it: 'Ore di formazione', en: 'Hours of training' },
		definition: {
			it: 'Ore di formazione ricevute da tutti i coordinatori, anche da chi non è più in carica: due persone nella stessa ora fanno due ore. Accanto, gli incontri senza ore scritte.',
			en: 'Hours of training received by all coordinators, also those no longer in office: two persons in one hour make two. Beside it, sessions without hours.',
		},
		unit: 'hours',
	},
	identified: {
		id: 'coordinators/identified',
		rows: [15],
		title: { it: 'Coordinatori individuati', en: 'Coordinators identified' },
		definition: {
			it: 'Coordinatori individuati finora, anche chi ha già finito.',
			en: 'Coordinators identified so far, also those who have ended.',
		},
		unit: 'count',
	},
	service: {
		id: 'coordinators/time-in-office',
		rows: [3],
		title: { it: 'Tempo in carica', en: 'Time in office' },
		definition: {
			it: 'Giorni da quando sono in carica i coordinatori di oggi: la mediana.',
			en: 'Days that today’s coordinators have been in office: the median.',
		},
		unit: 'days',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const all = neighbourhood.neighbourhood.coordinators
	const now = inOffice(neighbourhood, day)
	const hours = total(all.flatMap(({ training }) => training.map(({ hours }) => hours)))
	const pair = pairDays(neighbourhood, day)
	return {
		figures: [
			part(
				figures.inOffice,
				Math.min(now.length, foreseen),
				all.length === 0 ? 0 : foreseen,
				all.filter(one => one.from === undefined && !isOver(one, day)).length,
			),
			pair ? part(figures.fullPair, pair.full, pair.days) : measured(figures.fullPair, null),
			part(figures.trained, now.filter(({ training }) => training.some(({ first }) => first)).length, now.length),
			measured(figures.trainingHours, hours.value, hours.unknown),
			measured(figures.identified, all.length),
			measured(
				figures.service,
				median(now.flatMap(({ from }) => (from === undefined ? [] : [daysBetween(from, day)]))),
			),
		],
		inOffice: now.length,
		mixed: new Set(now.map(({ sector }) => sector)).size > 1,
		gaps: pair?.gaps ?? [],
		coordinators: all
			.map(({ id, name, sector, organisation, identified, from, until, training }) => ({
				id: id as string | null,
				name: (name ?? null) as string | null,
				sector,
				organisation: organisation ?? null,
				identified,
				from: from ?? null,
				until: until ?? null,
				trainingHours: total(training.map(({ hours }) => hours)).value as Counted | null,
				firstTraining: training.some(({ first }) => first) as boolean | Band,
			}))
			.sort(
				by(
					({ from, identified }) => from ?? identified,
					({ id }) => id ?? '',
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

/** That there are two of them, of which bodies and since when, is a public fact; who they are and what they learnt is theirs. */
function people({ coordinators, figures: values }: Measure): People {
	return {
		...nobody(),
		withheld: [
			...values.flatMap(({ figure, value }) =>
				value !== null && (figure === figures.trained.id || figure === figures.trainingHours.id)
					? [figurePath(figure, 'value')]
					: [],
			),
			...coordinators.flatMap((_, index) => [
				['coordinators', index, 'id'],
				['coordinators', index, 'name'],
				['coordinators', index, 'trainingHours'],
				['coordinators', index, 'firstTraining'],
			]),
		],
	}
}

export default section<Measure>({
	id: 'coordinators',
	title: { it: 'Coordinatori di territorio', en: 'Coordinators' },
	reads: ['neighbourhood'],
	figures: Object.values(figures),
	measure,
	people,
	tell({ coordinators, figures, gaps, inOffice, mixed }, telling) {
		const { language } = telling
		if (coordinators.length === 0)
			return { headline: { text: words.none[language], weight: 2 }, blocks: [toFill(words.toFill, telling)] }
		return {
			headline: headline(inOffice, mixed, language),
			blocks: [
				{ kind: 'figures', id: 'coordinators-figures', values: figures },
				table(
					'coordinators',
					words.table,
					coordinators.map(one => row(one, telling)),
					telling,
				),
				...tableOr(
					'coordinators-gaps',
					words.gaps,
					gaps.map(({ from, until, days, inOffice }): Cell[] => [
						{ kind: 'day', value: from },
						{ kind: 'day', value: until },
						count(days),
						count(inOffice),
					]),
					telling,
				),
			],
		}
	},
})

function headline(inOffice: number, mixed: boolean, language: Language): Headline {
	if (inOffice === 0) return { text: words.nobody[language], weight: 3 }
	if (inOffice === 1) return { text: words.one[language], weight: 2 }
	if (inOffice > foreseen) return { text: words.tooMany[language](inOffice), weight: 2 }
	return mixed ? { text: words.complete[language], weight: 0 } : { text: words.sameSector[language], weight: 2 }
}

function row(one: Measure['coordinators'][number], telling: Telling): Cell[] {
	return [
		text(one.name ?? words.somebody[telling.language]),
		coded('sectors', one.sector, telling),
		named(one.organisation, telling),
		startOr(one.from),
		endOr(one.until),
		typeof one.firstTraining === 'boolean'
			? text(words.yesNo[one.firstTraining ? 'yes' : 'no'][telling.language])
			: untold,
		isBand(one.trainingHours) ? untold : numberOr(one.trainingHours),
	]
}

const words = {
	none: { it: 'I coordinatori non sono ancora registrati', en: 'The coordinators are not recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono i coordinatori in neighbourhood.yaml («coordinators»).',
		en: 'This part needs the coordinators in neighbourhood.yaml (“coordinators”).',
	},
	complete: {
		it: 'La coppia di coordinatori è completa, tra pubblico e privato sociale',
		en: 'The pair of coordinators is complete, public and third sector',
	},
	sameSector: {
		it: 'I due coordinatori vengono dallo stesso settore',
		en: 'The two coordinators come from the same sector',
	},
	one: {
		it: 'In carica c’è una persona sola: la coppia di coordinatori non è completa',
		en: 'Only one person is in office: the pair of coordinators is not complete',
	},
	nobody: { it: 'Nessun coordinatore risulta in carica', en: 'No coordinator is recorded as in office' },
	tooMany: {
		it: (number: number) =>
			`${capital(inWords(number, 'it'))} coordinatori sono in carica: il programma ne prevede due`,
		en: (number: number) => `${capital(inWords(number, 'en'))} coordinators are in office: the programme foresees two`,
	},
	somebody: { it: 'un coordinatore', en: 'a coordinator' },
	yesNo: { yes: { it: 'sì', en: 'yes' }, no: { it: 'non ancora', en: 'not yet' } },
	table: {
		caption: { it: 'I coordinatori, in carica e precedenti', en: 'Coordinators, in office and former' },
		columns: {
			name: { it: 'Nome', en: 'Name' },
			sector: { it: 'Settore', en: 'Sector' },
			organisation: { it: 'Ente', en: 'Organisation' },
			from: { it: 'Dal', en: 'From' },
			until: { it: 'Al', en: 'Until' },
			first_training: { it: 'Prima formazione', en: 'First training' },
			training_hours: { it: 'Ore di formazione', en: 'Training hours' },
		},
	},
	gaps: {
		caption: { it: 'I periodi senza la coppia completa', en: 'The times without a full pair' },
		columns: {
			from: { it: 'Dal', en: 'From' },
			until: { it: 'Al', en: 'Until' },
			days: { it: 'Giorni', en: 'Days' },
			in_office: { it: 'In carica', en: 'In office' },
		},
	},
} as const
