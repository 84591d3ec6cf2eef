import { type Kind, kinds } from '../../model/kinds.js'
import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { kindOrFailure } from '../records.js'
import { back, type Talk } from '../talk.js'
import { chooseNeighbourhood, chooseRecord, kindChoice } from './guide-add.js'

/**
 * A neighbourhood, a kind of record in it, and one of its records; one step back leads to the question before.
 *
 * @param among only kinds that will do
 */
export async function whichRecord(
	context: Context,
	talk: Talk,
	{ among = () => true, within }: { readonly among?: (kind: Kind) => boolean; readonly within?: string } = {},
): Promise<string | typeof back> {
	const workspace = context.open()
	const { language } = context
	for (;;) {
		const neighbourhood = within ?? (await chooseNeighbourhood(workspace, talk, language))
		if (neighbourhood === back) return back
		const isOnly = within !== undefined || workspace.programme.found.length === 1
		const there = readingIn(workspace, context, neighbourhood)
		const local = kinds.filter(
			kind =>
				among(kind) &&
				kind.homes.some(({ file }) => neighbourhoodFiles.some(one => one === file)) &&
				there.known([kind.name]).length > 0,
		)
		for (;;) {
			const kind = await talk.choose({
				message: { it: 'Di che cosa si tratta?', en: 'What is it?' }[language],
				choices: local.map(one => kindChoice(one, language)),
				back: true,
			})
			if (kind === back) break
			const id = await chooseRecord(kindOrFailure(kind), neighbourhood, workspace, talk, language)
			if (id !== back) return `${neighbourhood}/${id}`
		}
		if (isOnly) return back
	}
}
