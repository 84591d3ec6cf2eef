import { type Day, daysBetween, earliest } from '../model/day.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { lastDay, type Period } from '../model/period.js'
import type { CodeOf } from '../model/vocabularies/index.js'
import { began } from './began.js'
import { byGeneration, personsOn } from './composition.js'
import type { Counted } from './counted.js'
import { gaps } from './gaps.js'
import { isOpenToAll } from './meetings.js'
import { composition, expectedComponents } from './pilot-group.js'
import { quarterOf, quartersBetween } from './quarters.js'
import { inYearTo } from './year.js'

export type Purpose = CodeOf<'purposes'>

/** How far one of the programme's three purposes has become a habit of the neighbourhood. */
export const purposeStages = ['none', 'occasional', 'regular', 'permanent'] as const
export type PurposeStage = (typeof purposeStages)[number]

/** When a purpose has reached a stage. The programme's text names no numbers: these are ours, printed with every scorecard. */
export const thresholds = {
	/** Occasional: this many signs in the last 365 days. */
	occasional: { signs: 1 },
	/** Regular: a sign in so many of the last closed quarters. */
	regular: { quarters: 3, of: 4 },
	/** Permanent: regular, as above, all along so many closed quarters in a row: a year and a half. */
	permanent: { quarters: 6 },
	/** A quarter is watched closely when so many of its months have a field note. */
	notes: { months: 3 },
	/** A group is representative from this part of the expected components, with no generation absent. */
	components: { part: 2, of: 3 },
} as const

/** What a purpose is recognised by. */
export const signs = {
	meetings: 'agora',
	notes: 'observatory',
	starts: 'observatory',
	support: 'support',
} as const satisfies Readonly<Record<string, Purpose>>
export type Sign = keyof typeof signs

/** How often a sign shows. */
export interface Rhythm {
	readonly stage: PurposeStage
	/** Times in the last 365 days. */
	readonly inAYear: number
	/** Of the last closed quarters since the beginning, four at most, how many have the sign. */
	readonly quarters: number
	readonly of: number
	/** The most days without it of those stretches that touch the last 365 days, the present one included. */
	readonly silence: number | null
}

/** The signs of a purpose, and how many of them nobody can place because their day is not written. */
export interface Signs {
	readonly days: readonly Day[]
	readonly unknown: number
}

/** When something of each sign took place. A project or an initiative counts on the day it began. */
export function signsOf({ diary, actions }: Neighbourhood): Readonly<Record<Sign, Signs>> {
	const dated = (records: readonly { readonly date: Day }[]): Signs => ({
		days: records.map(({ date }) => date).sort(),
		unknown: 0,
	})
	const begun = actions.actions.filter(({ stage }) => stage !== 'planned')
	const since = begun.flatMap(({ since }) => since ?? [])
	return {
		meetings: dated(diary.meetings.filter(isOpenToAll)),
		notes: dated(diary.notes),
		starts: { days: since.sort(), unknown: begun.length - since.length },
		support: dated(diary.support),
	}
}

/** The first day of the programme in a neighbourhood; where nobody wrote it, what the diary tells of, or the city’s own first day. */
export function beganOn(neighbourhood: Neighbourhood, { programme }: Programme): Day | undefined {
	const { network, diary } = neighbourhood
	const told = [...diary.meetings, ...diary.notes, ...diary.support].map(({ date }) => date)
	return began(neighbourhood) ?? earliest([network.pilot_group?.constituted, ...told]) ?? programme.started
}

/** The quarters that are over on a day, from the one of the beginning on. */
export function closedQuarters(began: Day | undefined, day: Day): readonly Period[] {
	return began === undefined ? [] : quartersBetween(began, day).filter(quarter => lastDay(quarter) <= day)
}

/** The quarters that a sign shows in; field notes have to show month by month. */
export function quartersWith(sign: Sign, days: readonly Day[]): ReadonlySet<Period> {
	if (sign !== 'notes') return new Set(days.map(quarterOf))
	const months = new Map<Period, Set<string>>()
	for (const day of days) {
		const quarter = quarterOf(day)
		months.set(quarter, (months.get(quarter) ?? new Set()).add(day.slice(0, 7)))
	}
	return new Set([...months].flatMap(([quarter, { size }]) => (size >= thresholds.notes.months ? [quarter] : [])))
}

