import type { Format } from '../../commands/command.js'

/** A name, with what it means in Italian and English. */
export type Told = readonly [name: string, it: string, en: string]

type Titles = readonly [it: string, en: string]

/** What a word on the command line may be: something of the folder, something that agora knows, or one of a few words. */
export type Takes =
	| 'selector'
	| 'record'
	| 'neighbourhood'
	| 'kind'
	| 'assignment'
	| 'field'
	| 'rule'
	| 'figure'
	| 'explained'
	| 'format'
	| 'when'
	| 'day'
	| 'path'
	| 'free'
	| readonly string[]

export interface Option {
	readonly names: readonly string[]
	readonly title: Titles
	/** Absent for a flag. */
	readonly takes?: Takes
}

export interface KnownCommand {
	readonly name: string
	readonly title: Titles
	readonly formats: readonly Format[]
	readonly arguments: readonly { readonly takes: Takes; readonly many: boolean }[]
	readonly options: readonly Option[]
}

export interface KnownField {
	readonly key: string
	readonly title: Titles
	readonly shape: string
	/** The vocabulary of its codes. */
	readonly codes?: string
	/** The kinds whose ids it holds. */
	readonly refers?: readonly string[]
}

export interface KnownKind {
	readonly name: string
	readonly title: Titles
	/** Other names that a person may use, in small letters. */
	readonly names: readonly string[]
	/** Where such records stand: `needs:needs`, the file and the list. */
	readonly lists: readonly string[]
	readonly fields: readonly KnownField[]
}

/** All that can be completed without looking into a folder; made from the commands and the data model. */
export interface CompletionWords {
	readonly commands: readonly KnownCommand[]
	readonly globals: readonly Option[]
	readonly kinds: readonly KnownKind[]
	readonly rules: readonly Told[]
	readonly figures: readonly Told[]
	readonly vocabularies: Readonly<Record<string, readonly Told[]>>
}
