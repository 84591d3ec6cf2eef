import { kinds } from '../model/kinds.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import { entitiesIn } from '../observatory/entities.js'
import { labelOf } from '../report/record.js'
import type { Workspace } from '../workspace/open.js'
import type { Context } from './command.js'
import type { Choice, Reading } from './entry/read-value.js'

/** What values are read with: the folder's codes, the day, and the records of a neighbourhood that an id may mean. */
export function readingIn(
	workspace: Workspace,
	{ today }: Pick<Context, 'today'>,
	neighbourhood?: string,
): KnownReading {
	let records: readonly KnownRecord[] | undefined
	return {
		codes: workspace.codes,
		today,
		known: wanted => {
			if (wanted.includes('neighbourhood')) return neighbourhoodsOf(workspace)
			records ??= neighbourhood === undefined ? programmeRecords(workspace) : recordsOf(neighbourhood, workspace)
			return wanted.includes('*') ? records : records.filter(({ kind }) => wanted.includes(kind))
		},
	}
}

export interface KnownReading extends Reading {
	known(kinds: readonly string[]): readonly KnownRecord[]
}

export interface KnownRecord extends Choice {
	readonly kind: string
}

const labels = new Map(
	kinds.flatMap(({ name, homes }) => homes.slice(0, 1).map(({ record }) => [name, labelOf(record)?.key])),
)

function recordsOf(id: string, workspace: Workspace): readonly KnownRecord[] {
	const { neighbourhood } = workspace.read(id)
	return neighbourhoodFiles.flatMap(file => [...entitiesIn(file, neighbourhood[file])].map(known))
}

const programmeRecords = ({ programme }: Workspace) => [...entitiesIn('programme', programme.programme)].map(known)

function known({ kind, id, record }: { kind: string; id: string; record: object }): KnownRecord {
	const label = (record as Readonly<Record<string, unknown>>)[labels.get(kind) ?? '']
	return { kind, id, ...(typeof label === 'string' && { label }) }
}

const neighbourhoodsOf = ({ programme }: Workspace) => programme.found.map(id => ({ kind: 'neighbourhood', id }))
