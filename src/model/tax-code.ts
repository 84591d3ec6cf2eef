/**
 * Whether the last of the eleven digits of a body’s tax code is the one that the other ten give: those in odd places are
 * added, those in even places doubled first, less 9 if over 9; the check digit fills up to the next ten.
 */
export function hasCheckDigit(code: string): boolean {
	const digits = [...code].map(Number)
	const sum = digits.slice(0, 10).reduce((total, digit, index) => {
		const counted = index % 2 === 0 ? digit : digit * 2
		return total + (counted > 9 ? counted - 9 : counted)
	}, 0)
	return digits[10] === (10 - (sum % 10)) % 10
}

/** A person’s tax code among other words: letters for name and surname, birth and place; digits may be letters too. */
const ofPerson =
	/(?<![\p{L}\p{N}])[a-z]{3}[ -]?[a-z]{3}[ -]?(?=[\da-z -]{0,12}\d)[\dl-np-v]{2}[abcdehlmprst][\dl-np-v]{2}[ -]?[a-z][\dl-np-v]{3}[a-z](?![\p{L}\p{N}])/iu

export function holdsPersonsTaxCode(text: string): boolean {
	// A quick look first: most texts are too short, or have no digit.
	return text.length >= 16 && /\d/.test(text) && ofPerson.test(text)
}

/** The same text with something else in the place of every person's tax code. */
export function withoutPersonsTaxCodes(text: string, instead: string): string {
	return text.replace(new RegExp(ofPerson.source, 'giu'), () => instead)
}
