import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	residents: {
		id: 'territory/residents',
		rows: [39, 40],
		title: { it: 'Residenti', en: 'Residents' },
		definition: {
			it: 'Residenti nel giorno a cui si riferisce la popolazione di base, il più recente fra quelli registrati.',
			en: 'Residents on the day of the population baseline, the latest one recorded.',
		},
		unit: 'count',
	},
	density: {
		id: 'territory/density',
		title: { it: 'Residenti per chilometro quadrato', en: 'Residents per square kilometre' },
		definition: { it: 'Residenti divisi per la superficie del quartiere.', en: 'Residents divided by the area.' },
		unit: 'number',
		comparable: true,
	},
	older: {
		id: 'territory/aged-65-and-over',
		rows: [40],
		title: { it: 'Residenti di 65 anni e più', en: 'Residents aged 65 and over' },
		definition: {
			it: 'Residenti che hanno compiuto 65 anni, fra quelli di cui è nota l’età.',
			en: 'Residents who have turned 65, among those whose age is known.',
		},
		unit: 'share',
		denominator: { it: 'residenti di età nota', en: 'residents of known age' },
		comparable: true,
	},
	foreign: {
		id: 'territory/foreign-citizens',
		rows: [39],
		title: { it: 'Residenti con cittadinanza straniera', en: 'Residents with foreign citizenship' },
		definition: {
			it: 'Residenti con cittadinanza straniera, di qualunque continente, fra quelli di cui è nota.',
			en: 'Residents with a foreign citizenship, of whatever continent, among those of known citizenship.',
		},
		unit: 'share',
		denominator: { it: 'residenti di cittadinanza nota', en: 'residents of known citizenship' },
		comparable: true,
	},
	graduates: {
		id: 'territory/graduates',
		rows: [41],
		title: { it: 'Residenti con la laurea', en: 'Residents with a degree' },
		definition: {
			it: 'Residenti con la laurea, fra quelli di cui è noto il titolo di studio.',
			en: 'Residents with a degree, among those whose education is known.',
		},
		unit: 'share',
		denominator: { it: 'residenti di titolo noto', en: 'residents of known education' },
		comparable: true,
	},
	places: {
		id: 'territory/places',
		rows: [2, 43],
		title: { it: 'Luoghi del lavoro sul campo', en: 'Places of field work' },
		definition: {
			it: 'Luoghi del quartiere scritti in neighbourhood.yaml.',
			en: 'Places of the neighbourhood written in neighbourhood.yaml.',
		},
		unit: 'count',
	},
} as const satisfies Readonly<Record<string, Figure>>
