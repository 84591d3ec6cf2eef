import type { Words } from './text.js'

/** A request that cannot be carried out as asked. It says what to do next, and is caught in one place. */
export class Failure extends Error {
	constructor(
		readonly what: Words,
		readonly remedy: Words,
	) {
		super(what.en)
		this.name = 'Failure'
	}
}
