import type { Row } from './programme-text.js'
import type { Words } from './text.js'
import type { VocabularyName } from './vocabularies/index.js'

/** What a field holds. `mixed` is one of several shapes, such as a number or a text. */
export type Shape =
	| 'text'
	| 'id'
	| 'day'
	| 'period'
	| 'number'
	| 'integer'
	| 'boolean'
	| 'code'
	| 'object'
	| 'list'
	| 'map'
	| 'mixed'

/**
 * What a day means for a figure that is asked "as of" another day: before `begins` the record is not there yet, before
 * `noted` the field is not there yet, `planned` speaks of the future and is always there.
 */
export type DayRole = 'begins' | 'noted' | 'planned'

/** One field of the data model, as the schemas describe it. */
export interface Field {
	readonly key: string
	readonly title: Words
	readonly description: Words
	readonly shape: Shape
	/** The sentence for a value of the wrong form. */
	readonly error?: Words
	readonly vocabulary?: VocabularyName
	readonly extensible?: boolean
	/** The kinds of entity whose id it holds; `*` is any. */
	readonly refersTo?: readonly string[]
	/** The kinds whose id it may hold; any other text is just text. */
	readonly mentions?: readonly string[]
	readonly keysReferTo?: readonly string[]
	readonly keyVocabulary?: VocabularyName
	readonly personal?: boolean
	readonly day?: DayRole
	/** The name of the record's type, for what is a record. */
	readonly record?: string
	/** The kind of entity, for a record that has an id. */
	readonly kind?: string
	/** True for a list that may also be written as its single item. */
	readonly oneOrMany?: boolean
	/** For a list of records without an id: the fields that tell one item from another. */
	readonly itemKey?: readonly string[]
	/** True for a list whose order says something, such as priorities. */
	readonly ordered?: boolean
	/** The rows of the programme’s text, as numbered in programme-text.ts, that this field records. */
	readonly rows?: readonly Row[]
	readonly required?: readonly string[]
	readonly fields?: readonly Field[]
	readonly items?: Field
}
