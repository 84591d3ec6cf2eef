/** Where something is written: a file, and the way down to it. Lines are looked up last, by whoever has the text. */
export interface Place {
	readonly file: string
	readonly path: readonly (string | number)[]
	/** Points at the key of a field instead of its value. */
	readonly key?: true
	/** For what has no path because the text is not YAML: from where to where in the text, in UTF-16 units. */
	readonly range?: readonly [number, number]
}

/** What was read from a file and knows where. */
export interface Written {
	readonly at: Place
}

export function within(place: Place, ...path: readonly (string | number)[]): Place {
	return { file: place.file, path: [...place.path, ...path] }
}
