/** Data shown in a message: short, on one line, with a code in place of whatever cannot be seen. */
export function shortText(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
	const line = text
		.slice(0, 1000)
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, character => `\\u{${character.codePointAt(0)?.toString(16)}}`)
	return [...line].length > longest ? `${[...line].slice(0, longest - 1).join('')}…` : line
}

const longest = 60
