import type { Figure } from '../../../observatory/figure.js'

/** Of what the network is made, and on whom it rests. */
export const shapeFigures = {
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
} as const satisfies Readonly<Record<string, Figure>>
