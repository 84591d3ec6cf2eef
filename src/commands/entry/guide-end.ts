import { ending, endStages } from '../../model/endings.js'
import { shortDay } from '../../model/number.js'
import { saidDay } from '../../model/said-day.js'
import type { Context } from '../command.js'
import { select } from '../selector.js'
import { targetOf } from '../set.js'
import { back, type Talk } from '../talk.js'
import { whichRecord } from './which-record.js'

/** What `agora end` is told. */
export interface Told {
	readonly id: string | undefined
	readonly on: string | undefined
	readonly reason: string | undefined
	readonly as: string | undefined
	readonly dryRun: boolean
}

/** Asks what has ended, how when there are several ways, on which day, and why: the reason may stay empty. */
export async function guideEnd(told: Told, context: Context, talk: Talk): Promise<Told | typeof back> {
	const { language, today } = context
	let { id, as, on } = told
	let step: 'record' | 'stage' | 'day' | 'reason' = id === undefined ? 'record' : 'stage'
	const first = step
	for (;;) {
		if (step === 'record') {
			const chosen = await whichRecord(context, talk, {
				among: ({ homes }) => homes.some(({ record }) => ending(record, {}, today) !== undefined),
			})
			if (chosen === back) return back
			id = chosen
			step = 'stage'
		}
		const stages = stagesOf(id as string, context)
		if (step === 'stage' && stages.length > 1) {
			const chosen = await talk.choose({ message: words.how[language], choices: stages, back: true })
			if (chosen === back) {
				if (first === 'stage') return back
				step = 'record'
				continue
			}
			as = chosen
		}
		if (step === 'stage') step = 'day'
		if (step === 'day') {
			const answer = await talk.ask({
				message: words.day[language],
				initial: on ?? words.today[language],
				read: text => {
					const day = saidDay(text, today)
					return day === undefined ? { wanted: words.someDay[language] } : { taken: shortDay(day, language) }
				},
			})
			if (answer === back) {
				if (stages.length <= 1 && first === 'stage') return back
				step = stages.length > 1 ? 'stage' : 'record'
				continue
			}
			on = answer
			step = 'reason'
		}
		const reason = await talk.ask({
			message: words.reason[language],
			help: words.mayBeEmpty[language],
			...(told.reason !== undefined && { initial: told.reason }),
			read: () => ({ taken: '' }),
		})
		if (reason !== back) return { ...told, id, as, on, reason: reason.trim() === '' ? undefined : reason }
		step = 'day'
	}
}

/** The stages in which a record may end, when there are several. */
function stagesOf(id: string, context: Context) {
	const workspace = context.open()
	const stage = targetOf(select(id, workspace)).field.fields?.find(({ key }) => key === 'stage')
	if (stage?.vocabulary === undefined) return []
	const codes = workspace.codes.of(stage.vocabulary)
	return endStages(stage.vocabulary).map(code => {
		const known = codes[code]
		return {
			value: code,
			name: known?.label[context.language] ?? code,
			...(known && { help: known.meaning[context.language] }),
		}
	})
}

const words = {
	how: { it: 'Come è finita?', en: 'How did it end?' },
	day: { it: 'In che giorno', en: 'On which day' },
	today: { it: 'oggi', en: 'today' },
	someDay: { it: 'un giorno: oggi, ieri, 12/3/2026', en: 'a day: today, yesterday, 12/3/2026' },
	reason: { it: 'Perché, o con quale esito', en: 'Why, or with what outcome' },
	mayBeEmpty: { it: 'Si può lasciare vuoto: Invio', en: 'May stay empty: Enter' },
} as const
