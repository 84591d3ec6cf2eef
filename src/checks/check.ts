import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Suggestion } from '../model/finding.js'
import type { Neighbourhood, NeighbourhoodFileName, Programme } from '../model/neighbourhood.js'
import type { Written } from '../model/place.js'
import type { Named, Rule } from '../model/rule.js'
import { say, type Words } from '../model/text.js'
import type { Digest } from '../observatory/digest.js'

/** A rule of the programme that can be checked: on one neighbourhood, or on the programme as a whole. */
export interface Check<Context = CheckContext> extends Named {
	/** The files that it speaks of: where one could not be read the check is silent, since absence proves nothing. */
	readonly reads: readonly NeighbourhoodFileName[]
	readonly examples: readonly Example[]
	run(context: Context): Iterable<Trouble & { readonly message: Words }>
}

export interface ProgrammeContext extends Omit<CheckContext, 'neighbourhood' | 'present'> {
	/** The little that is known of each neighbourhood. */
	readonly digests: readonly Digest[]
}
export type ProgrammeCheck = Check<ProgrammeContext>

export interface CheckContext {
	/** Everything that is written, also what lies in the future. */
	readonly neighbourhood: Neighbourhood
	/** What holds on the day that it is judged by. */
	readonly present: Neighbourhood
	/** The day that is judged by. */
	readonly today: Day
	/** The day on the wall: what is dated later has not happened, whatever day is judged by. */
	readonly now: Day
	readonly programme: Programme
	readonly codes: Codes
	/** The rule's thresholds, as agora.yaml may have changed them. */
	threshold(name: string): number
}

/** What a check found: the record, the way down from it, and the facts. Weight, words and lines come from elsewhere. */
export interface Trouble {
	readonly on: Written
	readonly path?: readonly (string | number)[]
	/** The value that makes this problem this one, when record and field alone do not. */
	readonly value?: string
	/** The lines around it speak of a person: they are shown nowhere. */
	readonly hidden?: true
	/** Points at the key instead of the value. */
	readonly key?: true
	readonly suggestion?: Suggestion
	readonly remedy?: Words
	readonly related?: readonly Written[]
	/** Where it is, when a check of the whole programme finds it in one neighbourhood. */
	readonly neighbourhood?: string
}

/**
 * Files that show the rule at work: a line that ends with `# <- area/name` is where the finding is expected, and no other
 * rule may find anything. Files of the neighbourhood are named shortly (`needs.yaml`); what is not given is healthy.
 */
export interface Example {
	readonly name: Words
	readonly files: Readonly<Record<string, string>>
	/** The day that the example is judged by; 2026-06-30 unless said. */
	readonly today?: string
}

/** Declares a check: its words, its examples, and the function that yields the facts of what it finds. */
export function check<Data>(declared: Declared<Data, CheckContext>): Check {
	return spoken(declared)
}

export function programmeCheck<Data>(declared: Omit<Declared<Data, ProgrammeContext>, 'reads'>): ProgrammeCheck {
	return spoken({ reads: [], ...declared })
}

interface Declared<Data, Context> extends Omit<Check<Context>, 'run'>, Rule<Data> {
	run(context: Context): Iterable<Trouble & { readonly data: Data }>
}

function spoken<Data, Context>({ message, run, ...declared }: Declared<Data, Context>): Check<Context> {
	return {
		...declared,
		*run(context) {
			for (const { data, ...trouble } of run(context)) yield { ...trouble, message: say(message, data) }
		},
	}
}
