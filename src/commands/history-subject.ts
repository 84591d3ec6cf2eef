import { namesOf, recordsEver, type Wanted } from '../history/follow.js'
import type { History } from '../history/history.js'
import type { Step } from '../history/trail.js'
import { kindOfFile } from '../model/entity-fields.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import { subjectOf } from '../report/changes.js'
import type { Workspace } from '../workspace/open.js'
import { identity } from '../workspace/state.js'
import { fileOf, type Selected, select } from './selector.js'

/** Whose history is asked for, and the steps in which it may be found. */
export interface Subject {
	readonly wanted: Wanted
	readonly field?: readonly string[]
	readonly steps: readonly Step[]
	title(language: Language): string
}

/** What a selector means: in the present files, or else among all that ever was in them. */
export function subjectNamed(selector: string | undefined, workspace: Workspace, history: History): Subject {
	if (selector === undefined)
		return {
			wanted: {},
			steps: history.trail(),
			title: language => ({ it: 'Tutta la cartella', en: 'The whole folder' })[language],
		}
	try {
		return present(select(selector, workspace), selector, history)
	} catch (error) {
		const found = error instanceof Failure ? past(selector, history) : undefined
		if (found) return found
		throw error
	}
}

function present(selected: Selected, selector: string, history: History): Subject {
	const { neighbourhood, file, entity, what, field } = selected
	if (file === undefined && neighbourhood !== undefined)
		return ofNeighbourhood(neighbourhood, history.trail({ neighbourhood }))
	if (file === undefined) throw new Error(`selector ${selector}`)
	const path = fileOf({ neighbourhood, file })
	if (what === 'file') return { wanted: { file: path }, steps: history.trail({ file: path }), title: () => path }
	if (!entity && what === 'list' && field?.items?.kind !== undefined) {
		const wanted = { ...(neighbourhood !== undefined && { neighbourhood }), kinds: [field.items.kind] }
		const steps = history.trail(neighbourhood === undefined ? { file: path } : { neighbourhood })
		const { title } = field
		return { wanted, steps, title: language => [title[language], neighbourhood].filter(Boolean).join(' · ') }
	}
	const record = entity
		? { neighbourhood: neighbourhood ?? null, kind: entity.kind, id: entity.id }
		: { neighbourhood: neighbourhood ?? null, kind: kindOfFile(file), id: neighbourhood ?? file }
	const depth = selected.path.length - (entity?.path.length ?? 0)
	const steps = entity
		? stepsOf(record, history)
		: history.trail(neighbourhood === undefined ? { file: path } : { neighbourhood })
	return ofRecord(record, steps, depth > 0 ? selector.split('.').slice(-depth) : undefined)
}

/** All the steps of a record: it may have had another id, and may have come from another neighbourhood. */
function stepsOf(record: NonNullable<Wanted['record']>, history: History): readonly Step[] {
	let texts: readonly string[] = [record.id]
	let { neighbourhood } = record
	for (;;) {
		const steps = history.trail({ texts, ...(neighbourhood !== null && { neighbourhood }) })
		const names = namesOf(steps, record)
		const ids = [...new Set([...names].map(idIn))]
		const isFromElsewhere = steps.some(({ changes }) =>
			changes.some(
				change =>
					change.what === 'moved' &&
					!change.along &&
					change.before.neighbourhood !== change.neighbourhood &&
					names.has(identity(change)),
			),
		)
		if (ids.length === texts.length && !(isFromElsewhere && neighbourhood !== null)) return steps
		texts = ids
		if (isFromElsewhere) neighbourhood = null
	}
}

const idIn = (name: string) => name.slice(name.lastIndexOf('\0') + 1)

function ofNeighbourhood(neighbourhood: string, steps: readonly Step[]): Subject {
	return { wanted: { neighbourhood }, steps, title: () => neighbourhood }
}

function ofRecord(record: NonNullable<Wanted['record']>, steps: readonly Step[], field?: readonly string[]): Subject {
	const last = steps.flatMap(({ changes }) => changes).find(change => identity(change) === identity(record))
	return {
		wanted: { record },
		steps,
		...(field && { field }),
		title: language => {
			const { id, label } = subjectOf({ ...record, label: last?.label ?? null }, language)
			const name = [...(id === null ? [] : [id]), label].join(' ')
			return [
				name,
				...(field ? [field.join('.')] : []),
				...(record.neighbourhood === null ? [] : [record.neighbourhood]),
			].join(' · ')
		},
	}
}

/** A record or a neighbourhood that is no longer there, or has another name now. */
function past(selector: string, history: History): Subject | undefined {
	const plain = selector.replace(/^.*(?:^|\/)neighbourhoods\//, '').replace(/\/+$/, '')
	const [id = '', ...field] = plain.slice(plain.lastIndexOf('/') + 1).split('.')
	const folder = plain.includes('/') ? plain.slice(0, plain.indexOf('/')) : undefined
	if (id === '') return undefined
	const steps = history.trail({ texts: [id] })
	const within = folder === undefined ? undefined : nameNow(folder, steps)
	const records = recordsEver(steps, id).filter(one => within === undefined || one.neighbourhood === within)
	const [record, ...others] = records.filter(({ kind }) => kind !== 'neighbourhood')
	if (record && others.length > 0) throw ambiguous(selector, records)
	if (record) return ofRecord(record, steps, field.length > 0 ? field : undefined)
	if (folder !== undefined) return undefined
	const all = history.trail({ neighbourhood: id })
	if (all.length === 0) return undefined
	const name = nameNow(id, all)
	return ofNeighbourhood(name, name === id ? all : history.trail({ neighbourhood: name }))
}

/** What a neighbourhood's folder came to be called. */
function nameNow(folder: string, steps: readonly Step[]): string {
	let name = folder
	for (const change of steps.flatMap(({ changes }) => changes).reverse())
		if (change.what === 'moved' && change.along && change.before.neighbourhood === name)
			name = change.neighbourhood ?? name
	return name
}

const ambiguous = (selector: string, records: readonly NonNullable<Wanted['record']>[]) =>
	new Failure(
		{
			it: `Nella storia «${selector}» è stato il nome di più cose`,
			en: `In the history “${selector}” has been the name of several things`,
		},
		{
			it: `Scegli: ${records.map(({ neighbourhood, id }) => `${neighbourhood}/${id}`).join(', ')}`,
			en: `Choose: ${records.map(({ neighbourhood, id }) => `${neighbourhood}/${id}`).join(', ')}`,
		},
	)
