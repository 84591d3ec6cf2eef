import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	experiences: {
		id: 'experiences/known',
		rows: [6],
		title: { it: 'Esperienze già esistenti', en: 'Existing experiences' },
		definition: {
			it: 'Esperienze registrate e non finite nel giorno del rapporto.',
			en: 'Experiences recorded and not ended on the day of the report.',
		},
		unit: 'count',
	},
	valued: {
		id: 'experiences/valued',
		rows: [5],
		title: { it: 'Esperienze valorizzate', en: 'Experiences valued' },
		definition: {
			it: 'Esperienze che qualcuno ha fatto conoscere almeno una volta.',
			en: 'Experiences that somebody has made known at least once.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	strengthened: {
		id: 'experiences/strengthened',
		rows: [5],
		title: { it: 'Esperienze potenziate', en: 'Experiences strengthened' },
		definition: {
			it: 'Esperienze che hanno ricevuto almeno una volta un aiuto per fare di più.',
			en: 'Experiences that at least once received help to do more.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	measured: {
		id: 'experiences/strengthening-measured',
		rows: [5],
		title: { it: 'Potenziamenti misurati', en: 'Strengthening measured' },
		definition: {
			it: 'Atti di potenziamento di cui è scritto com’era prima e com’è dopo.',
			en: 'Acts of strengthening of which before and after are written.',
		},
		unit: 'share',
		denominator: { it: 'atti di potenziamento', en: 'acts of strengthening' },
		comparable: true,
	},
	proven: {
		id: 'experiences/with-evidence',
		rows: [6],
		title: { it: 'Esperienze con una prova', en: 'Experiences with evidence' },
		definition: {
			it: 'Esperienze di cui è scritto che cosa mostra che funzionano.',
			en: 'Experiences of which it is written what shows that they work.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	fresh: {
		id: 'experiences/verified-in-a-year',
		rows: [6],
		title: { it: 'Esperienze verificate nell’ultimo anno', en: 'Experiences verified in the last year' },
		definition: {
			it: 'Esperienze verificate negli ultimi 365 giorni, fra quelle che hanno un giorno di verifica.',
			en: 'Experiences verified in the last 365 days, among those with a day of verification.',
		},
		unit: 'share',
		denominator: { it: 'esperienze con un giorno di verifica', en: 'experiences with a day of verification' },
		comparable: true,
	},
	untouched: {
		id: 'experiences/untouched',
		rows: [5],
		title: { it: 'Esperienze né valorizzate né potenziate', en: 'Experiences neither valued nor strengthened' },
		definition: {
			it: 'Esperienze a cui non è stato ancora dedicato nulla.',
			en: 'Experiences to which nothing has been given yet.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	early: {
		id: 'experiences/first-actions',
		rows: [4],
		title: { it: 'Prime azioni su ciò che c’era', en: 'First actions on what was there' },
		definition: {
			it: 'Azioni cominciate nei primi 365 giorni dopo la prima che si è cominciata, che continuano un’esperienza già esistente.',
			en: 'Actions begun in the first 365 days after the first one, that carry on an existing experience.',
		},
		unit: 'share',
		denominator: { it: 'azioni cominciate nel primo anno', en: 'actions begun in the first year' },
		comparable: true,
	},
	firstValued: {
		id: 'experiences/lead-over-proposals',
		rows: [4],
		title: { it: 'Anticipo sulle proposte', en: 'Lead over proposals' },
		definition: {
			it: 'Giorni fra la prima esperienza valorizzata o potenziata e la prima proposta nuova; 0 se la proposta è venuta prima.',
			en: 'Days from the first experience valued or strengthened to the first new proposal; 0 when the proposal came before.',
		},
		unit: 'days',
	},
} as const satisfies Readonly<Record<string, Figure>>
