import { type Day, daysBetween } from '../../model/day.js'
import { decided } from '../../observatory/decided.js'
import { adoptedVersions } from '../../observatory/mandate.js'
import { lastRound } from '../../observatory/ranking.js'
import { check } from '../check.js'
import { inDays } from '../days.js'
import { isPartlyUnread } from '../way.js'

export default check<{ date: Day; days: number }>({
	id: 'priorities/no-decision',
	severity: 'warning',
	reads: ['needs', 'mandate', 'diary'],
	rows: [31],
	thresholds: { days: 60 },
	title: { it: 'Priorità votate senza una decisione', en: 'Priorities voted without a decision' },
	why: {
		it: 'Un voto ordina i bisogni; perché le priorità valgano, il gruppo pilota le approva, da sole o nel mandato.',
		en: 'A vote puts needs in order; for the priorities to hold, the pilot group approves them, alone or in the mandate.',
	},
	remedy: {
		it: 'Scrivi la decisione nell’incontro in cui è stata presa, in diary.yaml, con la votazione in «about»; se non c’è stata, portala al prossimo incontro.',
		en: 'Write the decision in the meeting in which it was taken, in diary.yaml, with the round in “about”; if there was none, bring it to the next meeting.',
	},
	message: {
		it: ({ date, days }) => `Priorità votate il ${date}, da ${inDays(days).it} senza una decisione che le approvi`,
		en: ({ date, days }) => `Priorities voted on ${date}, for ${inDays(days).en} without a decision that approves them`,
	},
	examples: [
		{
			name: { it: 'Soltanto il voto', en: 'The vote only' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-03-01, evidence: [{ date: 2026-03-01, text: Racconti degli anziani }] }
					needs:
					  - { id: need-a, title: Panchine rotte, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-03-02, stage: answered, stage_dates: { answered: 2026-05-01 } }
					priority_rounds:
					  - id: round-a # <- priorities/no-decision
					    date: 2026-04-20
					    method: votes
					    voters: { members: 8 }
					    scores: { need-a: 5 }
					    order: [need-a]`,
			},
		},
	],
	*run({ present, today, threshold }) {
		if (isPartlyUnread(present, present.diary, 'meetings') || isPartlyUnread(present, present.mandate)) return
		const round = lastRound(present)
		if (!round) return
		const { id, date } = round
		// That a mandate has no decision is told of the mandate.
		const inMandate = adoptedVersions(present).some(({ adopted }) => adopted >= date)
		const days = daysBetween(date, today)
		if (!inMandate && !decided(present).has(id) && days > threshold('days')) yield { on: round, data: { date, days } }
	},
})
