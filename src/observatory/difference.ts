import { type Counted, isBand } from './counted.js'
import type { FigureValue, Unit } from './figure.js'

/** What became of a figure between two moments. What is not known, not recorded or protected is never subtracted. */
export type Difference =
	| { readonly is: 'same' }
	/** In the unit of the figure; of a share the difference of the two shares, from −1 to 1. */
	| { readonly is: 'by'; readonly by: number; readonly unit: Unit }
	| { readonly is: 'unknown'; readonly why: WhyUnknown }

/** Why two values have no difference: there was none to measure, there is none now, it is protected, a side was not read. */
export type WhyUnknown = 'not-before' | 'not-now' | 'protected' | 'unread'

/**
 * Now against before. A share is compared as a share: three of five after one of two is ten points more, not two needs.
 *
 * @param before `undefined` where the figure was not there
 */
export function difference(before: FigureValue | undefined, now: FigureValue, unit: Unit): Difference {
	const [was, is] = [before?.value ?? null, now.value]
	if (was === null && is === null) return { is: 'same' }
	if ([was, is, before?.of, now.of].some(isBand)) return { is: 'unknown', why: 'protected' }
	if (was === null) return { is: 'unknown', why: 'not-before' }
	if (is === null) return { is: 'unknown', why: 'not-now' }
	const by = amount(is, now.of, unit) - amount(was, before?.of, unit)
	// Shares are quotients: what is left of a subtraction of the same is nothing.
	return Math.abs(by) < 1e-9 ? { is: 'same' } : { is: 'by', by, unit }
}

const amount = (value: Counted, of: Counted | undefined, unit: Unit): number =>
	unit === 'share' && of !== undefined ? Number(value) / Number(of) : Number(value)
