/** A conversation with a person at a terminal, one question at a time. */
export interface Talk {
	/** A line of text; what it is taken for is shown as it is typed, and what will not do is said before it is taken. */
	ask(question: Question): Promise<string | typeof back>
	/** One of several; what is typed narrows them. */
	choose(question: ChoiceQuestion): Promise<string | typeof back>
	say(text: string): void
}

/** What a person answers who wants to go one step back. */
export const back = Symbol('back')

export interface Question {
	readonly message: string
	/** A line about what is wanted. */
	readonly help?: string
	/** A long text, which may have several lines. */
	readonly lines?: true
	/** Taken when nothing is typed. */
	readonly initial?: string
	/** What a text is taken for, or what is wanted instead. */
	read(text: string): { readonly taken: string } | { readonly wanted: string }
}

export interface ChoiceQuestion {
	readonly message: string
	readonly choices: readonly Choosable[]
	/** False at the first question, from which there is no way back. */
	readonly back: boolean
}

export interface Choosable {
	readonly value: string
	readonly name: string
	/** What it means, in a line. */
	readonly help?: string
}
