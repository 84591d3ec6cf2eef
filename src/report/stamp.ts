/** Grows when the meaning of a figure changes, so that two reports are compared on the same definitions. */
export const definitionsVersion = 1

/** Which data and which program a report was made of: enough to make the same bytes again. */
export interface Stamp {
	/** The commit of the data; `null` outside git or before the first commit. */
	readonly commit: string | null
	/** Whether files had changed since that commit. */
	readonly dirty: boolean
	readonly definitions: number
	readonly agora: string
}
