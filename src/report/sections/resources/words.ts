import { capital, inWords } from '../../../model/numerals.js'
import { howMany, howManyOf, nouns } from '../nouns.js'

export const words = {
	none: {
		it: 'Le risorse del quartiere non sono ancora registrate',
		en: 'The resources of the neighbourhood are not recorded yet',
	},
	toFill: {
		it: 'Per vedere questa parte servono le risorse in network.yaml («resources»), ciascuna con categoria, tema e data dell’ultima verifica («verified»).',
		en: 'This part needs the resources in network.yaml (“resources”), each with category, theme and the day it was last checked (“verified”).',
	},
	uncovered: {
		it: (number: number, of: number, labels: string) => {
			if (of === 1)
				return ['L’unico tema con bisogni aperti ', { consequence: 'non ha risorse registrate' }, `: ${labels}`]
			const [the, ofThe] = of === 8 || of === 11 ? ['Gli', 'degli'] : ['I', 'dei']
			const which = number === of ? the : `${capital(inWords(number, 'it'))} ${ofThe}`
			return [
				`${which} ${inWords(of, 'it')} temi con bisogni aperti `,
				{ consequence: `non ${number === 1 ? 'ha' : 'hanno'} risorse registrate` },
				`: ${labels}`,
			]
		},
		en: (number: number, of: number, labels: string) => {
			if (of === 1)
				return ['The only theme with open needs ', { consequence: 'has no recorded resource' }, `: ${labels}`]
			if (number === of) return [{ consequence: 'No theme with open needs' }, ` has a recorded resource: ${labels}`]
			return [
				`${capital(inWords(number, 'en'))} of ${inWords(of, 'en')} themes with open needs `,
				{ consequence: `${number === 1 ? 'has' : 'have'} no recorded resource` },
				`: ${labels}`,
			]
		},
	},
	covered: {
		it: (of: number) =>
			of === 1
				? 'L’unico tema con bisogni aperti ha almeno una risorsa'
				: `Tutti e ${inWords(of, 'it')} i temi con bisogni aperti hanno almeno una risorsa`,
		en: (of: number) =>
			of === 1
				? 'The only theme with open needs has at least one resource'
				: `Each of the ${inWords(of, 'en')} themes with open needs has at least one resource`,
	},
	noNeeds: {
		it: (known: number) =>
			`${capital(howMany(known, nouns.resource, 'it'))} ${known === 1 ? 'conosciuta' : 'conosciute'}, e nessun bisogno aperto con un tema`,
		en: (known: number) => `${capital(howMany(known, nouns.resource, 'en'))} known, and no open need with a theme`,
	},
	noRound: {
		it: 'Il peso dei bisogni manca: non si è ancora votato.',
		en: 'The weight of needs is missing: there was no round yet.',
	},
	unweighed: {
		it: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.openNeed, 'it'))} non ${number === 1 ? 'ha' : 'hanno'} punti nell’ultima votazione.`,
		en: (number: number, of: number) =>
			`${capital(howManyOf(number, of, nouns.openNeed, 'en'))} ${number === 1 ? 'has' : 'have'} no points in the last round.`,
	},
	needsWithout: {
		caption: { it: 'Bisogni aperti senza risorse sul loro tema', en: 'Open needs with no resource on their theme' },
		columns: {
			need: { it: 'Bisogno', en: 'Need' },
			theme: { it: 'Tema', en: 'Theme' },
			points: { it: 'Peso', en: 'Weight' },
			noticed: { it: 'Notato il', en: 'Noticed on' },
		},
	},
	unused: {
		caption: { it: 'Risorse senza uso', en: 'Resources without use' },
		columns: {
			resource: { it: 'Risorsa', en: 'Resource' },
			category: { it: 'Categoria', en: 'Category' },
			theme: { it: 'Tema', en: 'Theme' },
			verified: { it: 'Verificata il', en: 'Checked on' },
		},
		note: {
			it: 'Sul loro tema non c’è nessun bisogno aperto e nessuna azione attiva. Non vuol dire che nel quartiere nessuno le usi.',
			en: 'On their theme there is no open need and no active action. It does not mean that nobody in the neighbourhood uses them.',
		},
	},
	quoted: { it: (label: string) => `«${label}»`, en: (label: string) => `“${label}”` },
	withoutTheme: { it: 'senza tema', en: 'no theme' },
	matrix: {
		caption: { it: 'Problemi e risorse, tema per tema', en: 'Problems and resources, theme by theme' },
		columns: {
			theme: { it: 'Tema', en: 'Theme' },
			needs: { it: 'Bisogni aperti', en: 'Open needs' },
			points: { it: 'Peso', en: 'Weight' },
			resources: { it: 'Risorse', en: 'Resources' },
			experiences: { it: 'Esperienze', en: 'Experiences' },
			actions: { it: 'Azioni attive', en: 'Active actions' },
			results: { it: 'Risultati scritti', en: 'Results written' },
		},
		note: {
			it: 'Zero vuol dire che nulla è registrato, non che nel quartiere non ci sia. Il peso è la somma dei punti dei bisogni aperti nell’ultima votazione. Attive sono le azioni in corso e quelle a regime. I risultati sono quelli di tutte le azioni, anche concluse.',
			en: 'Zero means that nothing is recorded, not that the neighbourhood has none. The weight is the sum of the open needs’ points in the last round. Active actions are those under way and those settled. Results are those of all actions, finished ones too.',
		},
	},
	categories: {
		caption: { it: 'Le risorse per categoria, con i loro temi', en: 'The resources by category, with their themes' },
		columns: {
			category: { it: 'Categoria', en: 'Category' },
			resources: { it: 'Risorse', en: 'Resources' },
			themes: { it: 'Temi', en: 'Themes' },
			verified: { it: 'Verificate in un anno', en: 'Checked in a year' },
			never_verified: { it: 'Senza data di verifica', en: 'Without a day of checking' },
		},
	},
} as const
