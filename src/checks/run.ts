import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import { fieldAt, fileKindOf } from '../model/fields.js'
import { type Finding, type Severity, type Subject, told } from '../model/finding.js'
import type { Neighbourhood, Programme } from '../model/neighbourhood.js'
import { type Written, within } from '../model/place.js'
import type { Named } from '../model/rule.js'
import type { Words } from '../model/text.js'
import { unwatched, type Watch } from '../model/watch.js'
import { asOf } from '../observatory/as-of.js'
import type { Digest } from '../observatory/digest.js'
import type { Trouble } from './check.js'
import { checks, programmeChecks } from './index.js'

export interface Judging {
	readonly today: Day
	readonly now: Day
	readonly programme: Programme
	readonly codes: Codes
	/** Told of each rule that is run. */
	readonly watch?: Watch
}

/** What every check finds in a neighbourhood, in the order of the checks. */
export function neighbourhoodFindings(
	neighbourhood: Neighbourhood,
	{ today, now, programme, codes, watch = unwatched }: Judging,
): readonly Finding[] {
	const present = asOf(neighbourhood, today)
	const unread = new Set(neighbourhood.unread.files)
	return checks.flatMap(check => {
		const weight = severityOf(check, programme)
		if (weight === 'off' || check.reads.some(file => unread.has(file))) return []
		const threshold = (name: string) => thresholdOf(check, programme, name)
		return watch.rule(check.id, () => {
			const found = [...check.run({ neighbourhood, present, today, now, programme, codes, threshold })]
			return found.map(trouble => weighed(check, trouble, weight, neighbourhood.id))
		})
	})
}

/** What the checks find about the programme as a whole. */
export function programmeFindings(
	{ today, now, programme, codes, watch = unwatched }: Judging,
	digests: readonly Digest[],
): readonly Finding[] {
	return programmeChecks.flatMap(check => {
		const weight = severityOf(check, programme)
		if (weight === 'off' || programme.unread.files.length > 0) return []
		const threshold = (name: string) => thresholdOf(check, programme, name)
		return watch.rule(check.id, () =>
			[...check.run({ today, now, programme, codes, threshold, digests })].map(trouble =>
				weighed(check, trouble, weight, trouble.neighbourhood),
			),
		)
	})
}

function weighed(
	rule: Named,
	{ on, path = [], key, message, neighbourhood: _, ...trouble }: Trouble & { message: Words },
	severity: Severity,
	neighbourhood: string | undefined,
): Finding {
	const subject = subjectOf(on)
	const field = path.findLast(step => typeof step === 'string')
	return told(
		{ ...rule, severity },
		{
			...trouble,
			at: { ...(path.length > 0 ? within(on.at, ...path) : on.at), ...(key && { key }) },
			related: (trouble.related ?? []).map(({ at }) => at),
			...(subject && { subject }),
			...(field !== undefined && { field: String(field) }),
		},
		message,
		neighbourhood,
	)
}

/** The record as people name it; a person only by the id. */
export function subjectOf(on: Written): Subject | undefined {
	const kind = fileKindOf(on.at.file)
	const { field } = kind ? fieldAt(kind, on.at.path) : { field: undefined }
	const record = on as Written & { id?: string; title?: string; name?: string }
	if (!field?.kind || record.id === undefined) return undefined
	const personal = field.fields?.some(({ key, personal }) => key === 'name' && personal)
	const label = record.title ?? (personal ? undefined : record.name)
	return { kind: field.kind, id: record.id, ...(label !== undefined && { label }) }
}

export function severityOf(rule: Named, { settings }: Programme): Severity | 'off' {
	const setting = settings.rules?.[rule.id]
	return (typeof setting === 'string' ? setting : setting?.severity) ?? rule.severity
}

export function thresholdOf(rule: Named, { settings }: Programme, name: string): number {
	const setting = settings.rules?.[rule.id]
	const own = typeof setting === 'object' ? setting[name] : undefined
	const value = typeof own === 'number' ? own : rule.thresholds?.[name]
	if (value === undefined) throw new Error(`The rule ${rule.id} has no threshold ${name}`)
	return value
}
