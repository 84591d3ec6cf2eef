import { kinds } from '../../model/kinds.js'
import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import { cellText } from '../../render/cells.js'
import { cellOf, saidBy, valueIn } from '../../report/record.js'
import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { kindOrFailure } from '../records.js'
import { fileOf, select } from '../selector.js'
import { targetOf } from '../set.js'
import { back, type Talk } from '../talk.js'
import { chooseNeighbourhood, chooseRecord, kindChoice } from './guide-add.js'
import { guideFields } from './guide-fields.js'
import { rawAt } from './raw.js'

/** What `agora set` is told. */
export interface Told {
	readonly id: string | undefined
	readonly fields: readonly string[]
	readonly dryRun: boolean
}

/** Asks which record changes, and what in it. */
export async function guideSet(told: Told, context: Context, talk: Talk): Promise<Told> {
	const workspace = context.open()
	const { language } = context
	for (;;) {
		const id = told.id ?? (await whichRecord(context, talk))
		if (id === back) continue
		const target = targetOf(select(id, workspace))
		const record = rawAt(workspace.source, fileOf(target), target.path)
		const held = new Map(
			saidBy(target.field).flatMap(({ key, field, path }) => {
				const value = valueIn(record, path)
				return value === undefined
					? []
					: [[key, cellText(cellOf(field, value, workspace.codes, language), language)] as const]
			}),
		)
		const reading = readingIn(workspace, context, target.neighbourhood)
		const typed = new Map(told.fields.map(one => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]))
		const fields = await guideFields(target.field, typed, { reading, talk, language }, held)
		if (fields !== back) return { id, fields: [...fields].map(([key, text]) => `${key}=${text}`), dryRun: told.dryRun }
	}
}

/** A neighbourhood, a kind of record in it, and one of its records. */
export async function whichRecord(context: Context, talk: Talk): Promise<string | typeof back> {
	const workspace = context.open()
	const { language } = context
	const neighbourhood = await chooseNeighbourhood(workspace, talk, language)
	if (neighbourhood === back) return back
	const there = readingIn(workspace, context, neighbourhood)
	const local = kinds.filter(
		({ name, homes }) =>
			homes.some(({ file }) => neighbourhoodFiles.some(one => one === file)) && there.known([name]).length > 0,
	)
	const kind = await talk.choose({
		message: { it: 'Di che cosa si tratta?', en: 'What is it?' }[language],
		choices: local.map(one => kindChoice(one, language)),
		back: true,
	})
	if (kind === back) return back
	const id = await chooseRecord(kindOrFailure(kind), neighbourhood, workspace, talk, language)
	return id === back ? back : `${neighbourhood}/${id}`
}
