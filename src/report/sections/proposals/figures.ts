import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	proposals: {
		id: 'proposals/all',
		rows: [7],
		title: { it: 'Proposte', en: 'Proposals' },
		definition: { it: 'Proposte raccolte finora, anche accantonate.', en: 'Proposals so far, dropped ones too.' },
		unit: 'count',
	},
	becameAction: {
		id: 'proposals/became-action',
		rows: [7],
		title: { it: 'Proposte diventate azioni', en: 'Proposals that became actions' },
		definition: {
			it: 'Proposte diventate azioni, su tutte quelle raccolte.',
			en: 'Proposals that became actions, of all of them.',
		},
		unit: 'share',
		denominator: { it: 'proposte', en: 'proposals' },
		comparable: true,
	},
	toAction: {
		id: 'proposals/days-to-action',
		rows: [7],
		title: { it: 'Giorni dall’idea all’azione', en: 'Days from idea to action' },
		definition: {
			it: 'Mediana dei giorni fra la data della proposta e quella in cui è diventata azione. Accanto, le proposte diventate azioni senza quella data.',
			en: 'Median of the days from the date of the proposal to when it became an action. Beside it, those that became actions without that day.',
		},
		unit: 'days',
		comparable: true,
	},
	tied: {
		id: 'proposals/tied-to-priority',
		rows: [8],
		title: { it: 'Proposte legate a una priorità', en: 'Proposals tied to a priority' },
		definition: {
			it: 'Proposte non accantonate che rispondono ad almeno un bisogno prioritario del mandato in vigore. Accanto, quelle che non dicono a quale bisogno rispondono.',
			en: 'Proposals, not dropped, that answer at least one priority need of the mandate in force. Beside it, those that do not say which need they answer.',
		},
		unit: 'share',
		denominator: { it: 'proposte non accantonate con un bisogno', en: 'proposals with a need, not dropped' },
		comparable: true,
	},
	explained: {
		id: 'proposals/dropped-with-reason',
		rows: [7],
		title: { it: 'Accantonate con il motivo', en: 'Dropped with a reason' },
		definition: {
			it: 'Proposte accantonate di cui è scritto il perché.',
			en: 'Dropped proposals of which the reason is written.',
		},
		unit: 'share',
		denominator: { it: 'proposte accantonate', en: 'proposals dropped' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
