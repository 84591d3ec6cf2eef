import { capital, inWords } from '../../../model/numerals.js'
import type { Course } from '../../../observatory/course.js'
import { howMany, howManyOf, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Nessun indicatore è ancora registrato', en: 'No indicator is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono gli indicatori di comunità in needs.yaml («indicators») o quelli di un’azione in actions.yaml («indicators»), con direzione e valori.',
		en: 'This part needs community indicators in needs.yaml (“indicators”), or those of an action in actions.yaml (“indicators”), with direction and values.',
	},
	noValues: {
		it: (written: number) =>
			`${capital(howMany(written, nouns.indicator, 'it'))} ${written === 1 ? 'scritto' : 'scritti'}, ancora senza valori`,
		en: (written: number) => `${capital(howMany(written, nouns.indicator, 'en'))} written, without values yet`,
	},
	valuesToFill: {
		it: 'I valori si scrivono sotto ogni indicatore («values»), in needs.yaml o in actions.yaml, con il giorno o il periodo e la fonte.',
		en: 'Values are written under each indicator (“values”), in needs.yaml or actions.yaml, with the day or period and the source.',
	},
	communityToFill: {
		it: 'Gli indicatori di comunità non hanno ancora valori: si scrivono in needs.yaml («indicators»).',
		en: 'There are no values of community indicators yet: they are written in needs.yaml (“indicators”).',
	},
	tooFew: {
		it: (number: number) =>
			number === 1
				? 'L’unico indicatore con un valore non si può ancora confrontare'
				: 'Nessun indicatore si può ancora confrontare con un valore di prima',
		en: (number: number) =>
			number === 1
				? 'The only indicator with a value cannot be compared yet'
				: 'No indicator can be compared with an earlier value yet',
	},
	other: {
		it: (number: number, of: number) => [
			`${capital(howManyOf(number, of, nouns.indicator, 'it'))} `,
			{ consequence: `${number === 1 ? 'va' : 'vanno'} nella direzione opposta` },
			' a quella voluta',
		],
		en: (number: number, of: number) => [
			`${capital(howManyOf(number, of, nouns.indicator, 'en'))} `,
			{ consequence: `${number === 1 ? 'goes' : 'go'} the other way` },
			' from the one wanted',
		],
	},
	wanted: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'it'))} ${number > 1 ? 'vanno' : 'va'} nella direzione voluta`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.indicator, 'en'))} ${number === 1 ? 'goes' : 'go'} the wanted way`,
	},
	all: {
		it: (of: number) =>
			of === 1
				? 'L’unico indicatore che si può confrontare va nella direzione voluta'
				: `Tutti e ${inWords(of, 'it')} gli indicatori che si possono confrontare vanno nella direzione voluta`,
		en: (of: number) =>
			of === 1
				? 'The only indicator that can be compared goes the wanted way'
				: `Each of the ${howMany(of, nouns.indicator, 'en')} that can be compared goes the wanted way`,
	},
	community: {
		caption: {
			it: 'Gli indicatori di comunità: come stanno tutti gli abitanti',
			en: 'Community indicators: how all residents fare',
		},
		columns: {
			indicator: { it: 'Indicatore', en: 'Indicator' },
			first: { it: 'Primo valore', en: 'First value' },
			first_when: { it: 'Quando', en: 'When' },
			last: { it: 'Ultimo valore', en: 'Last value' },
			last_when: { it: 'Quando', en: 'When' },
			target: { it: 'Traguardo', en: 'Target' },
			course: { it: 'Come va', en: 'Which way' },
		},
		note: {
			it: 'Dei valori della comunità nessuno risponde da solo, e un’azione può non esserne la causa.',
			en: 'Nobody answers alone for the values of the community, and an action may not be their cause.',
		},
	},
	actions: {
		caption: {
			it: 'Gli indicatori delle azioni: come va per chi vi partecipa',
			en: 'Indicators of actions: how it goes for those reached',
		},
		columns: {
			indicator: { it: 'Indicatore', en: 'Indicator' },
			action: { it: 'Azione', en: 'Action' },
			first: { it: 'Primo valore', en: 'First value' },
			last: { it: 'Ultimo valore', en: 'Last value' },
			last_when: { it: 'Quando', en: 'When' },
			target: { it: 'Traguardo', en: 'Target' },
			course: { it: 'Come va', en: 'Which way' },
		},
	},
	courses: {
		wanted: { it: 'nella direzione voluta', en: 'the wanted way' },
		other: { it: 'nella direzione opposta', en: 'the other way' },
		same: { it: 'fermo', en: 'no change' },
		'too-few': { it: 'un valore solo', en: 'one value only' },
		'no-direction': { it: 'direzione non scritta', en: 'direction not written' },
	} satisfies Readonly<Record<Course, { it: string; en: string }>>,
	atTarget: { it: ', al traguardo', en: ', at target' },
	quarter: {
		it: (quarter: string, year: string) => `${quarter}º trimestre ${year}`,
		en: (quarter: string, year: string) => `Q${quarter} ${year}`,
	},
} as const
