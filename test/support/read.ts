import type { FileKind } from '../../src/model/fields.js'
import type { Finding } from '../../src/model/finding.js'
import { type NeighbourhoodReading, open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from './folder.js'

export type Kind = Exclude<FileKind, 'agora' | 'programme' | 'waivers'>

/** Reads the healthy neighbourhood `nord` with one of its files replaced, exactly as given. */
export function reading(kind: Kind, content: string | Uint8Array, settings = 'version: 1\n'): NeighbourhoodReading {
	return open(
		memory({ ...folderWith({}), 'agora.yaml': settings, [`neighbourhoods/nord/${kind}.yaml`]: content }),
	).read('nord')
}

/** Findings as `line:column rule «the text pointed at»`. */
export function told(kind: Kind, content: string | Uint8Array): readonly string[] {
	const read = reading(kind, content)
	return read.findings.map(finding => {
		const span = read.look(finding.at)?.span
		return `${span?.line}:${span?.column} ${finding.rule} «${pointedAt(read, finding)}»`
	})
}

/** The text that a finding points at, cut out of the lines of the file by its line and column. */
export function pointedAt({ look }: NeighbourhoodReading, { at }: Finding): string {
	const found = look(at)
	if (!found) return ''
	const { line, column, endLine, endColumn } = found.span
	const lines = found.text.split('\n').slice(line - 1, endLine)
	const last = lines.length - 1
	return lines
		.map((text, index) => text.slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined))
		.join('\n')
}

/** How long the processor works for something, in milliseconds: the same on a busy machine as on an idle one. */
export function worked<T>(what: () => T): { readonly time: number; readonly result: T } {
	const before = process.cpuUsage()
	const result = what()
	const { user, system } = process.cpuUsage(before)
	return { time: (user + system) / 1000, result }
}
