import type {
	ActionsFile,
	AgoraFile,
	DiaryFile,
	MandateFile,
	NeedsFile,
	NeighbourhoodFile,
	NetworkFile,
	ProgrammeFile,
	WaiversFile,
} from './records.js'

/** The files that every neighbourhood has, in the order in which people read them. */
export const neighbourhoodFiles = ['neighbourhood', 'network', 'mandate', 'needs', 'actions', 'diary'] as const
export type NeighbourhoodFileName = (typeof neighbourhoodFiles)[number]

/** Everything that is known about one neighbourhood, read and checked against the schemas. */
export interface Neighbourhood {
	/** The name of its folder. */
	readonly id: string
	readonly neighbourhood: NeighbourhoodFile
	readonly network: NetworkFile
	readonly mandate: MandateFile
	readonly needs: NeedsFile
	readonly actions: ActionsFile
	readonly diary: DiaryFile
	readonly unread: Unread
}

/** What could not be understood, so that nobody takes silence for absence. */
export interface Unread {
	/** Files that could not be read at all. */
	readonly files: readonly NeighbourhoodFileName[]
	/** Records left out because they do not fit their schema. */
	readonly records: readonly UnreadRecord[]
}

export interface UnreadRecord {
	readonly file: string
	readonly path: readonly (string | number)[]
	/** The id, when at least that could be read: it is not reported as missing elsewhere. */
	readonly id?: string
}

/** The city's programme and the folder's settings. */
export interface Programme {
	readonly programme: ProgrammeFile
	readonly settings: AgoraFile
	readonly waivers: WaiversFile
	/** The folders found under neighbourhoods/, sorted. */
	readonly found: readonly string[]
	readonly unread: { readonly files: readonly ('agora' | 'programme' | 'waivers')[] }
}
