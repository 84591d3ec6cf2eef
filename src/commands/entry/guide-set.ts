import { cellText } from '../../render/cells.js'
import { cellOf, saidBy, valueIn } from '../../report/record.js'
import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { fileOf, select } from '../selector.js'
import { targetOf } from '../set.js'
import { back, type Talk } from '../talk.js'
import { guideFields } from './guide-fields.js'
import { rawAt } from './raw.js'
import { whichRecord } from './which-record.js'

/** What `agora set` is told. */
export interface Told {
	readonly id: string | undefined
	readonly fields: readonly string[]
	readonly on: string | undefined
	readonly dryRun: boolean
}

/** Asks which record changes, and what in it. */
export async function guideSet(told: Told, context: Context, talk: Talk): Promise<Told | typeof back> {
	const workspace = context.open()
	const { language } = context
	for (;;) {
		const id = told.id ?? (await whichRecord(context, talk))
		if (id === back) return back
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
		const own = target.what === 'record' ? target.entity?.id : undefined
		if (own !== undefined) talk.say(words.rename[language](own))
		const typed = new Map(told.fields.map(one => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]))
		const fields = await guideFields(target.field, typed, { reading, talk, language }, held)
		if (fields !== back) return { ...told, id, fields: [...fields].map(([key, text]) => `${key}=${text}`) }
		if (told.id !== undefined) return back
	}
}

const words = {
	rename: {
		it: (id: string) => `Scheda ${id}. Il suo identificativo si cambia con: agora rename ${id} NUOVO`,
		en: (id: string) => `Record ${id}. Its id is changed with: agora rename ${id} NEW`,
	},
} as const
