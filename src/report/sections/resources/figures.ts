import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	known: {
		id: 'resources/known',
		rows: [10],
		title: { it: 'Risorse conosciute', en: 'Resources known' },
		definition: {
			it: 'Risorse scritte in network.yaml che nel giorno del rapporto ci sono: luoghi, denaro, storie, saper fare, associazioni, istituzioni, servizi. Quelle senza date si considerano presenti.',
			en: 'Resources written in network.yaml that are there on the day of the report: places, money, stories, skills, associations, institutions, services. Those without days are taken to be there.',
		},
		unit: 'count',
	},
	verified: {
		id: 'resources/verified-in-a-year',
		rows: [10],
		title: { it: 'Risorse verificate nell’ultimo anno', en: 'Resources checked in the last year' },
		definition: {
			it: 'Risorse che qualcuno ha verificato negli ultimi 365 giorni. Accanto, quelle senza una data di verifica.',
			en: 'Resources that somebody checked in the last 365 days. Beside it, those without a day of checking.',
		},
		unit: 'share',
		denominator: { it: 'risorse con una data di verifica', en: 'resources with a day of checking' },
		comparable: true,
	},
	uncovered: {
		id: 'resources/themes-without-resource',
		rows: [51],
		title: { it: 'Temi con bisogni e senza risorse', en: 'Themes with needs and no resource' },
		definition: {
			it: 'Temi che hanno bisogni aperti e nessuna risorsa registrata. Accanto, i bisogni aperti senza tema.',
			en: 'Themes that have open needs and no recorded resource. Beside it, open needs without a theme.',
		},
		unit: 'share',
		denominator: { it: 'temi con bisogni aperti', en: 'themes with open needs' },
		comparable: true,
	},
	idle: {
		id: 'resources/themes-without-need',
		rows: [51],
		title: { it: 'Temi con risorse e senza bisogni', en: 'Themes with resources and no need' },
		definition: {
			it: 'Temi che hanno risorse e nessun bisogno aperto. Accanto, le risorse senza tema.',
			en: 'Themes that have resources and no open need. Beside it, resources without a theme.',
		},
		unit: 'share',
		denominator: { it: 'temi con risorse', en: 'themes with resources' },
		comparable: true,
	},
	needsWithout: {
		id: 'resources/needs-without-resource',
		rows: [51],
		title: { it: 'Bisogni senza risorse sul loro tema', en: 'Needs with no resource on their theme' },
		definition: {
			it: 'Bisogni aperti sul cui tema non è registrata nessuna risorsa. Accanto, i bisogni aperti senza tema: di questi non si può dire.',
			en: 'Open needs on whose theme no resource is recorded. Beside it, open needs without a theme: of these nobody can say.',
		},
		unit: 'share',
		denominator: { it: 'bisogni aperti con un tema', en: 'open needs with a theme' },
		comparable: true,
	},
	unused: {
		id: 'resources/without-use',
		rows: [51],
		title: { it: 'Risorse senza uso', en: 'Resources without use' },
		definition: {
			it: 'Risorse sul cui tema non c’è nessun bisogno aperto e nessuna azione in corso o a regime. Accanto, le risorse senza tema: di queste non si può dire.',
			en: 'Resources on whose theme there is no open need and no action under way or settled. Beside it, resources without a theme: of these nobody can say.',
		},
		unit: 'share',
		denominator: { it: 'risorse con un tema', en: 'resources with a theme' },
		comparable: true,
	},
	empty: {
		id: 'resources/empty-cells',
		rows: [10],
		title: { it: 'Incroci vuoti della mappa', en: 'Empty cells of the map' },
		definition: {
			it: 'Incroci fra una categoria di risorse e un tema con bisogni aperti in cui non si conosce nessuna risorsa. Accanto, le risorse senza tema.',
			en: 'Pairs of a category of resources and a theme with open needs where no resource is known. Beside it, resources without a theme.',
		},
		unit: 'share',
		denominator: { it: 'categorie per temi con bisogni aperti', en: 'categories times themes with open needs' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
