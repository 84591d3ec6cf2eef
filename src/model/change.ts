/** What is written in a field, as plain JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** Where a record is, and what it is called there. */
export interface Whereabouts {
	/** The folder under neighbourhoods/; `null` for the programme's own files. */
	readonly neighbourhood: string | null
	/** Of a record that nobody gave an id: `~` and what else names it. Of a file's own fields: the neighbourhood, or the file. */
	readonly id: string
	readonly file: string
	/** The id of the record around it: the meeting of a decision. */
	readonly inside: string | null
}

/**
 * A record with an id, apart from how and where it is written: one field after the other, by the way down to it
 * (`stage`, `stage_dates.closed`, `records[2026-Q1].participants`). What has no id belongs to the record around it; the
 * fields of a file outside all records belong to an entity of kind `neighbourhood`, `programme`, or the file's name.
 */
export interface Entity extends Whereabouts {
	readonly kind: string
	readonly fields: ReadonlyMap<string, Value>
}

interface About {
	readonly neighbourhood: string | null
	readonly kind: string
	readonly id: string
	/** Its title or name as the author wrote it; `null` for persons, and for what has none. */
	readonly label: string | null
	/** The file in which it is now, or was last. */
	readonly file: string
	/** The id of the record around it. */
	readonly inside: string | null
}

export interface Added extends About {
	readonly what: 'added'
	readonly entity: Entity
}

export interface Gone extends About {
	readonly what: 'gone'
	readonly entity: Entity
}

/** The same record elsewhere: in another file, neighbourhood or record, or under another id. */
export interface Moved extends About {
	readonly what: 'moved'
	readonly before: Whereabouts
	readonly after: Whereabouts
	/** True when its whole neighbourhood was given another folder. */
	readonly along: boolean
}

/** Another value in one field; `undefined` where there is none. */
export interface Changed extends About {
	readonly what: 'changed'
	readonly field: string
	readonly before: Value | undefined
	readonly after: Value | undefined
}

export type Change = Added | Gone | Moved | Changed

/** True for a change of place that changes nothing of what is said: to another file, or with the whole neighbourhood. */
export const isOnlyMove = (change: Change): boolean =>
	change.what === 'moved' &&
	change.before.inside === change.after.inside &&
	(change.along || (change.before.neighbourhood === change.after.neighbourhood && change.before.id === change.after.id))

/** A step down into a record: a field, or the item of a list or map that a text names. */
export type Step = string | { readonly item: string }

/** A way down as it is written in changes: `records[2026-Q1].participants`. */
export function fieldText(steps: readonly Step[]): string {
	return steps
		.map((step, index) =>
			typeof step === 'string'
				? `${index === 0 ? '' : '.'}${step.replace(/[\\.[\]]/g, '\\$&')}`
				: `[${step.item.replace(/[\\\]]/g, '\\$&')}]`,
		)
		.join('')
}

/** The steps of a way down that `fieldText` wrote. */
export function stepsOf(field: string): readonly Step[] {
	return [...`.${field}`.matchAll(/\.((?:\\[\s\S]|[^\\.[\]])*)|\[((?:\\[\s\S]|[^\\\]])*)\]/g)].map(
		([, key, item]): Step => (item === undefined ? plain(key ?? '') : { item: plain(item) }),
	)
}

const plain = (text: string) => text.replace(/\\([\s\S])/g, '$1')
