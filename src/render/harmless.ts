/** Text that has no power where it is shown: for every renderer that writes words of the data into somebody else's page. */

/** One line, with whatever cannot be seen or turns the text around spelt out. */
export const visible = (data: string) => spelt(data.replace(/\s+/g, ' '))

/** The same, with blanks and line ends left as they are. */
export const spelt = (data: string) =>
	data.replace(hidden, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)

/** One line in which no host finds somebody to call, an issue to link, an address to open, or a command to carry out. */
export const quiet = (data: string) => unlinked(visible(data)).replace(/##(?=\[)/g, '#\u2060#')

/** JSON in which nothing moves the cursor, turns a line around, or is a command in a build's log; its strings are exact. */
export const harmlessJson = (value: unknown) =>
	JSON.stringify(value, null, 2)
		.replace(hidden, character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
		.replace(/##(?=\[)/g, '#\\u0023')

/** A word joiner, which nobody sees, keeps an @name, a #12, a GH-12, what GitLab links beside them, or an address from becoming a link. */
export const unlinked = (text: string) =>
	text
		.replace(/@(?=\w)/g, '@\u2060')
		.replace(/([#!$&~]|(?<!\d)%)(?=\d)/g, '$1\u2060')
		.replace(/\b(GH-)(?=\d)/gi, '$1\u2060')
		.replace(/\b(https?|ftp):\/\//gi, '$1:\u2060//')
		.replace(/\bwww\./gi, 'www\u2060.')

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const hidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g
