import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Finding } from '../model/finding.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import type { Language } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import { entities } from '../observatory/entities.js'
import { sections } from './index.js'
import type { Judged, Measured, Measuring, Section, Telling, Told } from './section.js'

/** Everything that a report of one neighbourhood says, before it is told in a language. */
export interface Measures {
	readonly neighbourhood: { readonly id: string; readonly name: string }
	readonly day: Day
	readonly problems: Problems
	/** What each section measured, by its id. */
	readonly sections: Readonly<Record<string, Measured>>
	/** The names that people read for ids. */
	readonly names: Readonly<Record<string, string>>
	readonly unread: Neighbourhood['unread']
}

export interface Problems {
	readonly errors: number
	readonly warnings: number
	readonly infos: number
}

/** Measures every section on the neighbourhood as it was at the end of a day. */
export function measureAll(
	neighbourhood: Neighbourhood,
	day: Day,
	programme: Programme,
	problems: Problems | Judged,
	group?: Measuring['group'],
): Measures {
	const { errors, warnings, infos } = problems
	const present = asOf(neighbourhood, day)
	const judged = 'waived' in problems ? problems : undefined
	const context = { neighbourhood: present, day, programme, ...(group && { group }), ...(judged && { judged }) }
	return {
		neighbourhood: { id: neighbourhood.id, name: neighbourhood.neighbourhood.name ?? neighbourhood.id },
		day,
		problems: { errors, warnings, infos },
		sections: Object.fromEntries(sections.map(section => [section.id, section.measure(context)])),
		names: namesIn(neighbourhood),
		unread: neighbourhood.unread,
	}
}

export function problemsOf(findings: readonly Finding[]): Problems {
	const of = (severity: Finding['severity']) => findings.filter(one => one.severity === severity).length
	return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}

/** The same, with what has been accepted and where the problems are. */
export function judgedBy(findings: readonly Finding[], waived: number): Judged {
	const records = findings.flatMap(({ severity, subject }) => (severity === 'info' || !subject ? [] : [subject.id]))
	return { ...problemsOf(findings), waived, records: new Set(records) }
}

/** A section as it is told, and whether there is nothing in it yet but the wish for something. */
export interface ToldSection extends Told {
	readonly section: Section
	readonly absent: boolean
	/** True when a file that it reads could not be read: it then says nothing about what is not there. */
	readonly unread: boolean
}

/**
 * Every section, told in its order.
 *
 * @param before the measures of an earlier moment, of those sections that may be drawn beside
 */
export function toldSections(
	measures: Measures,
	codes: Codes,
	language: Language,
	before?: Measures | null,
): readonly ToldSection[] {
	const how = {
		...telling({ ...measures, names: { ...before?.names, ...measures.names } }, codes, language),
		...(before && { since: before.day }),
	}
	return sections.map(section => {
		const told = section.tell(sectionMeasure(section, measures), how, before?.sections[section.id])
		const isEmpty = told.blocks.length > 0 && told.blocks.every(({ kind }) => kind === 'empty')
		const unread = section.reads.some(file => measures.unread.files.includes(file))
		// A sentence drawn from a part of the data may be false, and what seems to be missing may stand in what nobody could read.
		if (unread) return { section, blocks: told.blocks.filter(({ kind }) => kind !== 'empty'), absent: false, unread }
		return { section, ...told, absent: isEmpty, unread }
	})
}

export const sectionMeasure = (section: Section, { sections }: Measures): Measured =>
	sections[section.id] ?? { figures: [] }

export function telling({ day, names }: Pick<Measures, 'day' | 'names'>, codes: Codes, language: Language): Telling {
	return { language, day, codes, name: id => (Object.hasOwn(names, id) ? (names[id] as string) : id) }
}

/** The names that people read for a neighbourhood's ids. */
export function namesIn(neighbourhood: Neighbourhood): Record<string, string> {
	const list = [...entities(neighbourhood)].flatMap(({ id, record }) => {
		const { title, name } = record as { title?: string; name?: string }
		const text = title ?? name
		return text === undefined ? [] : [[id, text] as const]
	})
	const names: Record<string, string> = Object.fromEntries(list)
	// A tie has no name of its own: it is called after those it ties.
	const ties = neighbourhood.network.ties.map(({ id, between }) => [
		id,
		between.map(one => names[one] ?? one).join(' – '),
	])
	return { ...names, ...Object.fromEntries(ties) }
}
