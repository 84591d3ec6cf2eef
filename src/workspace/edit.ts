import { readYaml } from './document.js'
import { applied, type Edit, same, type Value } from './edit/apply.js'
import { Pen } from './edit/pen.js'
import { noSuchPlace, notRead, notSure } from './edit/refusals.js'
import { steps } from './edit/steps.js'

export type { Edit, Path, Value } from './edit/apply.js'

/**
 * Changes a data file's text in some places and nowhere else: comments, blank lines, quotes, indentation, brackets, line
 * ends, the mark at its beginning and the missing line end at its end stay. Afterwards the text is read again; when it
 * does not say exactly what was meant, or when a comment would be lost, nothing is changed and a Failure says so.
 *
 * @param file its path in the data folder; the kind of file decides the order of new fields and how days are written
 * @param text its text, with the byte order mark if it has one
 */
export function edit(file: string, text: string, edits: readonly Edit[]): string {
	const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
	let value = whatItSays(file, text.slice(mark.length))
	const pen = new Pen(file, text.slice(mark.length))
	for (const one of edits) {
		const meant = applied(value, one)
		if (meant === undefined) throw noSuchPlace(file, one.path)
		for (const step of steps(value, one)) pen.carryOut(step)
		value = meant
	}
	const result = pen.finish()
	if (!same(whatItSays(file, result), value)) throw notSure(file)
	return mark + result
}

/** What a file says; a file that has mistakes in its very form is not touched. */
function whatItSays(file: string, text: string): Value {
	const reading = readYaml(file, new TextEncoder().encode(text))
	if (reading.value === undefined || reading.findings.some(({ severity }) => severity === 'error')) throw notRead(file)
	return reading.value as Value
}
