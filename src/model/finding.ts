import type { Place } from './place.js'
import type { Named, Rule } from './rule.js'
import { say, type Words } from './text.js'

/** How much a finding weighs: errors fail a validation, warnings only with --strict, information never. */
export type Severity = 'error' | 'warning' | 'info'

/** The record that a finding is about. */
export interface Subject {
	readonly kind: string
	readonly id: string
	/** Its title or name as the author wrote it; left out for persons. */
	readonly label?: string
}

export interface Suggestion {
	readonly value: string
	readonly label?: Words
}

/** What is wrong with the data: a value that is collected, never thrown. */
export interface Finding {
	/** `area/thing`, the name for ever. */
	readonly rule: string
	readonly severity: Severity
	readonly neighbourhood?: string
	readonly subject?: Subject
	readonly field?: string
	readonly at: Place
	readonly message: Words
	readonly remedy: Words
	/** What the author probably meant, and its label when it is a code. */
	readonly suggestion?: Suggestion
	/** Whether a machine may correct it: `safe` without asking, `unsafe` when asked to. */
	readonly fix?: 'safe' | 'unsafe'
	/** True when the lines around it speak of a person and are shown nowhere. */
	readonly hidden?: true
	readonly related: readonly Place[]
	/** The same for the same problem wherever its lines have moved: rule, record (or file), field and value. */
	readonly fingerprint: string
}

/** The facts of one finding; the rule adds its name, weight and words. */
export interface Found<Data> {
	readonly at: Place
	readonly data: Data
	readonly subject?: Subject
	readonly field?: string
	/** The value that makes this problem this one, when the record and field alone do not. */
	readonly value?: string
	readonly suggestion?: Suggestion
	/** What to do about this one, when the rule's own remedy is too general. */
	readonly remedy?: Words
	readonly fix?: 'safe' | 'unsafe'
	readonly hidden?: true
	readonly related?: readonly Place[]
}

export function finding<Data>(rule: Rule<Data>, found: Found<Data>, neighbourhood?: string): Finding {
	return told(rule, found, say(rule.message, found.data), neighbourhood)
}

/** A finding whose sentence has been said already. */
export function told(
	rule: Named,
	found: Omit<Found<unknown>, 'data'>,
	message: Words,
	neighbourhood: string | undefined,
): Finding {
	const { at, subject, field, value, suggestion, fix, hidden, related = [] } = found
	return {
		rule: rule.id,
		severity: rule.severity,
		...(neighbourhood !== undefined && { neighbourhood }),
		...(subject && { subject }),
		...(field !== undefined && { field }),
		at,
		message,
		remedy: found.remedy ?? rule.remedy,
		...(suggestion !== undefined && { suggestion }),
		...(fix && { fix }),
		...(hidden && { hidden }),
		related,
		fingerprint: [rule.id, neighbourhood ?? '', subject?.id ?? at.file, field ?? '', value ?? ''].join(' '),
	}
}
