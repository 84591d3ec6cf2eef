import { daysBetween } from '../../model/day.js'
import { held } from '../../observatory/engagement.js'
import { last } from '../../observatory/last.js'
import { isOver } from '../../observatory/life.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { isPartlyUnread } from '../way.js'

export default check<{ days: number; ever: boolean }>({
	id: 'engagement/no-event',
	severity: 'warning',
	reads: ['actions'],
	rows: [27],
	thresholds: { days: 90 },
	title: { it: 'Una strategia aperta, senza eventi da tempo', en: 'An open strategy, without events for long' },
	why: {
		it: 'Chi non è ancora raggiunto si incontra uscendo: una strategia vive dei suoi eventi.',
		en: 'Those not yet reached are met by going out: a strategy lives by its events.',
	},
	remedy: {
		it: 'Scrivi in «events» ciò che si è tenuto (e togli «planned» a ciò che era previsto), oppure chiudi la strategia con «until».',
		en: 'Write in “events” what was held (and take “planned” off what had been foreseen), or end the strategy with “until”.',
	},
	message: {
		it: ({ days, ever }) =>
			ever
				? `Strategia aperta, ultimo evento ${inDays(days).it} fa`
				: `Strategia aperta da ${inDays(days).it}, senza eventi`,
		en: ({ days, ever }) =>
			ever
				? `Open strategy, last event ${inDays(days).en} ago`
				: `Strategy open for ${inDays(days).en}, without events`,
	},
	examples: [
		{
			name: { it: 'L’ultimo evento è di febbraio', en: 'The last event was in February' },
			files: {
				'actions.yaml': `
					strategies:
					  - id: strategy-a # <- engagement/no-event
					    title: Tè al mercato
					    from: 2026-01-10
					    events:
					      - { date: 2026-02-14, contacts: 25, new: 20 }
					      - { date: 2026-07-14, planned: true }`,
			},
		},
	],
	*run({ present, today, threshold }) {
		for (const strategy of present.actions.strategies) {
			if (isPartlyUnread(present, strategy, 'events')) continue
			if (isOver(strategy, today) || daysBetween(strategy.from, today) <= threshold('days')) continue
			const event = last(held(strategy))
			const days = daysBetween(event?.date ?? strategy.from, today)
			if (days > threshold('days')) yield { on: strategy, data: { days, ever: event !== undefined } }
		}
	},
})
