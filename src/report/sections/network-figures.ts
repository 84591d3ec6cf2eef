import { type CodeOf, vocabularies } from '../../model/vocabularies/index.js'
import type { Figure } from '../../observatory/figure.js'

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
	components: {
		id: 'network/components',
		rows: [1],
		title: { it: 'Parti della rete', en: 'Parts of the network' },
		definition: {
			it: 'Parti che non si toccano: dentro una parte da ognuna si arriva a ogni altra seguendo i legami. Un’organizzazione senza legami è una parte da sola.',
			en: 'Parts that do not touch: within one, each can be reached from each along the ties. An organisation without ties is a part of its own.',
		},
		unit: 'count',
	},
	degreeCentralisation: {
		id: 'network/degree-centralisation',
		rows: [1],
		title: { it: 'Accentramento dei legami', en: 'Centralisation of ties' },
		definition: {
			it: 'Quanto i legami si concentrano su una sola: Σ(d max − d) / ((n − 1)(n − 2)), con d legami di ognuna (Freeman 1979). Va da 0, tutte ne hanno quanti le altre, a 1, tutti passano da una. Da tre organizzazioni in su.',
			en: 'How far ties gather on one: Σ(d max − d) / ((n − 1)(n − 2)), with d ties of each (Freeman 1979). From 0, all have as many, to 1, all are with one. From three organisations upwards.',
		},
		unit: 'number',
		comparable: true,
	},
	betweennessCentralisation: {
		id: 'network/betweenness-centralisation',
		rows: [1],
		title: { it: 'Accentramento delle strade', en: 'Centralisation of paths' },
		definition: {
			it: 'Quanto le strade più brevi passano da una sola: Σ(b max − b) / (n − 1), con b quota delle strade fra le altre che passano da ognuna (Freeman 1979). Va da 0 a 1. Da tre organizzazioni in su.',
			en: 'How far the shortest paths pass through one: Σ(b max − b) / (n − 1), with b the share of the paths between others that pass through each (Freeman 1979). From 0 to 1. From three organisations upwards.',
		},
		unit: 'number',
		comparable: true,
	},
	betweenness: {
		id: 'network/top-betweenness',
		rows: [1],
		title: { it: 'Strade che passano dalla più attraversata', en: 'Paths through the most crossed' },
		definition: {
			it: 'Di tutte le strade più brevi fra due altre organizzazioni, la quota che passa da quella da cui ne passano di più (Freeman 1977, con l’algoritmo di Brandes 2001). Va da 0 a 1. Da tre organizzazioni in su.',
			en: 'Of all shortest paths between two other organisations, the share that passes through the one that most pass through (Freeman 1977, by the algorithm of Brandes 2001). From 0 to 1. From three organisations upwards.',
		},
		unit: 'number',
		comparable: true,
	},
	cutPoints: {
		id: 'network/cut-points',
		rows: [1],
		title: { it: 'Snodi', en: 'Brokers' },
		definition: {
			it: 'Organizzazioni senza le quali una parte della rete si spezza (punti di articolazione, Hopcroft e Tarjan 1973). Si cercano da 12 organizzazioni in su.',
			en: 'Organisations without which a part of the network falls apart (articulation points, Hopcroft and Tarjan 1973). Looked for from 12 organisations upwards.',
		},
		unit: 'count',
	},
	cutOff: {
		id: 'network/cut-off',
		rows: [1],
		title: { it: 'Staccate se si ferma lo snodo maggiore', en: 'Cut off if the main broker stops' },
		definition: {
			it: 'Organizzazioni che, se si fermasse lo snodo da cui ne dipendono di più, non raggiungerebbero più la parte più grande di ciò che resta. Si contano da 12 organizzazioni in su.',
			en: 'Organisations that, if the broker that most depend on stopped, would no longer reach the largest part of what remains. Counted from 12 organisations upwards.',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni conosciute', en: 'organisations known' },
		comparable: true,
	},
	answered: {
		id: 'network/rating-organisations',
		rows: [1],
		title: { it: 'Organizzazioni che hanno valutato', en: 'Organisations that rated' },
		definition: {
			it: 'Organizzazioni che hanno detto livello, valore o fiducia di almeno un loro legame: la risposta, che va letta con ogni punteggio (PARTNER).',
			en: 'Organisations that gave the level, value or trust of at least one of their ties: the response, to be read with every score (PARTNER).',
		},
		unit: 'share',
		denominator: { it: 'organizzazioni con un legame', en: 'organisations with a tie' },
		comparable: true,
	},
	value: {
		id: 'network/mean-value',
		rows: [1],
		title: { it: 'Valore medio dei legami', en: 'Mean value of ties' },
		definition: {
			it: 'Media, da 1 a 4, di quanto un legame vale per chi lo valuta; l’ultima risposta di ciascuna delle due (PARTNER). Non note: le organizzazioni con un legame che non l’hanno detto.',
			en: 'Mean, from 1 to 4, of how much a tie is worth to who rates it; the last answer of each of the two (PARTNER). Unknown: the organisations with a tie that have not said.',
		},
		unit: 'number',
		comparable: true,
	},
	trust: {
		id: 'network/mean-trust',
		rows: [1],
		title: { it: 'Fiducia media nei legami', en: 'Mean trust in ties' },
		definition: {
			it: 'Media, da 1 a 4, della fiducia di chi valuta; l’ultima risposta di ciascuna delle due (PARTNER). Non note: le organizzazioni con un legame che non l’hanno detto.',
			en: 'Mean, from 1 to 4, of the trust of who rates; the last answer of each of the two (PARTNER). Unknown: the organisations with a tie that have not said.',
		},
		unit: 'number',
		comparable: true,
	},
	reciprocal: {
		id: 'network/ties-rated-by-both',
		rows: [1],
		title: { it: 'Legami valutati dalle due parti', en: 'Ties rated by both ends' },
		definition: {
			it: 'Legami che hanno valutato tutt’e due le organizzazioni, e non una sola.',
			en: 'Ties that both organisations rated, not just one.',
		},
		unit: 'share',
		denominator: { it: 'legami valutati', en: 'rated ties' },
		comparable: true,
	},
	agreeing: {
		id: 'network/ties-seen-alike',
		rows: [1],
		title: { it: 'Legami visti allo stesso modo', en: 'Ties seen alike' },
		definition: {
			it: 'Legami di cui le due organizzazioni dicono lo stesso livello. Non noti: quelli che hanno valutato tutt’e due senza che tutt’e due dicano il livello.',
			en: 'Ties of which both organisations say the same level. Unknown: those that both rated without both saying the level.',
		},
		unit: 'share',
		denominator: {
			it: 'legami di cui le due parti dicono il livello',
			en: 'ties of which both ends say the level',
		},
		comparable: true,
	},
	new: {
		id: 'network/ties-new',
		rows: [1],
		title: { it: 'Legami nuovi in un anno', en: 'New ties in a year' },
		definition: {
			it: 'Legami cominciati negli ultimi 365 giorni, anche se già finiti.',
			en: 'Ties that began in the last 365 days, even if they have ended.',
		},
		unit: 'count',
	},
	strengthened: {
		id: 'network/ties-strengthened',
		rows: [1],
		title: { it: 'Legami rafforzati in un anno', en: 'Ties strengthened in a year' },
		definition: {
			it: 'Legami che c’erano già 365 giorni fa e hanno ora un livello più alto. Non noti: quelli il cui livello di allora non è scritto.',
			en: 'Ties that were there 365 days ago and are at a higher level now. Unknown: those whose level then is not written.',
		},
		unit: 'count',
	},
	loosened: {
		id: 'network/ties-loosened',
		rows: [1],
		title: { it: 'Legami allentati in un anno', en: 'Ties loosened in a year' },
		definition: {
			it: 'Legami che c’erano già 365 giorni fa e hanno ora un livello più basso. Non noti: quelli il cui livello di allora non è scritto.',
			en: 'Ties that were there 365 days ago and are at a lower level now. Unknown: those whose level then is not written.',
		},
		unit: 'count',
	},
	ended: {
		id: 'network/ties-ended',
		rows: [1],
		title: { it: 'Legami finiti in un anno', en: 'Ties ended in a year' },
		definition: {
			it: 'Legami il cui ultimo giorno è caduto nei 365 giorni prima del giorno del rapporto: quelli di un anno fa, più i nuovi, meno i finiti, sono quelli di oggi.',
			en: 'Ties whose last day fell in the 365 days before the day of the report: those of a year ago, plus the new, less the ended, are those of today.',
		},
		unit: 'count',
	},
	age: {
		id: 'network/age-of-ties',
		rows: [1, 3],
		title: { it: 'Età dei legami', en: 'Age of ties' },
		definition: {
			it: 'Giorni da quando ci sono i legami di oggi: la mediana. Accanto, quelli di cui non è scritto da quando.',
			en: 'Days since today’s ties began: the median. Beside it, those of which the beginning is not written.',
		},
		unit: 'days',
		comparable: true,
	},
	contributions: {
		id: 'network/promoters-with-contribution',
		rows: [21],
		title: { it: 'Promotori che dicono che cosa portano', en: 'Promoters that say what they bring' },
		definition: {
			it: 'Promotori di cui è scritto almeno un contributo.',
			en: 'Promoters of which at least one contribution is written.',
		},
		unit: 'share',
		denominator: { it: 'promotori', en: 'promoters' },
		comparable: true,
	},
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
