import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { kindOrFailure } from '../records.js'
import { select } from '../selector.js'
import { targetOf } from '../set.js'
import { back, type Talk } from '../talk.js'
import { guideFields } from './guide-fields.js'
import { type LinkRecord, waysBetween } from './ways.js'
import { whichRecord } from './which-record.js'

/** What `agora link` is told. */
export interface Told {
	readonly from: string | undefined
	readonly to: string | undefined
	readonly fields: readonly string[]
	readonly as: string | undefined
	readonly dryRun: boolean
}

/** Asks for two records of one neighbourhood, and for what the link is: a tie's own fields, or the field that holds it. */
export async function guideLink(told: Told, context: Context, talk: Talk): Promise<Told | typeof back> {
	const { language } = context
	const isAgain = told.from !== undefined && told.to !== undefined
	for (;;) {
		talk.say(words.first[language])
		const from = told.from ?? (await whichRecord(context, talk))
		if (from === back) return back
		const one = recordAt(from, context)
		talk.say(words.second[language])
		const within = one.neighbourhood === undefined ? {} : { within: one.neighbourhood }
		const to = (isAgain ? undefined : told.to) ?? (await whichRecord(context, talk, within))
		if (to === back) {
			if (told.from !== undefined) return back
			continue
		}
		const kind = await whatKind({ ...told, from, to }, one, recordAt(to, context), context, talk)
		if (kind !== back) return kind
		if (told.from !== undefined && told.to !== undefined && !isAgain) return back
	}
}

const recordAt = (id: string, context: Context) => targetOf(select(id, context.open())) as LinkRecord

async function whatKind(
	told: Told,
	one: LinkRecord,
	other: LinkRecord,
	context: Context,
	talk: Talk,
): Promise<Told | typeof back> {
	const { language } = context
	if ([one, other].every(({ entity }) => entity?.kind === 'organisation'))
		return theTie(told, one, other, context, talk)
	const ways = waysBetween(one, other)
	const [only, ...others] = ways
	if (only === undefined || others.length === 0) return { ...told, fields: [], as: only?.key }
	const as = await talk.choose({
		message: words.field[language],
		choices: ways.map(({ key, field, holder }) => ({
			value: key,
			name: `${field.title[language]} (${holder.entity.id})`,
			help: field.description[language],
		})),
		back: true,
	})
	return as === back ? back : { ...told, fields: [], as }
}

/** How close two organisations are, and since when. */
async function theTie(
	told: Told,
	one: LinkRecord,
	other: LinkRecord,
	context: Context,
	talk: Talk,
): Promise<Told | typeof back> {
	const reading = readingIn(context.open(), context, one.neighbourhood)
	const record = kindOrFailure('tie').homes[0]?.record
	if (record === undefined) throw new Error('no ties')
	const typed = new Map([
		['between', `${one.entity.id},${other.entity.id}`],
		...told.fields.map(one => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)] as const),
	])
	const fields = await guideFields(record, typed, { reading, talk, language: context.language })
	if (fields === back) return back
	const given = [...fields].filter(([key]) => key !== 'between')
	return { ...told, fields: given.map(([key, text]) => `${key}=${text}`), as: undefined }
}

const words = {
	first: { it: 'La prima delle due schede:', en: 'The first of the two records:' },
	second: { it: 'E l’altra, dello stesso quartiere:', en: 'And the other, of the same neighbourhood:' },
	field: { it: 'Che cosa dice il collegamento?', en: 'What does the link say?' },
} as const
