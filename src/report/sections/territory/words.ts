import type { Day } from '../../../model/day.js'
import { decimal, longDay, percent } from '../../../model/number.js'
import { enumerated } from '../../../model/numerals.js'
import type { FigureValue } from '../../../observatory/figure.js'
import { theShare } from '../nouns.js'

interface Residents {
	readonly residents: number
	readonly date: Day
	readonly older: FigureValue | undefined
	readonly foreign: FigureValue | undefined
}

export const known = (
	figure: FigureValue | undefined,
): figure is FigureValue & { readonly value: number; readonly of: number } =>
	figure !== undefined && typeof figure.value === 'number' && typeof figure.of === 'number'

export const words = {
	nothing: { it: 'Il quartiere non è ancora descritto', en: 'The neighbourhood is not described yet' },
	toFill: {
		it: 'Per vedere questa parte servono in neighbourhood.yaml la popolazione («population») e i luoghi («places»).',
		en: 'This part needs the population (“population”) and the places (“places”) in neighbourhood.yaml.',
	},
	noPopulation: {
		it: 'La popolazione di riferimento non è ancora registrata',
		en: 'The population baseline is not recorded yet',
	},
	populationToFill: {
		it: 'Per confrontare il gruppo con i residenti serve la popolazione in neighbourhood.yaml («population»), con data e fonte.',
		en: 'To compare the group with the residents, neighbourhood.yaml needs the population (“population”), with day and source.',
	},
	headline: {
		it: ({ residents, date, older, foreign }: Residents) => {
			const shares = [
				...(known(older) ? [`${theShare(percent(older.value, older.of, 'it'))} ha 65 anni e più`] : []),
				...(known(foreign) ? [`${theShare(percent(foreign.value, foreign.of, 'it'))} ha cittadinanza straniera`] : []),
			]
			const people = `${residents === 1 ? 'Un residente' : `${decimal(residents, 'it')} residenti`} al ${longDay(date, 'it')}`
			return shares.length === 0 ? people : `${people}: ${enumerated(shares, 'it')}`
		},
		en: ({ residents, date, older, foreign }: Residents) => {
			const shares = [
				...(known(older) ? [`${percent(older.value, older.of, 'en')} are 65 and over`] : []),
				...(known(foreign) ? [`${percent(foreign.value, foreign.of, 'en')} have foreign citizenship`] : []),
			]
			const people = `${decimal(residents, 'en')} ${residents === 1 ? 'resident' : 'residents'} on ${longDay(date, 'en')}`
			return shares.length === 0 ? people : `${people}: ${enumerated(shares, 'en')}`
		},
	},
	population: {
		caption: { it: 'I residenti', en: 'The residents' },
		columns: {
			dimension: { it: 'Per', en: 'By' },
			band: { it: 'Gruppo', en: 'Group' },
			residents: { it: 'Residenti', en: 'Residents' },
			share: { it: 'Quota', en: 'Share' },
		},
	},
	baseline: {
		it: (day: string, source: string) => `Popolazione di base: ${day}. Fonte: ${source}. Le quote sono su chi è noto.`,
		en: (day: string, source: string) => `Baseline: ${day}. Source: ${source}. Shares are of those known.`,
	},
	noSource: { it: 'non indicata', en: 'not given' },
	generations: { it: 'età', en: 'age' },
	cultures: { it: 'cittadinanza', en: 'citizenship' },
	competences: { it: 'titolo di studio', en: 'education' },
	places: {
		caption: { it: 'I luoghi del lavoro sul campo', en: 'The places of field work' },
		columns: { name: { it: 'Luogo', en: 'Place' }, kind: { it: 'Tipo', en: 'Kind' } },
	},
	mapping: {
		caption: { it: 'La mappatura dell’esistente', en: 'The mapping of what exists' },
		columns: {
			from: { it: 'Dal', en: 'From' },
			until: { it: 'Al', en: 'Until' },
			method: { it: 'Come è stata fatta', en: 'How it was done' },
		},
	},
	goingOn: { it: 'in corso', en: 'under way' },
	mappingToFill: {
		it: 'La mappatura dell’esistente non è registrata: si scrive in neighbourhood.yaml («mapping»).',
		en: 'The mapping of what exists is not recorded: it is written in neighbourhood.yaml (“mapping”).',
	},
} as const
