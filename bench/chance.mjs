/** Chance that is the same every time: mulberry32, from a seed. */
export function chance(seed) {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	/** A whole number, both ends included. */
	const between = (least, most) => least + Math.floor(next() * (most - least + 1))
	const one = list => list[between(0, list.length - 1)]
	/** Some of a list, no two the same, in the list’s order. */
	const some = (list, many) => {
		const left = list.map((_, index) => index)
		const chosen = Array.from(
			{ length: Math.min(many, list.length) },
			() => left.splice(between(0, left.length - 1), 1)[0],
		)
		return chosen.sort((a, b) => a - b).map(index => list[index])
	}
	const id = kind => `${kind}-${Array.from({ length: 6 }, () => one(letters)).join('')}`
	return { between, one, some, id, odds: share => next() < share }
}

const letters = [...'abcdefghjkmnpqrstuvwxyz23456789']

const dayLength = 86_400_000

/** A day so many days after another. */
export const after = (day, days) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/** Ten digits and the eleventh that checks them, as in the tax code of a body. */
export function taxCode(number) {
	const digits = [...String(number).padStart(10, '0').slice(-10)].map(Number)
	const sum = digits.reduce(
		(total, digit, index) => total + (index % 2 === 0 ? digit : 2 * digit - (digit > 4 ? 9 : 0)),
		0,
	)
	return `${digits.join('')}${(10 - (sum % 10)) % 10}`
}
