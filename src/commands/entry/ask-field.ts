import type { Day } from '../../model/day.js'
import type { Field } from '../../model/field.js'
import { shortDay, shortPeriod } from '../../model/number.js'
import { capital } from '../../model/numerals.js'
import type { Period } from '../../model/period.js'
import type { Language } from '../../model/text.js'
import type { Said } from '../../report/record.js'
import type { KnownReading } from '../choices.js'
import { back, type Choosable, type Talk } from '../talk.js'
import { readValue } from './read-value.js'

/** What is known while fields are asked for. */
export interface Asking {
	readonly reading: KnownReading
	readonly talk: Talk
	readonly language: Language
}

/** Asks for the value of a field in the way that suits it; the answer is as it would be typed after `field=`. */
export async function askField(
	{ field, title }: Pick<Said, 'field' | 'title'>,
	asking: Asking,
	before?: string,
): Promise<string | typeof back> {
	const message = title[asking.language]
	switch (field.shape) {
		case 'code':
			return pick(message, codes(field, asking), asking)
		case 'boolean':
			return pick(message, booleans(asking.language), asking)
		case 'list':
			return field.items && isChoice(field.items)
				? several(message, choicesOf(field.items, asking), asking)
				: line(field, message, asking, before)
		default:
			return isChoice(field) ? oneRecord(field, message, asking, before) : line(field, message, asking, before)
	}
}

const isChoice = ({ shape, refersTo, mentions }: Field) =>
	shape === 'code' || refersTo !== undefined || mentions !== undefined

const choicesOf = (field: Field, asking: Asking) =>
	field.shape === 'code' ? codes(field, asking) : records(field, asking)

function codes({ vocabulary }: Field, { reading, language }: Asking): readonly Choosable[] {
	if (vocabulary === undefined) return []
	return Object.entries(reading.codes.of(vocabulary)).map(([code, { label, meaning }]) => ({
		value: code,
		name: capital(label[language]),
		help: meaning[language],
	}))
}

const booleans = (language: Language): readonly Choosable[] => [
	{ value: 'sì', name: { it: 'Sì', en: 'Yes' }[language] },
	{ value: 'no', name: 'No' },
]

function records({ refersTo, mentions }: Field, { reading }: Asking): readonly Choosable[] {
	return reading
		.known([...(refersTo ?? []), ...(mentions ?? [])])
		.map(({ id, label }) => ({ value: id, name: label === undefined ? id : `${label} (${id})` }))
}

const pick = (message: string, choices: readonly Choosable[], { talk }: Asking) =>
	talk.choose({ message, choices, back: true })

/** A record of the folder, or words of one's own where the field allows them. */
async function oneRecord(
	field: Field,
	message: string,
	asking: Asking,
	before?: string,
): Promise<string | typeof back> {
	const choices = records(field, asking)
	if (choices.length === 0) return line(field, message, asking, before)
	if (field.refersTo) return pick(message, choices, asking)
	const own: Choosable = { value: '', name: words.own[asking.language] }
	const chosen = await pick(message, [...choices, own], asking)
	return chosen === '' ? line(field, message, asking, before) : chosen
}

/** One after the other, until it is enough. */
async function several(message: string, choices: readonly Choosable[], asking: Asking): Promise<string | typeof back> {
	const chosen: string[] = []
	for (;;) {
		const left = choices.filter(({ value }) => !chosen.includes(value))
		const enough: Choosable = { value: '', name: words.enough[asking.language] }
		const names = chosen.map(value => choices.find(one => one.value === value)?.name ?? value)
		const answer = await asking.talk.choose({
			message: chosen.length === 0 ? message : `${message} (${names.join(', ')})`,
			choices: chosen.length === 0 ? left : [enough, ...left],
			back: true,
		})
		if (answer === back) {
			if (chosen.pop() === undefined) return back
		} else if (answer === '') return chosen.join(',')
		else chosen.push(answer)
		if (chosen.length === choices.length) return chosen.join(',')
	}
}

/** What people write at length; a title or a name is a line. */
const longTexts = new Set([
	...['notes', 'description', 'outcome', 'reason', 'evidence', 'text', 'statement', 'result', 'lessons', 'advice'],
	...['before', 'after', 'agreement', 'why', 'how', 'method', 'offers'],
])

function line(field: Field, message: string, asking: Asking, before?: string): Promise<string | typeof back> {
	const { language, reading, talk } = asking
	const initial = before ?? (field.shape === 'day' ? words.today[language] : undefined)
	return talk.ask({
		message,
		...(field.description[language] !== '' && { help: field.description[language] }),
		...(initial !== undefined && { initial }),
		...(field.shape === 'text' && longTexts.has(field.key) && { lines: true as const }),
		read: text => {
			const read = readValue(field, text, reading)
			return 'value' in read ? { taken: taken(field, read.value, text, language) } : { wanted: read.wanted[language] }
		},
	})
}

/** How a typed value was understood, when that is not plain from what was typed. */
function taken({ shape }: Field, value: unknown, typed: string, language: Language): string {
	if (shape === 'day' && typed !== value) return shortDay(value as Day, language)
	if (shape === 'period' && typed !== value) return shortPeriod(value as Period, language)
	return ''
}

const words = {
	own: { it: 'Altro: lo scrivo io', en: 'Something else: I write it' },
	enough: { it: 'Basta così', en: 'That is all' },
	today: { it: 'oggi', en: 'today' },
} as const
