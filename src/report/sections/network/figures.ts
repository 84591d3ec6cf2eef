import { type CodeOf, vocabularies } from '../../../model/vocabularies/index.js'
import type { Figure } from '../../../observatory/figure.js'
import { courseFigures } from './course-figures.js'
import { shapeFigures } from './shape-figures.js'

/** What is measured of the network, in the order in which it is told. */
export const networkFigures = {
	organisations: {
		id: 'network/organisations',
		rows: [21],
		title: { it: 'Organizzazioni conosciute', en: 'Organisations known' },
		definition: {
			it: 'Organizzazioni scritte in network.yaml, promotrici e no.',
			en: 'Organisations written in network.yaml, promoters or not.',
		},
		unit: 'count',
	},
	promoters: {
		id: 'network/promoters',
		rows: [21],
		title: { it: 'Promotori', en: 'Promoters' },
		definition: {
			it: 'Organizzazioni che hanno aderito alla rete dei promotori e non ne sono uscite.',
			en: 'Organisations that joined the promoters’ network and have not left it.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
	},
	joined: {
		id: 'network/promoters-joined',
		rows: [21],
		title: { it: 'Promotori entrati in un anno', en: 'Promoters joined in a year' },
		definition: {
			it: 'Organizzazioni che hanno aderito negli ultimi 365 giorni.',
			en: 'Organisations that joined in the last 365 days.',
		},
		unit: 'count',
	},
	left: {
		id: 'network/promoters-left',
		rows: [21],
		title: { it: 'Promotori usciti in un anno', en: 'Promoters left in a year' },
		definition: {
			it: 'Organizzazioni uscite dalla rete dei promotori negli ultimi 365 giorni.',
			en: 'Organisations that left the promoters’ network in the last 365 days.',
		},
		unit: 'count',
	},
	ties: {
		id: 'network/ties',
		rows: [1],
		title: { it: 'Legami', en: 'Ties' },
		definition: {
			it: 'Legami fra due organizzazioni che valgono nel giorno del rapporto, di qualunque livello.',
			en: 'Ties between two organisations that hold on the day of the report, at any level.',
		},
		unit: 'count',
	},
	density: {
		id: 'network/density',
		rows: [1],
		title: { it: 'Densità della rete', en: 'Density of the network' },
		definition: {
			it: 'Coppie di organizzazioni legate, su tutte le coppie possibili: 2m / (n(n − 1)), con n organizzazioni e m coppie legate. Va da 0 a 1; nelle reti grandi è più bassa (Wasserman e Faust 1994).',
			en: 'Pairs of organisations with a tie, of all possible pairs: 2m / (n(n − 1)), with n organisations and m tied pairs. From 0 to 1; lower in larger networks (Wasserman and Faust 1994).',
		},
		unit: 'number',
		comparable: true,
	},
	working: {
		id: 'network/density-cooperation',
		rows: [1],
		title: { it: 'Densità dei legami di lavoro', en: 'Density of working ties' },
		definition: {
			it: 'La stessa densità, contando solo i legami dalla cooperazione in su: conoscersi soltanto dice poco.',
			en: 'The same density, counting only ties from cooperation upwards: mere acquaintance says little.',
		},
		unit: 'number',
		comparable: true,
	},
	degree: {
		id: 'network/mean-degree',
		rows: [1],
		title: { it: 'Legami per organizzazione', en: 'Ties per organisation' },
		definition: {
			it: 'Con quante altre è legata in media un’organizzazione: 2m / n.',
			en: 'With how many others an organisation is tied on average: 2m / n.',
		},
		unit: 'number',
		comparable: true,
	},
	largest: {
		id: 'network/largest-component',
		rows: [1],
		title: { it: 'Organizzazioni che si raggiungono', en: 'Organisations that reach each other' },
		definition: {
			it: 'Organizzazioni della parte più grande della rete, in cui da ognuna si arriva a ogni altra seguendo i legami.',
			en: 'Organisations of the largest part of the network, in which each can be reached from each along the ties.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
		comparable: true,
	},
	isolates: {
		id: 'network/isolates',
		rows: [1],
		title: { it: 'Organizzazioni senza legami', en: 'Organisations without ties' },
		definition: {
			it: 'Organizzazioni conosciute che non hanno alcun legame registrato.',
			en: 'Known organisations that have no recorded tie.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
		comparable: true,
	},
	unproven: {
		id: 'network/ties-without-evidence',
		rows: [1],
		title: { it: 'Legami senza una prova', en: 'Ties without evidence' },
		definition: {
			it: 'Legami dalla cooperazione in su di cui non è scritto che cosa li mostra.',
			en: 'Ties from cooperation upwards of which it is not written what shows them.',
		},
		unit: 'share',
		denominator: { it: 'legami dalla cooperazione in su', en: 'ties from cooperation upwards' },
		comparable: true,
	},
	coordinated: {
		id: 'network/density-coordination',
		rows: [1],
		title: { it: 'Densità dei legami coordinati', en: 'Density of coordinated ties' },
		definition: {
			it: 'La stessa densità, contando solo i legami dal coordinamento in su.',
			en: 'The same density, counting only ties from coordination upwards.',
		},
		unit: 'number',
		comparable: true,
	},
	awareness: ofLevel('awareness', 'Legami di conoscenza', 'Ties of awareness'),
	cooperation: ofLevel('cooperation', 'Legami di cooperazione', 'Ties of cooperation'),
	coordination: ofLevel('coordination', 'Legami di coordinamento', 'Ties of coordination'),
	integration: ofLevel('integration', 'Legami di integrazione', 'Ties of integration'),
	between: {
		id: 'network/ties-across-components',
		rows: [1],
		title: { it: 'Legami fra componenti diverse', en: 'Ties across components' },
		definition: {
			it: 'Coppie legate di organizzazioni che appartengono a componenti diverse, per esempio un ente pubblico e una APS.',
			en: 'Tied pairs of organisations that belong to different components, such as a public body and an association.',
		},
		unit: 'share',
		denominator: { it: 'coppie di organizzazioni legate', en: 'tied pairs of organisations' },
		comparable: true,
	},
	pairs: {
		id: 'network/pairs-of-components',
		rows: [1],
		title: { it: 'Componenti che si parlano', en: 'Components that are in touch' },
		definition: {
			it: 'Coppie di componenti con almeno un legame fra un’organizzazione dell’una e una dell’altra, su quelle possibili fra le componenti presenti.',
			en: 'Pairs of components with at least one tie between an organisation of one and one of the other, of those possible among the components present.',
		},
		unit: 'share',
		denominator: { it: 'coppie di componenti presenti', en: 'pairs of the components present' },
		comparable: true,
	},
	eiIndex: {
		id: 'network/e-i-index',
		rows: [1],
		title: { it: 'Apertura fra componenti (indice E–I)', en: 'Openness across components (E–I index)' },
		definition: {
			it: '(E − I) / (E + I), con E coppie legate fra componenti diverse e I dentro la stessa (Krackhardt e Stern 1988). Va da −1, ognuna lega solo con chi le somiglia, a 1, solo con chi è diversa.',
			en: '(E − I) / (E + I), with E tied pairs across components and I within one (Krackhardt and Stern 1988). From −1, all keep to their own kind, to 1, all are tied with others only.',
		},
		unit: 'number',
		comparable: true,
		signed: true,
	},
	born: {
		id: 'network/ties-born-of-work',
		rows: [2],
		title: { it: 'Legami nati dal lavoro sul campo', en: 'Ties born of field work' },
		definition: {
			it: 'Legami di cui è scritto da che cosa sono nati («born_of»): una nota, un incontro, un sostegno, una strategia o un’azione. Chi c’era già prima del programma di solito non lo scrive.',
			en: 'Ties of which it is written what they were born of (“born_of”): a note, a meeting, a support, a strategy or an action. Those older than the programme usually do not say.',
		},
		unit: 'share',
		denominator: { it: 'legami', en: 'ties' },
		comparable: true,
	},
	...shapeFigures,
	...courseFigures,
} as const satisfies Readonly<Record<string, Figure>>

function ofLevel<Level extends CodeOf<'tie_levels'>>(level: Level, it: string, en: string) {
	return {
		id: `network/ties-${level}`,
		rows: [1],
		title: { it, en },
		definition: {
			it: `Legami che nel giorno del rapporto sono al livello «${vocabularies.tie_levels.codes[level].label.it}» (PARTNER), né sopra né sotto.`,
			en: `Ties that are at the level “${vocabularies.tie_levels.codes[level].label.en}” (PARTNER) on the day of the report, neither above nor below.`,
		},
		unit: 'share',
		denominator: { it: 'legami', en: 'ties' },
		comparable: true,
	} as const
}
