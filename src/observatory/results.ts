import type { Action, Indicator } from '../model/records.js'
import { type CodeOf, vocabularies } from '../model/vocabularies/index.js'

/** The three questions of Results-Based Accountability (Friedman): how much was done, how well, is anyone better off. */
export type Question = CodeOf<'indicator_questions'>

export const questions = Object.keys(vocabularies.indicator_questions.codes) as readonly Question[]

const hasValue = ({ values }: Indicator) => values.length > 0

/** Counts of the work done, as actions record them. */
const counts = ['activities', 'hours', 'participants', 'passages', 'new'] as const

/**
 * Whether an action answers a question with a number: with a value of an indicator that asks it; how much was done also with
 * what the action recorded.
 */
export function answers({ indicators, records }: Action, question: Question): boolean {
	if (indicators.some(one => one.question === question && hasValue(one))) return true
	return question === 'how-much' && records.some(record => counts.some(count => record[count] !== undefined))
}

/** Whether an action has values of which nobody said what they answer. */
export const hasUnasked = ({ indicators }: Action): boolean =>
	indicators.some(one => one.question === undefined && hasValue(one))

/** Actions of which results can be asked: begun, and not dropped before they could give any. */
export const isAccountable = ({ stage, records, indicators }: Action): boolean =>
	stage !== 'planned' && (stage !== 'dropped' || records.length + indicators.length > 0)