export function rhythm(sign: Sign, days: readonly Day[], closed: readonly Period[], day: Day): Rhythm {
	const active = quartersWith(sign, days)
	const inAYear = days.filter(one => inYearTo(day, one)).length
	const lately = closed.slice(-thresholds.regular.of)
	return {
		stage: stageOf(inAYear, active, closed),
		inAYear,
		quarters: lately.filter(quarter => active.has(quarter)).length,
		of: lately.length,
		silence: longestSilence(days, day),
	}
}

/** The stage that a sign alone has reached, by the thresholds above. */
export function stageOf(inAYear: number, active: ReadonlySet<Period>, closed: readonly Period[]): PurposeStage {
	const { quarters, of } = thresholds.regular
	const regular = (some: readonly Period[]) => some.filter(quarter => active.has(quarter)).length >= quarters
	if (regular(closed.slice(-of))) {
		const long = closed.slice(-thresholds.permanent.quarters)
		const stretches = long.slice(of - 1).map((_, index) => long.slice(index, index + of))
		return long.length === thresholds.permanent.quarters && stretches.every(regular) ? 'permanent' : 'regular'
	}
	return inAYear >= thresholds.occasional.signs ? 'occasional' : 'none'
}

function longestSilence(days: readonly Day[], day: Day): number | null {
	const sorted = [...days].sort()
	const lately = sorted.filter((one, index) => inYearTo(day, one) || inYearTo(day, sorted[index + 1]))
	const { longest, sinceLast } = gaps(lately.length > 0 ? lately : sorted.slice(-1), day)
	return sinceLast === null ? null : Math.max(sinceLast, longest?.days ?? 0)
}

/** Whether the pilot group stands for the neighbourhood; `null` where those not written down could decide it. */
export interface Representation {
	readonly representative: boolean | null
	readonly members: number
	readonly present: number
	readonly expected: number
	/** How many of the expected components make a group representative. */
	readonly enough: number
	/** Whether each generation of adults has a member. */
	readonly allGenerations: boolean
	/** Those without one, told only when nobody’s age is unknown. */
	readonly absent: readonly string[]
	/** Members whose age, and members whose component, is not written. */
	readonly unknown: { readonly generation: Counted; readonly component: Counted }
}

export function representation(neighbourhood: Neighbourhood, day: Day, programme: Programme): Representation {
	const { present, missing, unknown } = composition(neighbourhood, day, expectedComponents(programme))
	const { persons, unlisted } = personsOn(neighbourhood, day)
	const generations = byGeneration(neighbourhood, day)
	const empty = generations.bands.filter(({ members }) => members === 0).map(({ key }) => key)
	const expected = present.length + missing.length
	const enough = Math.ceil((expected * thresholds.components.part) / thresholds.components.of)
	const members = persons.length + unlisted
	const impossible = members === 0 || present.length + unknown < enough || empty.length > generations.unknown
	const certain = present.length >= enough && empty.length === 0
	return {
		representative: impossible ? false : certain ? true : null,
		members,
		present: present.length,
		expected,
		enough,
		allGenerations: empty.length === 0,
		absent: generations.unknown === 0 ? empty : [],
		unknown: { generation: generations.unknown, component: unknown },
	}
}

/**
 * The stage of a purpose is that of its least sign: watching without starting anything, or starting without watching, is no
 * observatory yet. An agora is regular or permanent only with a representative group.
 */
export function standing(
	purpose: Purpose,
	rhythms: Readonly<Record<Sign, Rhythm>>,
	{ representative }: Representation,
): PurposeStage {
	const own = (Object.keys(signs) as Sign[]).filter(sign => signs[sign] === purpose)
	const least = Math.min(...own.map(sign => purposeStages.indexOf(rhythms[sign].stage)))
	const bounded = purpose === 'agora' && !representative ? Math.min(least, purposeStages.indexOf('occasional')) : least
	return purposeStages[bounded] as PurposeStage
}

/** Field notes in a month, over the last twelve or over those since a later beginning; `null` before there is one. */
export function notesPerMonth(days: readonly Day[], began: Day | undefined, day: Day): number | null {
	if (began === undefined || began > day) return null
	const months = Math.max(1, (Math.min(365, daysBetween(began, day) + 1) * 12) / 365)
	return days.filter(one => inYearTo(day, one)).length / months
}

/** The most days in a row without a sign from a first day on, up to now; `null` before that day. */
export function longestWithout(days: readonly Day[], from: Day | undefined, day: Day): number | null {
	if (from === undefined || from > day) return null
	return gaps([from, ...days.filter(one => one >= from && one <= day), day], day).longest?.days ?? null
}
