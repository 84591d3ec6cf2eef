import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	inOffice: {
		id: 'coordinators/in-office',
		rows: [17],
		title: { it: 'Coordinatori in carica', en: 'Coordinators in office' },
		definition: {
			it: 'Coordinatori di territorio che hanno cominciato e non hanno finito, sui due previsti dal programma. Accanto, quelli individuati di cui non è scritto l’inizio.',
			en: 'Neighbourhood coordinators who have begun and not ended, of the two that the programme foresees. Beside it, those identified whose beginning is not written.',
		},
		unit: 'share',
		denominator: { it: 'coordinatori previsti', en: 'coordinators foreseen' },
		comparable: true,
	},
	fullPair: {
		id: 'coordinators/full-pair',
		rows: [17],
		title: { it: 'Giorni con la coppia completa', en: 'Days with a full pair' },
		definition: {
			it: 'Giorni in cui erano in carica almeno due coordinatori, da quando ha cominciato il primo fino al giorno del rapporto.',
			en: 'Days on which at least two coordinators were in office, from the beginning of the first to the day of the report.',
		},
		unit: 'share',
		denominator: { it: 'giorni dal primo incarico', en: 'days since the first began' },
		comparable: true,
	},
	trained: {
		id: 'coordinators/trained',
		rows: [16],
		title: { it: 'Coordinatori con la prima formazione', en: 'Coordinators with first training' },
		definition: {
			it: 'Coordinatori in carica che hanno ricevuto la prima formazione prevista dal programma.',
			en: 'Coordinators in office who received the first training that the programme foresees.',
		},
		unit: 'share',
		denominator: { it: 'coordinatori in carica', en: 'coordinators in office' },
		comparable: true,
	},
	trainingHours: {
		id: 'coordinators/training-hours',
		rows: [16],
		title: { it: 'Ore di formazione', en: 'Hours of training' },
		definition: {
			it: 'Ore di formazione ricevute da tutti i coordinatori, anche da chi non è più in carica: due persone nella stessa ora fanno due ore. Accanto, gli incontri senza ore scritte.',
			en: 'Hours of training received by all coordinators, also those no longer in office: two persons in one hour make two. Beside it, sessions without hours.',
		},
		unit: 'hours',
	},
	identified: {
		id: 'coordinators/identified',
		rows: [15],
		title: { it: 'Coordinatori individuati', en: 'Coordinators identified' },
		definition: {
			it: 'Coordinatori individuati finora, anche chi ha già finito.',
			en: 'Coordinators identified so far, also those who have ended.',
		},
		unit: 'count',
	},
	service: {
		id: 'coordinators/time-in-office',
		rows: [3],
		title: { it: 'Tempo in carica', en: 'Time in office' },
		definition: {
			it: 'Giorni da quando sono in carica i coordinatori di oggi: la mediana.',
			en: 'Days that today’s coordinators have been in office: the median.',
		},
		unit: 'days',
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
