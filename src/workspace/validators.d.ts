/** What one value of a file does not have in common with its schema; the generated functions leave a list of these. */
export interface Misfit {
	readonly keyword: string
	/** JSON pointer into the value. */
	readonly instancePath: string
	readonly params: Readonly<Record<string, unknown>>
	readonly propertyName?: string
}

interface Validator {
	(value: unknown): boolean
	errors?: readonly Misfit[] | null
}

export const agora: Validator
export const programme: Validator
export const waivers: Validator
export const neighbourhood: Validator
export const network: Validator
export const mandate: Validator
export const needs: Validator
export const actions: Validator
export const diary: Validator
