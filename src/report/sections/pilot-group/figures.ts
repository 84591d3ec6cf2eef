import type { Figure } from '../../../observatory/figure.js'

export const figures = {
	members: {
		id: 'pilot-group/members',
		rows: [22],
		title: { it: 'Membri del gruppo pilota', en: 'Members of the pilot group' },
		definition: {
			it: 'Persone che sono entrate nel gruppo pilota e non ne sono uscite, ciascuna una volta.',
			en: 'Persons who joined the pilot group and have not left it, each once.',
		},
		unit: 'count',
	},
	components: {
		id: 'pilot-group/components',
		rows: [35],
		title: { it: 'Componenti presenti', en: 'Components present' },
		definition: {
			it: 'Componenti attese dal programma che hanno almeno un membro. Accanto, i membri il cui ente non è scritto da nessuna parte.',
			en: 'Components that the programme expects and that have a member. Beside it, members whose body is written nowhere.',
		},
		unit: 'share',
		denominator: { it: 'componenti attese', en: 'components expected' },
		comparable: true,
	},
	largest: {
		id: 'pilot-group/largest-component',
		rows: [35],
		title: { it: 'Membri della componente più numerosa', en: 'Members of the largest component' },
		definition: {
			it: 'Presenze nel gruppo della componente che ne ha di più. Chi siede per due enti conta due volte.',
			en: 'Seats of the component that has most. Who sits for two bodies counts twice.',
		},
		unit: 'share',
		denominator: { it: 'presenze di componente nota', en: 'seats of a known component' },
		comparable: true,
	},
	joined: {
		id: 'pilot-group/joined',
		rows: [22, 36],
		title: { it: 'Entrati in un anno', en: 'Joined in a year' },
		definition: {
			it: 'Ingressi nel gruppo pilota negli ultimi 365 giorni.',
			en: 'Those who joined the pilot group in the last 365 days.',
		},
		unit: 'count',
	},
	left: {
		id: 'pilot-group/left',
		rows: [22, 36],
		title: { it: 'Usciti in un anno', en: 'Left in a year' },
		definition: {
			it: 'Uscite dal gruppo pilota negli ultimi 365 giorni.',
			en: 'Those who left the pilot group in the last 365 days.',
		},
		unit: 'count',
	},
	stayed: {
		id: 'pilot-group/stayed-a-year',
		rows: [3, 22, 36],
		title: { it: 'Rimasti almeno un anno', en: 'Stayed for a year' },
		definition: {
			it: 'Di chi è entrato da almeno 365 giorni, chi è rimasto almeno 365 giorni.',
			en: 'Of those who joined at least 365 days ago, those who stayed at least 365 days.',
		},
		unit: 'share',
		denominator: { it: 'entrati da almeno un anno', en: 'joined at least a year ago' },
		comparable: true,
	},
	voluntary: {
		id: 'pilot-group/voluntary',
		rows: [36],
		title: { it: 'Membri a titolo volontario', en: 'Unpaid members' },
		definition: {
			it: 'Membri che partecipano senza compenso, fra quelli di cui è scritto.',
			en: 'Members who take part unpaid, among those of whom it is written.',
		},
		unit: 'share',
		denominator: { it: 'membri di cui è scritto', en: 'members of whom it is written' },
		comparable: true,
	},
	ageDistance: {
		id: 'pilot-group/distance-by-age',
		rows: [40],
		title: { it: 'Distanza dai residenti per età', en: 'Distance from residents by age' },
		definition: {
			it: 'Quota di membri che dovrebbero avere un’altra età perché il gruppo fosse come i residenti dai 15 anni in su: ½ Σ |n_g/N − P_g/P|, indice di dissomiglianza (Duncan e Duncan 1955). 0 è uguale.',
			en: 'Share of members who would have to be of another age for the group to be like the residents from 15 years: ½ Σ |n_g/N − P_g/P|, index of dissimilarity (Duncan and Duncan 1955). 0 is equal.',
		},
		unit: 'number',
		comparable: true,
	},
	cultureDistance: {
		id: 'pilot-group/distance-by-citizenship',
		rows: [39],
		title: { it: 'Distanza dai residenti per cittadinanza', en: 'Distance from residents by citizenship' },
		definition: {
			it: 'Lo stesso indice, per cittadinanza italiana o straniera dichiarata.',
			en: 'The same index, by Italian or foreign citizenship as declared.',
		},
		unit: 'number',
		comparable: true,
	},
	competences: {
		id: 'pilot-group/competences',
		rows: [41],
		title: { it: 'Competenze presenti', en: 'Competences present' },
		definition: {
			it: 'Competenze chiave europee che almeno un membro porta. Accanto, i membri di cui non è scritta nessuna competenza.',
			en: 'European key competences that at least one member brings. Beside it, members of whom no competence is written.',
		},
		unit: 'share',
		denominator: { it: 'competenze chiave', en: 'key competences' },
		comparable: true,
	},
	stayedHalf: {
		id: 'pilot-group/stayed-half-a-year',
		rows: [36],
		title: { it: 'Rimasti almeno sei mesi', en: 'Stayed for half a year' },
		definition: {
			it: 'Di chi è entrato da almeno 183 giorni, chi è rimasto almeno 183 giorni.',
			en: 'Of those who joined at least 183 days ago, those who stayed at least 183 days.',
		},
		unit: 'share',
		denominator: { it: 'entrati da almeno sei mesi', en: 'joined at least half a year ago' },
		comparable: true,
	},
	ageVariety: {
		id: 'pilot-group/variety-of-ages',
		rows: [40],
		title: { it: 'Varietà di età', en: 'Variety of ages' },
		definition: {
			it: 'Quanto i membri di età nota si distribuiscono fra le fasce dai 15 anni in su: indice di variazione qualitativa, Blau × k/(k − 1) (Blau 1977). 0: tutti nella stessa fascia; 1: fasce uguali.',
			en: 'How evenly the members of known age spread over the bands from 15 years: index of qualitative variation, Blau × k/(k − 1) (Blau 1977). 0: all in one band; 1: equal bands.',
		},
		unit: 'number',
		comparable: true,
	},
	cultureVariety: {
		id: 'pilot-group/variety-of-citizenship',
		rows: [39],
		title: { it: 'Varietà di cittadinanza', en: 'Variety of citizenship' },
		definition: {
			it: 'Lo stesso indice, per cittadinanza italiana o straniera dichiarata.',
			en: 'The same index, by Italian or foreign citizenship as declared.',
		},
		unit: 'number',
		comparable: true,
	},
	loneCompetences: {
		id: 'pilot-group/competences-held-by-one',
		rows: [41],
		title: { it: 'Competenze di una sola persona', en: 'Competences held by one person' },
		definition: {
			it: 'Competenze presenti che un solo membro porta: se esce, mancano.',
			en: 'Competences present that a single member brings: when that member leaves, they are missing.',
		},
		unit: 'share',
		denominator: { it: 'competenze chiave presenti', en: 'key competences present' },
		comparable: true,
	},
} as const satisfies Readonly<Record<string, Figure>>
