import type { Begun, Ground } from '../history/begin.js'
import type { Clone } from '../history/clone.js'
import type { Program } from '../history/driver.js'
import type { History } from '../history/history.js'
import type { Remembered } from '../history/remembered.js'
import type { Since } from '../history/since.js'
import type { Chance } from '../model/chance.js'
import type { Day } from '../model/day.js'
import type { Moment } from '../model/moment.js'
import type { Language, Words } from '../model/text.js'
import type { Caution } from '../report/caution.js'
import type { Checked } from '../report/checked.js'
import type { Block, Document } from '../report/document.js'
import type { Made, Stamp } from '../report/stamp.js'
import type { DataTable } from '../report/tables.js'
import type { Drafts } from '../workspace/draft.js'
import type { Workspace } from '../workspace/open.js'
import type { Source } from '../workspace/source.js'
import type { back, Talk } from './talk.js'

/** One thing that a command may be told: by an argument, an option, or a question. */
export interface Ask<T> {
	/** `options` may be given several times, with several words each. */
	readonly kind: 'argument' | 'arguments' | 'option' | 'options' | 'flag'
	/** What it is, as help and questions say it. */
	readonly words: Words
	/** What stands for the value in help, such as `day`. */
	readonly placeholder?: string
	readonly short?: string
	/** Asked on a terminal when it was not given. */
	readonly asked?: true
	/** What a person chooses from when asked: the words of each, by what would be typed. */
	readonly choices?: Readonly<Record<string, Words>>
	/** Reads what was written; `undefined` when it is not of the form that `wanted` describes. */
	read(text: string): T | undefined
	readonly wanted?: Words
}

export type Asks = Readonly<Record<string, Ask<unknown>>>

/** What a command gets: a list for `arguments` and `options`, true or false for a flag, and perhaps nothing for the rest. */
export type Input<A extends Asks> = {
	readonly [K in keyof A]: A[K] extends { kind: 'arguments' | 'options' } & Ask<infer T>
		? readonly T[]
		: A[K] extends { kind: 'flag' }
			? boolean
			: A[K] extends Ask<infer T>
				? T | undefined
				: never
}

export type Format = 'text' | 'md' | 'html' | 'json' | 'csv' | 'github' | 'gitlab' | 'sarif' | 'junit'

export interface Command<A extends Asks = Asks> {
	readonly asks: A
	/** The first is what it answers when nothing else is asked for. */
	readonly formats: readonly Format[]
	/** Run by a test, so that help never shows what does not work. */
	readonly examples: readonly string[]
	run(input: Input<A>, context: Context): Answer | Promise<Answer>
	/** Asks a person for what is missing, when `run` fails with `Incomplete`; `back` when they went back beyond the first question. */
	guide?(input: Input<A>, context: Context, talk: Talk): Promise<Input<A> | typeof back>
}

/** A file to write that is there already, or that is a program. */
export interface Written {
	readonly text: string
	/** What is there is written over. */
	readonly over?: true
	/** What is there is kept beside it, under this name. */
	readonly aside?: string
	readonly runnable?: true
}

/** What a command answers, before it is known in which language and format. */
export interface Answer {
	/** For `-f json`. */
	readonly data: object
	/** For people, in their language. */
	document(language: Language): Document
	/** The same as a page that others read beside a change, of limited size: for `-f md` and the summary of a job. */
	page?(language: Language): Document
	/** For a folder of pages: documents by their file's name, each in its language; the one given is that of the first page. */
	pages?(language: Language): Readonly<Record<string, { readonly document: Document; readonly language: Language }>>
	/** For `-f csv`: the data behind the document, beside the document's own tables. */
	readonly tables?: readonly DataTable[]
	/** For `-f csv`: only this table. */
	readonly table?: string
	/** For the formats that other programs read: github, gitlab, sarif, junit. */
	readonly checked?: Checked
	/** Files to write before anything is said, by their path from where the command was called. */
	readonly writes?: Readonly<Record<string, string | Written>>
	/** A repository to begin once the files are written: where, from where the command was called, and its commits. */
	readonly begins?: { readonly folder: string; readonly commits: readonly Begun[] }
	/**
	 * What the data files are to be. Before anything is said they are checked and written, all or none; with `--dry-run`
	 * (an ask of the command: `dryRun` in asks.ts) the changes are shown instead.
	 */
	readonly drafts?: Drafts
	/** For `-f text`: a program’s text, to the letter, for whoever reads it at a shell’s start. */
	readonly program?: string
	/** What the answer could not take in: said first, in every form that has room for it. */
	readonly cautions?: readonly Caution[]
	/** 1 when the data have problems, or states differ. */
	readonly exit?: 0 | 1
	/** The day that the answer is judged by, when not today. */
	readonly on?: Day
	/** What the answer is, where not what the command is called: the kind in JSON. */
	readonly kind?: string
	/** Another answer, to be written out first: this one is about what comes of it. */
	readonly rebuilt?: Rebuilt
	/** Which data it was made of, when not the files as they are. */
	readonly stamp?: Stamp
}

