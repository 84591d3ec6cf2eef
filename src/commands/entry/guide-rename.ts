import { labelOf, valueIn } from '../../report/record.js'
import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { fileOf, select } from '../selector.js'
import { targetOf } from '../set.js'
import { back, type Talk } from '../talk.js'
import { askId } from './ask-id.js'
import { rawAt } from './raw.js'
import { whichRecord } from './which-record.js'

/** What `agora rename` is told. */
export interface Told {
	readonly id: string | undefined
	readonly to: string | undefined
	readonly dryRun: boolean
}

/** Asks which record gets another id, and proposes one made of its name. */
export async function guideRename(told: Told, context: Context, talk: Talk): Promise<Told | typeof back> {
	const workspace = context.open()
	const { language } = context
	for (;;) {
		const id = told.id ?? (await whichRecord(context, talk))
		if (id === back) return back
		const target = targetOf(select(id, workspace))
		const label = valueIn(rawAt(workspace.source, fileOf(target), target.path), [labelOf(target.field)?.key ?? ''])
		const reading = readingIn(workspace, context, target.neighbourhood)
		const asking = { reading, talk, language }
		const to = await askId(target.field, typeof label === 'string' ? label : '', asking, target.entity?.id ?? '')
		if (to !== back) return { ...told, id, to }
		if (told.id !== undefined) return back
	}
}
