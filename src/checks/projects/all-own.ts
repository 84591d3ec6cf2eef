import type { Day } from '../../model/day.js'
import type { Neighbourhood } from '../../model/neighbourhood.js'
import type { SupportAct } from '../../model/records.js'
import { membersOn } from '../../observatory/pilot-group.js'
import { inYearTo } from '../../observatory/year.js'
import { check } from '../check.js'
import { needs } from '../sample.js'
import { isPartlyUnread } from '../way.js'

export default check<{ count: number }>({
	id: 'projects/all-own',
	severity: 'warning',
	reads: ['network', 'actions', 'diary'],
	rows: [50],
	thresholds: { acts: 3 },
	title: { it: 'Sostegno dato soltanto ai progetti del gruppo', en: 'Support given to the group’s own projects only' },
	why: {
		it: 'Il gruppo sostiene le progettualità del quartiere, di chiunque siano: spesso le più vive nascono altrove.',
		en: 'The group supports the neighbourhood’s projects, whoever owns them: often the liveliest are born elsewhere.',
	},
	remedy: {
		it: 'Se avete aiutato progetti di altri, aggiungeteli a «support» con titolo e titolare in «project»; altrimenti chiedete in giro chi ha un’idea.',
		en: 'If you helped projects of others, add them to “support” with title and owner in “project”; otherwise ask around who has an idea.',
	},
	message: {
		it: ({ count }) => `I ${count} sostegni dell’ultimo anno riguardano tutti azioni e proposte del gruppo`,
		en: ({ count }) =>
			`The ${count} acts of support of the last year all concern the group’s own actions and proposals`,
	},
	examples: [
		{
			name: { it: 'Tre sostegni, la stessa azione', en: 'Three acts, the same action' },
			files: {
				'needs.yaml': needs,
				'actions.yaml': `
					actions:
					  - { id: action-a, title: Passeggiate del martedì, kind: initiative, theme: relationships, needs: [need-a], stage: under-way, since: 2026-05-05 }`,
				'diary.yaml': `
					support:
					  - { id: support-a, date: 2026-05-06, act: activate, project: action-a } # <- projects/all-own
					  - { id: support-b, date: 2026-05-20, act: sustain, project: action-a, given: { hours: 4 } }
					  - { id: support-c, date: 2026-06-17, act: sustain, project: action-a, given: { hours: 6 } }`,
			},
		},
	],
	*run({ present, today, threshold }) {
		const { diary, actions } = present
		if (isPartlyUnread(present, diary, 'support') || isPartlyUnread(present, actions)) return
		const acts = diary.support.filter(({ date }) => inYearTo(today, date))
		if (acts.length >= threshold('acts') && acts.every(act => isOwn(act, present, today)))
			yield { on: diary, path: ['support'], data: { count: acts.length } }
	},
})

/** A proposal, or an action that nobody outside the group answers for. An experience was there before, and is its holder’s. */
function isOwn({ project }: SupportAct, present: Neighbourhood, day: Day): boolean {
	const { actions, network } = present
	if (actions.proposals.some(({ id }) => id === project)) return true
	const action = actions.actions.find(({ id }) => id === project)
	if (!action) return false
	const isBody = network.organisations.some(({ id }) => id === action.owner)
	return !isBody || membersOn(present, day).some(({ organisation }) => organisation === action.owner)
}