/** What a command may touch of the world. */
export interface Context {
	/** The data folder, opened once. */
	open(): Workspace
	/** The data folder as it was known at a moment, read from git; a `Failure` when git cannot tell. */
	known(moment: Moment): Known
	/** What was known at the end of each of some days, in their order; `undefined` where the history had not begun. */
	replayed(days: readonly Day[], settings: 'now' | 'then'): readonly (Replayed | undefined)[]
	/** Figures of the past that were worked out before. */
	readonly remembered: Remembered
	readonly today: Day
	/** For new ids. */
	readonly chance: Chance
	readonly language: Language
	/** Which data, which program; `dirty` is about what has been read so far. */
	stamp(): Made
	/** Which agora. */
	readonly program: Pick<Made, 'definitions' | 'agora'>
	/** What comes with agora itself: `data-template/…`, `schemas/…`. */
	readonly packaged: Source
	/** The data folder at the commit from which the present files come, and what differs since. */
	since(when: Moment): Promise<Since>
	/** What the next commit would hold and which commits it comes from, or the last one in common with a moment. */
	staged(when?: Moment): Promise<NextCommit>
	/** The history of the data folder, as it stood at a commit or as it is; a `Failure` when git cannot tell it. */
	history(at?: string): Promise<History>
	/** The git clone that the data folder lies in. */
	clone(): Clone
	/** Whether a repository can be begun in a folder, by its path; the folder need not be there yet. */
	ground(path: string): Promise<Ground>
	/** How this agora was started, where git is to start it again. */
	readonly started: Program | undefined
	/** A folder by its path, as it is now; files of up to a mebibyte are read, or of so many bytes. */
	folder(path: string, most?: number): Source
	/** Where the data folder is on this machine: for git, and for what is said of it. */
	readonly root: string
	/** Who can be asked; nobody without a terminal, or with `--no-input`. */
	readonly person: Person | undefined
}

/** Somebody at the terminal. */
export interface Person {
	/** Says something before a question: what the question is about. */
	show(blocks: readonly Block[]): Promise<void>
	/** @param check what is wrong with an answer; nothing when it will do */
	text(
		question: string,
		about?: { readonly proposed?: string; check?(text: string): string | undefined },
	): Promise<string>
	agrees(question: string): Promise<boolean>
}

/** The folder at the end of a day, as it was known then. */
export interface Replayed {
	readonly workspace: Workspace
	readonly commit: string
	/** The same name, the same files of the neighbourhood and of the programme, and the same settings. */
	name(neighbourhood: string): readonly string[]
}

export interface Rebuilt {
	readonly answer: Answer
	readonly format: Format
	readonly language: Language
	/** A file for each table. */
	readonly apart: boolean
	/** @param texts what came of it, by the files' names; the name is empty when there is one */
	compare(texts: Readonly<Record<string, string>>): Answer
}

/** What git has ready to be committed. */
export interface NextCommit {
	readonly workspace: Workspace
	/** The last commit; `null` before the first. */
	readonly commit: string | null
	/** Whether anything of the data folder is not as the last commit has it. */
	readonly differs: boolean
	/** None before the first commit, two while a merge is under way. */
	readonly parents: readonly Since[]
}

/** What was known at a moment. */
export interface Known {
	readonly workspace: Workspace
	readonly commit: string
	/** The day that it is judged by. */
	readonly day: Day
}

/** Declares a command; the type of what it gets follows from what it asks. */
export function command<A extends Asks>(declared: Command<A>): Command {
	return declared as unknown as Command
}
