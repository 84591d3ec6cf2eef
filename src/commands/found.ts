import type { Finding } from '../model/finding.js'
import type { Located, Tally } from '../report/excerpts.js'
import type { Look } from '../workspace/open.js'

/** More would scroll away; the count of the rest is said. */
const mostShown = 2000

/** What a check has found so far, with the lines of the files that are no longer held. */
export class Found {
	readonly located: Located[] = []
	readonly byRule = new Map<string, number>()
	readonly #counts = { errors: 0, warnings: 0, infos: 0, more: 0, fixable: 0 }
	readonly #files = new Set<string>()

	add(findings: readonly Finding[], look: (place: Finding['at']) => Look | undefined): void {
		for (const finding of findings) {
			this.#counts[`${finding.severity}s`]++
			this.byRule.set(finding.rule, (this.byRule.get(finding.rule) ?? 0) + 1)
			this.#files.add(finding.at.file)
			if (finding.fix === 'safe') this.#counts.fixable++
			if (this.located.length < mostShown) this.located.push(locate(finding, look))
			else this.#counts.more++
		}
	}

	/** Files with errors first; within, by file and line. */
	sorted(): readonly Located[] {
		const withErrors = new Set(
			this.located.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => finding.at.file),
		)
		return this.located.sort(
			(a, b) => Number(withErrors.has(b.finding.at.file)) - Number(withErrors.has(a.finding.at.file)) || byPlace(a, b),
		)
	}

	tally(files: number, waived: number): Tally {
		return { files, filesWithProblems: this.#files.size, ...this.#counts, waived }
	}
}

export function locate(finding: Finding, look: (place: Finding['at']) => Look | undefined): Located {
	const { at, hidden, related } = finding
	const here = look(at)
	const others = related.map(place => ({ file: place.file, line: look(place)?.span.line ?? 1 }))
	if (!here) return { finding, span: { line: 1, column: 1, endLine: 1, endColumn: 1 }, lines: [], others }
	const lines = hidden || (at.path.length === 0 && !at.range) ? [] : linesAround(here)
	return { finding, span: here.span, lines, others }
}

/** Three lines at most. They are copied: a piece of a text keeps the whole of it in memory, file by file. */
function linesAround({ span, text }: Look): Located['lines'] {
	const lines = text.split('\n', span.line)
	const first = Math.max(1, span.line - 2)
	return lines.slice(first - 1).map((line, index) => ({ number: first + index, text: copied(line.replace(/\r$/, '')) }))
}

const copied = (text: string) => JSON.parse(JSON.stringify(text)) as string

export function byPlace(a: Located, b: Located): number {
	const [one, other] = [a.finding.at.file, b.finding.at.file]
	if (one !== other) return one < other ? -1 : 1
	return a.span.line - b.span.line || a.span.column - b.span.column || (a.finding.rule < b.finding.rule ? -1 : 1)
}

/** One problem of the JSON contract, with every key there. */
export function problem({ finding, span, others }: Located) {
	const { rule, severity, fingerprint, neighbourhood, subject, field, at, message, remedy, suggestion, fix, related } =
		finding
	return {
		rule,
		severity,
		fingerprint,
		neighbourhood: neighbourhood ?? null,
		entity: subject ? { kind: subject.kind, id: subject.id, label: subject.label ?? null } : null,
		field: field ?? null,
		file: at.file,
		start: { line: span.line, column: span.column },
		end: { line: span.endLine, column: span.endColumn },
		message,
		remedy,
		suggestion: suggestion?.value ?? null,
		fix: fix ?? null,
		related: related.map(({ file, path }, index) => ({ file, path, line: others[index]?.line ?? 1 })),
	}
}
