import { withoutPersonsTaxCodes } from './tax-code.js'

/** Whether a text holds contact details that people could be reached by, and which. */
export function contactIn(text: string): 'email' | 'phone' | undefined {
	if (text.includes('@') && email.test(text)) return 'email'
	if (!someDigits.test(text) || day.test(text)) return undefined
	return phone.test(text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')) ? 'phone' : undefined
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u

const international = String.raw`(?:\+|00)39[ .-]?\d(?:[ ./-]?\d){5,10}`
const mobile = String.raw`3\d{9}|3\d{2}[ ./-]\d{6,7}|3\d{2}[ -]\d{3}[ -]\d{3,4}|3\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2,3}`
const landline = String.raw`0\d{1,3}[ ./-]\d{5,8}|0\d{1,3}[ .-](?!(?:19|20)\d{2})\d{3,4}[ .-]\d{3,4}`

/** Italian numbers as people write them: those that could as well be days, hours or amounts are let pass. */
const phone = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,/-])(?:${international}|${mobile}|${landline})(?![\p{L}\p{N}]|[.,/-]\d)`,
	'u',
)

/** No number has fewer digits; asked first, because most texts have none at all. */
const someDigits = /\d(?:[ ./-]?\d){6}/

/** Most texts with so many digits are days, and no number looks like one. */
const day = /^(?:19|20)\d{2}-\d{2}-\d{2}$/

/** Where an account is held: two letters, two digits, and what the country adds. */
const iban = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[\da-z]){11,30}(?![\p{L}\p{N}])/giu
const fewestDigits = 10

/** The same text without e-mail addresses, telephone numbers, bank accounts and persons' tax codes. */
export function withoutContacts(text: string, instead: string): string {
	const everywhere = (pattern: RegExp) => new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''))
	return withoutPersonsTaxCodes(
		text
			.replace(everywhere(email), () => instead)
			.replace(iban, found => (found.replace(/\D/g, '').length < fewestDigits ? found : instead)),
		instead,
	).replace(everywhere(phone), () => instead)
}
