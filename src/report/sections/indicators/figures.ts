import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	withValues: {
		id: 'indicators/with-values',
		rows: [43],
		title: { it: 'Indicatori con almeno un valore', en: 'Indicators with a value' },
		definition: {
			it: 'Indicatori della comunità e delle azioni di cui c’è almeno una misura.',
			en: 'Indicators of the community and of actions that have at least one measurement.',
		},
		unit: 'share',
		denominator: { it: 'indicatori scritti', en: 'indicators written' },
		comparable: true,
	},
	fresh: {
		id: 'indicators/fresh',
		rows: [43],
		title: { it: 'Indicatori misurati nell’ultimo anno', en: 'Indicators measured in the last year' },
		definition: {
			it: 'Indicatori la cui ultima misura, o la fine del suo periodo, non è più vecchia di 365 giorni.',
			en: 'Indicators whose last measurement, or the end of its period, is not older than 365 days.',
		},
		unit: 'share',
		denominator: { it: 'indicatori con almeno un valore', en: 'indicators with a value' },
		comparable: true,
	},
	wanted: {
		id: 'indicators/wanted-way',
		rows: [29, 43],
		title: { it: 'Indicatori che vanno nella direzione voluta', en: 'Indicators going the wanted way' },
		definition: {
			it: 'Indicatori il cui ultimo valore si è mosso, rispetto al primo, nella direzione voluta. Quanto e perché, non lo dice. Accanto, quelli con un valore solo o senza direzione.',
			en: 'Indicators whose last value has moved from the first in the wanted direction. It does not say how far or why. Beside it, those with one value only or without a direction.',
		},
		unit: 'share',
		denominator: { it: 'indicatori con due valori e una direzione', en: 'indicators with two values and a direction' },
		comparable: true,
	},
	reached: {
		id: 'indicators/at-target',
		rows: [29, 43],
		title: { it: 'Indicatori al traguardo', en: 'Indicators at their target' },
		definition: {
			it: 'Indicatori il cui ultimo valore ha raggiunto o superato quello da raggiungere. Accanto, quelli con almeno un valore ma senza traguardo o direzione.',
			en: 'Indicators whose last value is at the value to reach or past it. Beside it, those with a value but without target or direction.',
		},
		unit: 'share',
		denominator: {
			it: 'indicatori con valore, traguardo e direzione',
			en: 'indicators with value, target and direction',
		},
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
