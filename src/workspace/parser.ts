/** Which reader of YAML is asked first. Both say the same; the plain one is quicker, and leaves to `yaml` what it does not know. */
export type FirstReader = 'plain' | 'yaml'

let first: FirstReader = 'plain'

export const firstReader = (): FirstReader => first

/** For whoever doubts the plain reader: AGORA_PARSER=yaml. */
export function readFirstWith(reader: FirstReader): void {
	first = reader
}
