/** A text as it is compared with what people type: without accents, in small letters, with single blanks and apostrophes. */
export const plainly = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘`´]/g, "'")
		.toLowerCase()
		.trim()
		.replace(/\s+/g, ' ')
