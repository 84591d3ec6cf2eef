import { Failure } from '../model/failure.js'
import { asOf as present } from '../observatory/as-of.js'
import { mandateOn } from '../observatory/mandate-chain.js'
import { namesIn, problemsOf } from '../report/compose.js'
import { type MandateMeasures, mandatePage } from '../report/mandate-page.js'
import { openly } from '../report/public/openly.js'
import type { Workspace } from '../workspace/open.js'
import { isPublic, onDay } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { command } from './command.js'
import { stampOf } from './edition.js'
import { judge, waivedIn } from './judge.js'
import { neighbourhoodsNamed, readingOf } from './named.js'

const asks = {
	neighbourhood: {
		kind: 'argument',
		words: { it: 'il quartiere', en: 'the neighbourhood' },
		placeholder: 'neighbourhood',
		read: (text: string) => text,
	},
	asOf: asOfMoment,
	on: onDay,
	public: isPublic,
} as const

export default command<typeof asks>({
	asks,
	formats: ['md', 'html', 'text', 'json'],
	examples: ['agora mandate quartiere-nord', 'agora mandate quartiere-nord --on 2026-06-30 --format text'],
	run({ neighbourhood: selector, asOf, on, public: open }, context) {
		const clock = clocks({ asOf, on }, context)
		const { workspace, day } = clock
		const reading = readingOf(theOne(selector, workspace), workspace)
		const read = reading.neighbourhood
		const neighbourhood = open ? openly(read) : read
		const measures: MandateMeasures = {
			neighbourhood: { id: neighbourhood.id, name: neighbourhood.neighbourhood.name ?? neighbourhood.id },
			day,
			...mandateOn(present(neighbourhood, day), day),
			names: namesIn(neighbourhood),
			unread: neighbourhood.unread,
		}
		const { names: _, ...data } = measures
		const stamp = stampOf(open, clock)
		const { errors } = problemsOf(judge(reading, workspace, { today: day, now: clock.known }, waivedIn(workspace, day)))
		return {
			on: day,
			stamp,
			data: { stamp, ...data },
			document: language => mandatePage(measures, errors, stamp, workspace.codes, language),
		}
	},
})

/** A page speaks of one neighbourhood; where there is only one, it need not be named. */
function theOne(selector: string | undefined, workspace: Workspace): string {
	const [first, ...others] = neighbourhoodsNamed(selector === undefined ? [] : [selector], workspace)
	if (first !== undefined && others.length === 0) return first
	const { found } = workspace.programme
	throw new Failure(
		{ it: 'Di quale quartiere?', en: 'Of which neighbourhood?' },
		found.length === 0
			? { it: 'La cartella neighbourhoods è vuota.', en: 'The folder neighbourhoods is empty.' }
			: { it: `Ci sono: ${found.join(', ')}`, en: `There are: ${found.join(', ')}` },
	)
}
