import type { FileKind } from '../model/fields.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import { held } from './engagement.js'
import { type PhaseName, phaseNames } from './phases.js'

/** How much of what a phase asks to be written is there, over the records that the phase has left so far. */
export interface Completeness {
	readonly phase: PhaseName
	readonly records: number
	/** Fields of these records with a value, said to be unknown, and left empty. */
	readonly filled: number
	readonly unknown: number
	readonly empty: number
	/** The field that is empty most often, and where the catalogue of fields has it; `null` when none is. */
	readonly gap: (Place & { readonly field: string; readonly empty: number }) | null
}

interface Place {
	readonly file: FileKind
	/** The list in the file, and the list inside its records where the field stands there. */
	readonly list: readonly string[]
}

/**
 * The fields that people are asked for once a record is there: what the figures of the report are made of. What may rightly
 * stay empty is not among them, nor what is said of persons, whose unknowns the part on the pilot group shows.
 */
const asked: readonly Asked[] = [
	ask('coordinators', 'neighbourhood', ['coordinators'], ({ neighbourhood }) => neighbourhood.coordinators, [
		'sector',
		'organisation',
		'training',
	]),
	ask('network', 'network', ['organisations'], ({ network }) => network.organisations, ['type', 'themes']),
	ask(
		'network',
		'network',
		['organisations'],
		({ network }) => network.organisations.filter(({ promoter }) => promoter !== undefined),
		['brings'],
	),
	ask('network', 'network', ['ties'], ({ network }) => network.ties, ['level', 'since']),
	ask(
		'network',
		'network',
		['ties'],
		({ network }) => network.ties.filter(({ level }) => level !== undefined && level !== 'awareness'),
		['evidence'],
	),
	ask('network', 'network', ['resources'], ({ network }) => network.resources, [
		'category',
		'theme',
		'holder',
		'verified',
	]),
	ask('mandate', 'needs', ['vulnerabilities'], ({ needs }) => needs.vulnerabilities, ['form', 'target', 'evidence']),
	ask('mandate', 'needs', ['needs'], ({ needs }) => needs.needs, ['theme', 'vulnerabilities', 'targets', 'source']),
	ask('mandate', 'needs', ['priority_rounds'], ({ needs }) => needs.priority_rounds, ['meeting', 'voters', 'order']),
	ask(
		'mandate',
		'mandate',
		['versions'],
		({ mandate }) => mandate.versions.filter(({ adopted }) => adopted !== undefined),
		['decision', 'statement', 'vulnerabilities', 'priorities', 'aims', 'review_by', 'shown'],
	),
	ask('engagement', 'actions', ['strategies'], ({ actions }) => actions.strategies, [
		'aim',
		'targets',
		'vulnerabilities',
		'channel',
		'level',
	]),
	ask('engagement', 'actions', ['strategies', 'events'], ({ actions }) => actions.strategies.flatMap(held), [
		'place',
		'contacts',
		'new',
	]),
	ask('co-design', 'actions', ['groups'], ({ actions }) => actions.groups, ['theme', 'needs', 'members']),
	ask('co-design', 'actions', ['proposals'], ({ actions }) => actions.proposals, ['authors', 'needs', 'why']),
	ask('actions', 'actions', ['actions'], ({ actions }) => actions.actions, [
		'kind',
		'owner',
		'needs',
		'theme',
		'place',
	]),
	ask(
		'actions',
		'actions',
		['actions'],
		({ actions }) => actions.actions.filter(({ stage }) => stage !== 'planned' && stage !== 'dropped'),
		['since', 'records'],
	),
	ask(
		'actions',
		'actions',
		['actions'],
		({ actions }) => actions.actions.filter(({ stage }) => stage === 'done' || stage === 'settled'),
		['result', 'continuity'],
	),
]

interface Asked extends Place {
	readonly phase: PhaseName
	readonly records: (neighbourhood: Neighbourhood) => readonly object[]
	readonly fields: readonly string[]
}

function ask<Of extends object>(
	phase: PhaseName,
	file: FileKind,
	list: readonly string[],
	records: (neighbourhood: Neighbourhood) => readonly Of[],
	fields: readonly (keyof Of & string)[],
): Asked {
	return { phase, file, list, records, fields }
}

/** Phase by phase, those that have left at least one record. */
export function completeness(neighbourhood: Neighbourhood): readonly Completeness[] {
	return phaseNames.flatMap(phase => {
		const cells = asked
			.filter(one => one.phase === phase)
			.flatMap(({ file, list, records, fields }) =>
				records(neighbourhood).flatMap(record =>
					fields.map(field => ({ record, file, list, field, is: state((record as Record<string, unknown>)[field]) })),
				),
			)
		if (cells.length === 0) return []
		const of = (state: State) => cells.filter(({ is }) => is === state)
		return [
			{
				phase,
				records: new Set(cells.map(({ record }) => record)).size,
				filled: of('filled').length,
				unknown: of('unknown').length,
				empty: of('empty').length,
				gap: mostOften(of('empty')),
			},
		]
	})
}

type State = 'filled' | 'unknown' | 'empty'

function state(value: unknown): State {
	if (value === 'unknown') return 'unknown'
	if (Array.isArray(value)) {
		if (value.length === 0) return 'empty'
		return value.every(one => one === 'unknown') ? 'unknown' : 'filled'
	}
	return value === undefined || value === null || value === '' ? 'empty' : 'filled'
}

/** The first of equals, in the order in which fields are asked for. */
function mostOften(empty: readonly (Place & { readonly field: string })[]): Completeness['gap'] {
	const counts = new Map<string, NonNullable<Completeness['gap']>>()
	for (const { file, list, field } of empty) {
		const key = [file, ...list, field].join('/')
		counts.set(key, { file, list, field, empty: (counts.get(key)?.empty ?? 0) + 1 })
	}
	return [...counts.values()].reduce<Completeness['gap']>(
		(most, one) => (most === null || one.empty > most.empty ? one : most),
		null,
	)
}
