import type { Severity } from '../model/finding.js'
import type { Language } from '../model/text.js'
import { type Checked, worstFirst } from '../report/checked.js'
import { type Located, remedyOf } from '../report/excerpts.js'
import { quiet } from './harmless.js'

/** The host shows ten annotations of a kind for each step, and drops the others without a word. */
export const mostAnnotations = 10

/**
 * Annotations as a GitHub runner reads them in a log: the worst ten of each kind, and one for how many more there are.
 *
 * @param prefix the way from the repository's top to the data folder, with a `/` at its end or empty
 */
export function github(checked: Checked, language: Language, prefix: string): string {
	const worst = worstFirst(checked.located)
	const kept = (['error', 'warning', 'info'] as const).flatMap(severity =>
		worst
			.filter(({ finding }) => finding.severity === severity)
			// The last notice says how many more there are.
			.slice(0, severity === 'info' ? mostAnnotations - 1 : mostAnnotations),
	)
	const more = checked.located.length + checked.tally.more - kept.length
	const lines = kept.map(one => annotation(one, language, prefix))
	return [...lines, ...(more > 0 ? [command('notice', { title: 'agora' }, words.more[language](more))] : [])]
		.map(line => `${line}\n`)
		.join('')
}

function annotation(one: Located, language: Language, prefix: string): string {
	const { finding, span } = one
	const place = {
		file: `${prefix}${finding.at.file}`,
		line: String(span.line),
		endLine: String(span.endLine),
		// The host understands columns only within one line.
		...(span.endLine === span.line && { col: String(span.column), endColumn: String(span.endColumn) }),
	}
	const message = `${quiet(finding.message[language])}\n${quiet(remedyOf(one, language))}`
	return command(kinds[finding.severity], { ...place, title: finding.rule }, message)
}

const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** `::kind key=value,key=value::message`, with whatever would end a part of it written as the runner reads it back. */
function command(kind: string, properties: Readonly<Record<string, string>>, message: string): string {
	const told = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
	return `::${kind} ${told.join(',')}::${data(message)}`
}

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(quiet(text)).replace(/:/g, '%3A').replace(/,/g, '%2C')

const words = {
	more: {
		it: (number: number) =>
			number === 1
				? 'E un altro problema: l’elenco intero è nel riepilogo del lavoro.'
				: `E altri ${number} problemi: l’elenco intero è nel riepilogo del lavoro.`,
		en: (number: number) =>
			number === 1
				? 'And one more problem: the whole list is in the job summary.'
				: `And ${number} more problems: the whole list is in the job summary.`,
	},
} as const
