export const words = {
	none: { it: 'Nessuna votazione delle priorità è registrata', en: 'No priority round is recorded' },
	toFill: {
		it: 'Per vedere questa parte serve in needs.yaml una votazione («priority_rounds»): il giorno, il metodo, chi ha votato, i voti o l’ordine.',
		en: 'This part needs a round in needs.yaml (“priority_rounds”): the day, the method, who voted, the votes or the order.',
	},
	orderToFill: {
		it: 'Dell’ultima votazione mancano i voti e l’ordine: si scrivono in needs.yaml («scores», «ballots», «order»).',
		en: 'The last round lacks votes and order: they are written in needs.yaml (“scores”, “ballots”, “order”).',
	},
	fewVoters: {
		it: (voters: number, of: number, when: string) =>
			`Ha votato meno della metà del gruppo pilota: ${voters} membri su ${of} (${when})`,
		en: (voters: number, of: number, when: string) =>
			`Less than half the pilot group voted: ${voters} of ${of} members (${when})`,
	},
	littleAgreement: {
		it: (w: string) => `Chi ha votato è poco d’accordo sull’ordine: W di Kendall ${w} su 1`,
		en: (w: string) => `Voters agree little on the order: Kendall’s W ${w} of 1`,
	},
	first: {
		it: (need: string, when: string) => `Al primo posto nell’ultima votazione c’è «${need}» (${when})`,
		en: (need: string, when: string) => `First in the last round is “${need}” (${when})`,
	},
	noOrder: {
		it: (when: string) => `Della votazione più recente (${when}) non è scritto l’ordine`,
		en: (when: string) => `The order of the latest round (${when}) is not written`,
	},
	new: { it: 'nuovo', en: 'new' },
	rounds: {
		caption: { it: 'Le votazioni', en: 'The rounds' },
		columns: {
			date: { it: 'Giorno', en: 'Day' },
			method: { it: 'Metodo', en: 'Method' },
			voters: { it: 'Membri votanti', en: 'Members voting' },
			members: { it: 'Membri in carica', en: 'Members in office' },
			others: { it: 'Altri votanti', en: 'Other voters' },
			needs: { it: 'Bisogni', en: 'Needs' },
			agreement: { it: 'Accordo (W)', en: 'Agreement (W)' },
		},
		note: {
			it: 'L’accordo si può calcolare solo dalle schede di ciascuno: dove ci sono solo i totali non si sa.',
			en: 'Agreement can be computed only from each voter’s ballot: from totals alone it is not known.',
		},
	},
	ranking: {
		caption: { it: 'L’ordine dell’ultima votazione', en: 'The order of the last round' },
		columns: {
			place: { it: 'Posto', en: 'Place' },
			need: { it: 'Bisogno', en: 'Need' },
			points: { it: 'Voti o punti', en: 'Votes or points' },
			before: { it: 'Posto precedente', en: 'Place before' },
		},
		note: {
			it: 'A pari voti, lo stesso posto. Per le graduatorie i punti sono quelli di Borda: di n bisogni il primo di ogni scheda ne prende n − 1.',
			en: 'Equal votes share a place. For rankings the points are Borda’s: of n needs the first of each ballot gets n − 1.',
		},
	},
} as const
