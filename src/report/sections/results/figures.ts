import type { Figure } from '../../../observatory/figure.js'

const begun = { it: 'azioni cominciate', en: 'actions begun' } as const

/** Results-Based Accountability (Friedman): the performance of actions, in three questions. */
export const figures = {
	'how-much': {
		id: 'results/how-much',
		rows: [29],
		title: { it: 'Azioni che dicono quanto', en: 'Actions that say how much' },
		definition: {
			it: 'Azioni cominciate di cui c’è almeno un numero su quanto si è fatto: attività, ore, partecipanti, passaggi, o un indicatore con questa domanda. Quelle lasciate senza registrazioni non contano.',
			en: 'Actions begun with at least one number on how much was done: activities, hours, participants, passages, or an indicator that asks it. Those dropped without records do not count.',
		},
		unit: 'share',
		denominator: begun,
		comparable: true,
	},
	'how-well': {
		id: 'results/how-well',
		rows: [29],
		title: { it: 'Azioni che dicono quanto bene', en: 'Actions that say how well' },
		definition: {
			it: 'Azioni cominciate con almeno un valore di un indicatore che chiede quanto bene si è lavorato. Accanto, le altre che hanno valori di indicatori senza domanda: di queste non si può dire.',
			en: 'Actions begun with at least one value of an indicator that asks how well the work was done. Beside it, others that have values of indicators without a question: of these it cannot be said.',
		},
		unit: 'share',
		denominator: { it: 'azioni cominciate di cui si può dire', en: 'actions begun of which it can be said' },
		comparable: true,
	},
	'better-off': {
		id: 'results/better-off',
		rows: [29],
		title: { it: 'Azioni che dicono chi sta meglio', en: 'Actions that say who is better off' },
		definition: {
			it: 'Azioni cominciate con almeno un valore di un indicatore che chiede chi sta meglio grazie all’azione. Accanto, le altre che hanno valori di indicatori senza domanda: di queste non si può dire.',
			en: 'Actions begun with at least one value of an indicator that asks who is better off thanks to the action. Beside it, others that have values of indicators without a question: of these it cannot be said.',
		},
		unit: 'share',
		denominator: { it: 'azioni cominciate di cui si può dire', en: 'actions begun of which it can be said' },
		comparable: true,
	},
	wellWanted: {
		id: 'results/how-well-wanted-way',
		rows: [29],
		title: { it: 'Qualità nella direzione voluta', en: 'Quality going the wanted way' },
		definition: {
			it: 'Indicatori su quanto bene si lavora il cui ultimo valore si è mosso, rispetto al primo, nella direzione voluta. Accanto, quelli con un valore solo o senza direzione.',
			en: 'Indicators of how well the work is done whose last value has moved from the first in the wanted direction. Beside it, those with one value only or without a direction.',
		},
		unit: 'share',
		denominator: {
			it: 'indicatori di qualità con due valori e una direzione',
			en: 'indicators of quality with two values and a direction',
		},
		comparable: true,
	},
	betterWanted: {
		id: 'results/better-off-wanted-way',
		rows: [29],
		title: { it: 'Esiti nella direzione voluta', en: 'Outcomes going the wanted way' },
		definition: {
			it: 'Indicatori su chi sta meglio il cui ultimo valore si è mosso, rispetto al primo, nella direzione voluta. Accanto, quelli con un valore solo o senza direzione.',
			en: 'Indicators of who is better off whose last value has moved from the first in the wanted direction. Beside it, those with one value only or without a direction.',
		},
		unit: 'share',
		denominator: {
			it: 'indicatori di esito con due valori e una direzione',
			en: 'indicators of outcome with two values and a direction',
		},
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
