import type { Finding, Severity } from '../model/finding.js'
import { decimal } from '../model/number.js'
import type { Language } from '../model/text.js'
import type { Block, Excerpt } from './document.js'

/** A finding together with where it is in the text that its author wrote. */
export interface Located {
	readonly finding: Finding
	/** Lines and columns from 1, the end exclusive; 1:1 for a file that has no text. */
	readonly span: {
		readonly line: number
		readonly column: number
		readonly endLine: number
		readonly endColumn: number
	}
	/** The lines of the file around it, the one that matters last; none when nothing can be shown. */
	readonly lines: readonly { readonly number: number; readonly text: string }[]
	/** Where the other records stand that have a part in it, in the order of the finding’s related places. */
	readonly others: readonly { readonly file: string; readonly line: number }[]
}

/** More of the other places than this only fill the screen. */
const mostOthers = 3

/** What to do about a finding, and where else to look. */
export function remedyOf({ finding, others }: Located, language: Language): string {
	const remedy = finding.remedy[language]
	if (others.length === 0) return remedy
	const places = others
		.slice(0, mostOthers)
		.map(({ file, line }) => words[language].line(file === finding.at.file ? '' : shortName(file), line))
	if (others.length > mostOthers) places.push('…')
	return `${remedy} ${words[language].also(places.join('; '))}`
}

const shortName = (file: string) => file.slice(file.lastIndexOf('/') + 1)

/** What follows the findings: how many, and what to do about them. */
export interface Tally {
	readonly files: number
	readonly filesWithProblems: number
	readonly errors: number
	readonly warnings: number
	readonly infos: number
	readonly waived: number
	/** Findings that are not shown one by one. */
	readonly more: number
	/** How many a machine may correct without asking. */
	readonly fixable: number
}

/** Findings as excerpts of the author's own lines, file by file. */
export function excerpts(located: readonly Located[], language: Language): readonly Block[] {
	const files = new Map<string, Located[]>()
	for (const one of located) files.set(one.finding.at.file, [...(files.get(one.finding.at.file) ?? []), one])
	return [...files].flatMap(([file, list]): Block[] => [
		{ kind: 'heading', level: 2, text: file },
		...list.map(one => excerpt(one, language)),
	])
}

function excerpt(located: Located, language: Language): Excerpt {
	const { finding, span, lines } = located
	const { subject, suggestion } = finding
	const line = lines.at(-1)?.text ?? ''
	return {
		kind: 'excerpt',
		severity: finding.severity,
		severityLabel: severities[finding.severity][language],
		rule: finding.rule,
		message: finding.message[language],
		...(subject && {
			subject: subject.label === undefined ? subject.id : `${subject.id} ${quoted(subject.label, language)}`,
		}),
		where: `${span.line}:${span.column}`,
		lines,
		from: span.column,
		to:
			span.endLine === span.line
				? Math.max(span.endColumn, span.column + 1)
				: Math.max(line.length + 1, span.column + 1),
		...(suggestion && { hint: words.perhaps[language](suggestion.value, suggestion.label?.[language]) }),
		remedy: remedyOf(located, language),
	}
}

const quoted = (label: string, language: Language) => (language === 'it' ? `«${label}»` : `“${label}”`)

/** The last lines: they add up what was found. */
export function tally(
	{ files, filesWithProblems, errors, warnings, infos, waived, more, fixable }: Tally,
	language: Language,
): readonly Block[] {
	const say = words[language]
	const problems = errors + warnings + infos
	const parts = [say.errors(errors), say.warnings(warnings), say.infos(infos)].filter(part => part !== '')
	return [
		...(more > 0 ? [{ kind: 'paragraph', text: say.more(more) } as const] : []),
		{
			kind: 'paragraph',
			text:
				problems === 0 ? say.none(files) : `${say.problems(problems, filesWithProblems, files)}: ${parts.join(', ')}.`,
		},
		...(fixable > 0
			? [{ kind: 'paragraph', text: [say.fixable(fixable), { code: 'agora validate --fix' }] } as const]
			: []),
		...(waived > 0 ? [{ kind: 'paragraph', text: say.waived(waived) } as const] : []),
	]
}

const severities: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
	error: { it: 'errore', en: 'error' },
	warning: { it: 'avviso', en: 'warning' },
	info: { it: 'nota', en: 'info' },
}

const plural = (number: number, one: string, many: string, language: Language) =>
	number === 0 ? '' : `${decimal(number, language)} ${number === 1 ? one : many}`

const words = {
	perhaps: {
		it: (value: string, label: string | undefined) => `forse «${value}»${label ? ` (${label})` : ''}?`,
		en: (value: string, label: string | undefined) => `perhaps “${value}”${label ? ` (${label})` : ''}?`,
	},
	it: {
		line: (file: string, line: number) => (file === '' ? `riga ${line}` : `${file}, riga ${line}`),
		also: (places: string) => `Vedi anche: ${places}.`,
		none: (files: number) => `Nessun problema in ${decimal(files, 'it')} file.`,
		problems: (problems: number, found: number, files: number) =>
			`${plural(problems, 'problema', 'problemi', 'it')} in ${decimal(found, 'it')} file su ${decimal(files, 'it')}`,
		errors: (number: number) => plural(number, 'errore', 'errori', 'it'),
		warnings: (number: number) => plural(number, 'avviso', 'avvisi', 'it'),
		infos: (number: number) => plural(number, 'nota', 'note', 'it'),
		waived: (number: number) =>
			number === 1
				? 'Un problema è accettato in waivers.yaml.'
				: `${decimal(number, 'it')} problemi sono accettati in waivers.yaml.`,
		fixable: (number: number) => (number === 1 ? 'Uno si corregge con: ' : `${number} si correggono con: `),
		more: (number: number) => `… e altri ${decimal(number, 'it')}, che non si mostrano uno per uno.`,
	},
	en: {
		line: (file: string, line: number) => (file === '' ? `line ${line}` : `${file}, line ${line}`),
		also: (places: string) => `See also: ${places}.`,
		none: (files: number) => `No problems in ${decimal(files, 'en')} files.`,
		problems: (problems: number, found: number, files: number) =>
			`${plural(problems, 'problem', 'problems', 'en')} in ${decimal(found, 'en')} of ${decimal(files, 'en')} files`,
		errors: (number: number) => plural(number, 'error', 'errors', 'en'),
		warnings: (number: number) => plural(number, 'warning', 'warnings', 'en'),
		infos: (number: number) => plural(number, 'note', 'notes', 'en'),
		waived: (number: number) =>
			number === 1
				? 'One problem is accepted in waivers.yaml.'
				: `${decimal(number, 'en')} problems are accepted in waivers.yaml.`,
		fixable: (number: number) => (number === 1 ? 'One can be corrected with: ' : `${number} can be corrected with: `),
		more: (number: number) => `… and ${decimal(number, 'en')} more that are not shown one by one.`,
	},
} as const
