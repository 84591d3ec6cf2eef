import { type Chance, drawnId } from '../model/chance.js'
import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { fieldAt, fileKindOf } from '../model/fields.js'
import type { Finding } from '../model/finding.js'
import { type Drafts, textIn } from '../workspace/draft.js'
import { type Edit, edit, type Value } from '../workspace/edit.js'
import { open, type Workspace } from '../workspace/open.js'
import { codesIn } from '../workspace/remedies.js'
import { emptyField, missingField } from '../workspace/rules/schema.js'
import { overlay, type Source } from '../workspace/source.js'
import { writtenAt } from '../workspace/written-at.js'
import type { Found } from './found.js'

/** A problem that was corrected, where it stood, and what was written instead. */
export interface Mended {
	readonly finding: Finding
	readonly line: number
	readonly from: string
	readonly to: string
}

export interface Mending {
	/** The folder as it will be. */
	readonly workspace: Workspace
	readonly drafts: Drafts
	readonly mended: readonly Mended[]
}

/** What is right after a first correction may show what else can be corrected, but not for ever. */
const mostRounds = 3

/**
 * Corrects what a machine may correct, each problem on its own lines.
 *
 * @param judged judges a folder, anew after each round
 * @param unsafe also what is probably, but not certainly, what its author meant
 * @param chance for the ids of records that have none
 */
export function mend(
	workspace: Workspace,
	judged: (workspace: Workspace) => Found,
	unsafe: boolean,
	chance: Chance,
): Mending {
	const texts: Record<string, string> = {}
	const mended: Mended[] = []
	let now = workspace
	for (let round = 0; round < mostRounds; round++) {
		const able = judged(now)
			.sorted()
			.filter(({ finding: { fix } }) => fix === 'safe' || (unsafe && fix === 'unsafe'))
		const done = new Set<string>()
		let changed = false
		for (const { finding, span } of able) {
			const place = `${finding.at.file} ${JSON.stringify(finding.at.path)}`
			const one = done.has(place) ? undefined : correction(finding, overlay(workspace.source, texts), chance)
			if (!one) continue
			done.add(place)
			texts[finding.at.file] = one.text
			mended.push({ finding, line: span.line, from: one.from, to: one.to })
			changed = true
		}
		if (!changed) break
		now = open(overlay(workspace.source, texts))
	}
	const drafts = Object.entries(texts).map(
		([file, after]) => [file, { before: textIn(workspace.source, file), after }] as const,
	)
	// Opened anew: what is read is counted, and everything was read once already.
	return { workspace: open(overlay(workspace.source, texts)), drafts: Object.fromEntries(drafts), mended }
}

function correction(
	finding: Finding,
	source: Source,
	chance: Chance,
): { text: string; from: string; to: string } | undefined {
	const { file } = finding.at
	const text = textIn(source, file)
	const meant = text === undefined ? undefined : (editForId(finding, source, chance) ?? editFor(finding, text))
	if (text === undefined || meant === undefined) return undefined
	try {
		return { text: edit(file, text, [meant.edit]), from: meant.from, to: meant.to }
	} catch (error) {
		// A file that cannot be edited keeps its problem, and the problem is told.
		if (error instanceof Failure) return undefined
		throw error
	}
}

/** A record without an id gets one that no text of its neighbourhood holds yet. */
function editForId({ at, rule }: Finding, source: Source, chance: Chance) {
	const kind = fileKindOf(at.file)
	const record = rule === missingField.id ? at.path : rule === emptyField.id ? at.path.slice(0, -1) : undefined
	if (record === undefined || kind === undefined || (rule === emptyField.id && at.path.at(-1) !== 'id'))
		return undefined
	const { field } = fieldAt(kind, record)
	if (field.kind === undefined) return undefined
	const folder = at.file.slice(0, at.file.lastIndexOf('/'))
	const texts = source.list(folder).map(name => textIn(source, `${folder}/${name}`) ?? '')
	const id = drawnId(field.kind, one => texts.some(text => text.includes(one)), chance)
	return { edit: { kind: 'set', path: [...record, 'id'], value: id } satisfies Edit, from: '', to: id }
}

function editFor({ at, suggestion }: Finding, text: string): { edit: Edit; from: string; to: string } | undefined {
	const { path, file } = at
	const last = path.at(-1)
	if (at.key)
		return suggestion && typeof last === 'string'
			? { edit: { kind: 'key', path, to: suggestion.value }, from: last, to: suggestion.value }
			: undefined
	const from = writtenAt(text, path)
	const kind = fileKindOf(file)
	if (from === undefined || kind === undefined) return undefined
	const { field, rest } = fieldAt(kind, path)
	const value = rest.length === 0 ? meantAs(field, suggestion?.value ?? from) : undefined
	return value === undefined
		? undefined
		: { edit: { kind: 'set', path, value }, from, to: Array.isArray(value) ? `[${value.join(', ')}]` : String(value) }
}

/** A suggestion is a text; what it stands for depends on the field. */
function meantAs(field: Field, text: string): Value | undefined {
	const { shape } = field
	if (shape === 'list') return codesIn(text, field)
	if (shape === 'number' || shape === 'integer') return Number.isFinite(Number(text)) ? Number(text) : undefined
	return shape === 'boolean' ? text === 'true' : text
}
