import { cssString, type Markup, markup } from './markup.js'

/**
 * The names of columns, for narrow screens where rows are set one under the other. They are told once for each set of
 * columns, in the style sheet, however many rows there are.
 */
export class Columns {
	private readonly sets = new Map<string, number>()
	private readonly told: Markup[] = []

	/** The class of a table with these columns; one without a name has no label before its values. */
	classOf(labels: readonly string[]): string {
		const key = JSON.stringify(labels)
		const known = this.sets.get(key)
		if (known !== undefined) return `k${known}`
		const number = this.sets.size
		this.sets.set(key, number)
		this.told.push(
			markup`.k${number}{${labels.map((label, place) => (place === 0 || label === '' ? '' : markup`--${place + 1}:${cssString(label)};`))}}`,
		)
		return `k${number}`
	}

	rules(): readonly Markup[] {
		return this.told
	}
}

/** As many columns as the style sheet knows how to set. */
const places = Array.from({ length: 14 }, (_, index) => index + 1)

/** Columns of digits stand to the right: a class for each of them. */
export const numericRules = `${places.map(place => `.n${place} tr>:nth-child(${place})`).join(',')}{text-align:right;font-variant-numeric:lining-nums tabular-nums}`

export const numericClasses = (isNumeric: readonly boolean[]): string =>
	isNumeric.map((is, index) => (is ? ` n${index + 1}` : '')).join('')

/** The name of its column, for each cell that may have to say it. */
export const labelRules = places.map(place => `td:nth-child(${place}){--l:var(--${place})}`).join('')
