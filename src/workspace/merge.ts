import { diff3MergeRegions, diffIndices } from 'node-diff3'
import { codes } from '../model/codes.js'
import { Failure } from '../model/failure.js'
import { fileKindOf } from '../model/fields.js'
import { readYaml } from './document.js'
import { isList, isMap, same } from './edit/apply.js'
import { eolAt } from './edit/lines.js'
import { type Edit, edit, type Value } from './edit.js'
import { losesComments } from './merge/comments.js'
import { graft } from './merge/graft.js'
import { merged } from './merge/merged.js'
import { shapeFindings } from './shape.js'
import { valueAt } from './subject.js'

/** Three versions of one file: what both sides began with, and what each made of it. */
export interface Versions {
	readonly base: string
	readonly ours: string
	readonly theirs: string
}

export interface Merge {
	readonly text: string
	/** How many fields both sides changed into different things; the text then holds both between markers. */
	readonly conflicts: number
}

/**
 * Merges three texts of a data file by record and field. Layout and comments of ours stay, and what theirs changed is
 * spliced in. Where both sides contradict each other, both values stand between markers, and only they. When a side
 * cannot be read, or the result would not say what it should, the texts are merged by lines as git does it.
 *
 * @param file its path in the data folder, which tells what kind of file it is
 */
export function merge(file: string, versions: Versions): Merge {
	const { base, ours, theirs } = versions
	if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 }
	if (base === ours) return { text: theirs, conflicts: 0 }
	return byRecords(file, versions) ?? byLines(file, versions)
}

function byRecords(file: string, { base, ours, theirs }: Versions): Merge | undefined {
	const [b, o, t] = [base.trim() === '' ? '{}' : base, ours, theirs].map(text => whatItSays(file, text))
	if (b === undefined || o === undefined || t === undefined) return undefined
	const wanted = merged(b, o, t)
	if (!isMap(wanted.ours) || !isMap(wanted.theirs)) return undefined
	const isFine = (value: Value) => !hasTwins(value) && bringsNothing(file, value, [o, t])
	if (!isFine(wanted.ours) || !isFine(wanted.theirs)) return undefined
	if (wanted.conflicts === 0) {
		// Where no lines overlap, lines keep what values do not say: the comments of both.
		const plain = linesOf(base, ours, theirs)
		if (plain.conflicts === 0 && same(whatItSays(file, plain.text), wanted.ours)) return plain
	}
	try {
		const text = turned(file, graft({ ours: o, theirs: t, wanted: wanted.ours }, ours, theirs), wanted.ours)
		const result = wanted.conflicts === 0 ? text : marked(text, turned(file, text, wanted.theirs))
		// What a person wrote beside the data is not for us to drop: line by line it is seen.
		if (losesComments(base, [ours, theirs], text)) return undefined
		return { text: result, conflicts: wanted.conflicts }
	} catch (error) {
		if (error instanceof Failure) return undefined
		throw error
	}
}

/** A merge by lines is only called clean when it can be read, holds no record twice, and brings no mistake of its own. */
function byLines(file: string, { base, ours, theirs }: Versions): Merge {
	const plain = linesOf(base, ours, theirs)
	if (plain.conflicts > 0) return plain
	const [value, ...sides] = [plain.text, ours, theirs].map(text => whatItSays(file, text))
	const isFine =
		value !== undefined &&
		!losesComments(base, [ours, theirs], plain.text) &&
		!hasTwins(value) &&
		bringsNothing(
			file,
			value,
			sides.filter(side => side !== undefined),
		)
	return isFine ? plain : { text: marked(ours, theirs), conflicts: 1 }
}

/** The value of a file; nothing when it has a mistake in its form. */
function whatItSays(file: string, text: string): Value | undefined {
	const { value, findings } = readYaml(file, new TextEncoder().encode(text.replace(/^\ufeff/, '')))
	if (value === undefined || findings.some(({ severity }) => severity === 'error')) return undefined
	return (value === null ? {} : value) as Value
}

/** A text that says what is wanted, with as few changes as may be. `edit` reads it again and refuses when it does not. */
function turned(file: string, text: string, wanted: { readonly [key: string]: Value }): string {
	const now = whatItSays(file, text)
	if (!isMap(now)) throw unreadable
	const edits: Edit[] = [
		...Object.entries(wanted).map(([key, value]): Edit => ({ kind: 'set', path: [key], value })),
		...Object.keys(now)
			.filter(key => !Object.hasOwn(wanted, key))
			.map((key): Edit => ({ kind: 'remove', path: [key] })),
	]
	return edit(file, text, edits)
}

const unreadable = new Failure({ it: 'Non si legge', en: 'It cannot be read' }, { it: '', en: '' })

/** Line by line, with markers where both sides changed the same lines. */
function linesOf(base: string, ours: string, theirs: string): Merge {
	const lines = (text: string) => text.split(/(?<=\n)/)
	const eol = eolAt(ours, ours.length)
	let conflicts = 0
	const closed = (part: readonly string[]) => part.join('').replace(/([^\n])$/, `$1${eol}`)
	const text = diff3MergeRegions(lines(ours), lines(base), lines(theirs))
		.map(region => {
			if (region.stable) return region.bufferContent.join('')
			if (same(region.aContent, region.bContent)) return region.aContent.join('')
			conflicts++
			const sides = [closed(region.aContent), closed(region.bContent)] as const
			return `<<<<<<< ${labels.ours}${eol}${sides[0]}=======${eol}${sides[1]}>>>>>>> ${labels.theirs}${eol}`
		})
		.join('')
	return { text, conflicts }
}

/** Both texts in one, with git's markers round the lines in which they differ. */
function marked(ours: string, theirs: string): string {
	const [one, other] = [ours, theirs].map(text => text.replace(/\r?\n$/, '').split(/\r?\n/)) as [string[], string[]]
	const eol = eolAt(ours, ours.length)
	const out: string[] = []
	let at = 0
	for (const { buffer1, buffer2 } of diffIndices(one, other)) {
		out.push(...one.slice(at, buffer1[0]), `<<<<<<< ${labels.ours}`, ...one.slice(buffer1[0], buffer1[0] + buffer1[1]))
		out.push('=======', ...other.slice(buffer2[0], buffer2[0] + buffer2[1]), `>>>>>>> ${labels.theirs}`)
		at = buffer1[0] + buffer1[1]
	}
	return [...out, ...one.slice(at)].join(eol) + (/\n$/.test(ours) ? eol : '')
}

/** Who finds the markers may read either language. */
const labels = { ours: 'qui / here', theirs: 'da unire / to be merged' }

/** True when two records of one list have the same id. */
function hasTwins(value: Value): boolean {
	if (isList(value)) {
		const ids = value.flatMap(item => (isMap(item) && typeof item.id === 'string' ? [item.id] : []))
		return new Set(ids).size < ids.length || value.some(hasTwins)
	}
	return isMap(value) && Object.values(value).some(hasTwins)
}

/** Whether the schema finds nothing wrong that neither side had. */
function bringsNothing(file: string, value: Value, sides: readonly Value[]): boolean {
	const kind = fileKindOf(file)
	if (kind === undefined) return true
	const wrong = (one: Value) =>
		shapeFindings({
			kind,
			file,
			value: one,
			codes: codes({}, true),
			written: path => String(valueAt(one, path) ?? ''),
		}).findings.map(({ fingerprint }) => fingerprint)
	const known = new Set(sides.flatMap(wrong))
	return wrong(value).every(one => known.has(one))
}
