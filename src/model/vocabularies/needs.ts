import type { Vocabulary } from '../vocabulary.js'

/** What people lack, whom it concerns, how needs are put in order, and how conditions are measured. */
export const needs = {
	vulnerability_forms: {
		title: { it: 'forma di vulnerabilità', en: 'form of vulnerability' },
		extensible: true,
		codes: {
			relazionale: {
				label: { it: 'relazionale', en: 'relational' },
				meaning: {
					it: 'Solitudine: mancano la famiglia, gli amici o il vicinato su cui contare.',
					en: 'Loneliness: there is no family, friend or neighbour to count on.',
				},
				source: 'Accordi di Comunità; Punti di Comunità',
			},
			economica: {
				label: { it: 'economica', en: 'economic' },
				meaning: {
					it: 'Il denaro non basta per vivere: reddito, debiti, bollette, cibo.',
					en: 'Money is not enough to live on: income, debts, bills, food.',
				},
				source: 'Patto Sociale; QuBì',
			},
			educativa: {
				label: { it: 'educativa', en: 'educational' },
				meaning: {
					it: 'Difficoltà a scuola, pomeriggi vuoti, abbandono degli studi.',
					en: 'Trouble at school, empty afternoons, dropping out.',
				},
				source: 'QuBì; Child Guarantee',
			},
			digitale: {
				label: { it: 'digitale', en: 'digital' },
				meaning: {
					it: 'Mancano un computer, una connessione o la capacità di usarli.',
					en: 'There is no computer or connection, or no ability to use them.',
				},
				source: 'QuBì',
			},
			genitoriale: {
				label: { it: 'genitoriale', en: 'parenting' },
				meaning: {
					it: 'Genitori in affanno o conflitti in famiglia che pesano sui figli.',
					en: 'Parents who struggle, or family conflict that weighs on the children.',
				},
				source: 'Centro per le Famiglie',
			},
			abitativa: {
				label: { it: 'abitativa', en: 'housing' },
				meaning: {
					it: 'La casa manca, è troppo piccola o malsana, o si rischia lo sfratto.',
					en: 'There is no home, it is overcrowded or unhealthy, or eviction threatens.',
				},
				source: 'Patto Sociale',
			},
			lavorativa: {
				label: { it: 'lavorativa', en: 'employment' },
				meaning: {
					it: 'Il lavoro manca, è precario o non permette di vivere.',
					en: 'Work is missing, insecure or not enough to live on.',
				},
			},
			salute: {
				label: { it: 'salute', en: 'health' },
				meaning: { it: 'Malattia, sofferenza psichica o dipendenza.', en: 'Illness, mental distress or addiction.' },
			},
			autonomia: {
				label: { it: 'autonomia', en: 'autonomy' },
				meaning: {
					it: 'Per una disabilità o per l’età la persona non riesce a fare da sola le cose di ogni giorno.',
					en: 'Because of a disability or of age, people cannot manage everyday life alone.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			cura: {
				label: { it: 'carico di cura', en: 'burden of care' },
				meaning: {
					it: 'Chi assiste un familiare è solo e allo stremo.',
					en: 'Those who care for a relative are alone and worn out.',
				},
				source: 'Regione Emilia-Romagna, social and health plan, sheets',
			},
			linguistica: {
				label: { it: 'linguistica', en: 'language' },
				meaning: {
					it: 'Non si parla o non si legge abbastanza l’italiano, spesso perché si è arrivati da poco.',
					en: 'People do not speak or read enough Italian, often because they arrived recently.',
				},
			},
			diritti: {
				label: { it: 'accesso ai diritti', en: 'access to rights' },
				meaning: {
					it: 'Non si conoscono o non si riescono a raggiungere i servizi, i documenti, gli aiuti che spettano.',
					en: 'People do not know of, or cannot reach, the services, papers and help they are entitled to.',
				},
				source: 'Parma welFARE',
			},
			sicurezza: {
				label: { it: 'sicurezza', en: 'safety' },
				meaning: { it: 'Violenza, paura o luoghi lasciati a sé stessi.', en: 'Violence, fear or neglected places.' },
			},
			mobilita: {
				label: { it: 'mobilità', en: 'mobility' },
				meaning: {
					it: 'È difficile spostarsi: pochi mezzi, barriere, zone lontane da tutto.',
					en: 'Getting about is hard: little transport, barriers, areas far from everything.',
				},
			},
		},
	},
	targets: {
		title: { it: 'gruppo di destinatari', en: 'target group' },
		extensible: true,
		codes: {
			'famiglia-minori': {
				label: { it: 'famiglia e minori', en: 'families and minors' },
				meaning: {
					it: 'Famiglie con figli, bambini e ragazzi sotto i 18 anni.',
					en: 'Families with children, and children and teenagers under 18.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			disabili: {
				label: { it: 'persone con disabilità', en: 'disabled people' },
				meaning: {
					it: 'Persone con una disabilità fisica, sensoriale, intellettiva o psichica.',
					en: 'People with a physical, sensory, intellectual or mental disability.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			dipendenze: {
				label: { it: 'dipendenze', en: 'addictions' },
				meaning: {
					it: 'Persone con una dipendenza da sostanze, alcol o gioco.',
					en: 'People addicted to drugs, alcohol or gambling.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			anziani: {
				label: { it: 'anziani', en: 'older people' },
				meaning: { it: 'Persone anziane, autosufficienti o no.', en: 'Older people, whether self-sufficient or not.' },
				source: 'Istat, survey of municipal social spending',
			},
			immigrati: {
				label: { it: 'immigrati, Rom, Sinti e Caminanti', en: 'immigrants, Roma, Sinti and Travellers' },
				meaning: {
					it: 'Persone venute da altri Paesi e comunità Rom, Sinti e Caminanti.',
					en: 'People who came from other countries, and Roma, Sinti and Traveller communities.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			poverta: {
				label: { it: 'povertà, disagio adulti e senza dimora', en: 'poverty, adults in hardship, homeless people' },
				meaning: {
					it: 'Adulti poveri, in grave difficoltà o senza una casa.',
					en: 'Adults who are poor, in serious difficulty or without a home.',
				},
				source: 'Istat, survey of municipal social spending',
			},
			multiutenza: {
				label: { it: 'multiutenza', en: 'several groups' },
				meaning: {
					it: 'Tutti gli abitanti, o più gruppi insieme senza che uno prevalga.',
					en: 'All residents, or several groups together with none prevailing.',
				},
				source: 'Istat, survey of municipal social spending',
			},
		},
	},
	need_stages: {
		title: { it: 'stadio del bisogno', en: 'stage of the need' },
		codes: {
			open: {
				label: { it: 'aperto', en: 'open' },
				meaning: {
					it: 'Il bisogno è stato riconosciuto, ma nessuno ci sta ancora lavorando.',
					en: 'The need has been recognised, but nobody is working on it yet.',
				},
			},
			'in-progress': {
				label: { it: 'in lavorazione', en: 'in progress' },
				meaning: {
					it: 'Qualcuno sta progettando o realizzando una risposta.',
					en: 'Somebody is designing or carrying out an answer.',
				},
			},
			answered: {
				label: { it: 'ha avuto risposta', en: 'answered' },
				meaning: {
					it: 'Una risposta c’è ed è all’opera, anche se il bisogno va ancora seguito.',
					en: 'An answer exists and is at work, though the need is still being watched.',
				},
			},
			closed: {
				label: { it: 'chiuso', en: 'closed' },
				meaning: {
					it: 'Il gruppo non se ne occupa più, perché è risolto o perché non è più compito suo.',
					en: 'The group no longer deals with it, because it is solved or is no longer its task.',
				},
			},
		},
	},
	priority_methods: {
		title: { it: 'metodo per le priorità', en: 'method for priorities' },
		codes: {
			votes: {
				label: { it: 'votazione', en: 'votes' },
				meaning: {
					it: 'Ognuno mette uno o più voti, per esempio bollini, sui bisogni che ritiene più urgenti.',
					en: 'Everyone puts one or more votes, for example sticky dots, on the most pressing needs.',
				},
			},
			ranking: {
				label: { it: 'graduatoria', en: 'ranking' },
				meaning: {
					it: 'Ognuno mette i bisogni in fila dal primo all’ultimo, e le file si sommano.',
					en: 'Everyone lines the needs up from first to last, and the lists are added up.',
				},
			},
			hanlon: {
				label: { it: 'metodo Hanlon', en: 'Hanlon method' },
				meaning: {
					it: 'Si danno punti per quanto il bisogno è esteso, grave e affrontabile, e la gravità conta doppio.',
					en: 'Points are given for how wide, serious and treatable a need is, and seriousness counts twice.',
				},
			},
			'basic-priority-rating': {
				label: { it: 'Basic Priority Rating', en: 'Basic Priority Rating' },
				meaning: {
					it: 'Gli stessi punti del metodo Hanlon con la formula originale, che porta il totale su 100.',
					en: 'The same points as the Hanlon method with the original formula, which gives a total out of 100.',
				},
			},
			weighted: {
				label: { it: 'criteri pesati', en: 'weighted criteria' },
				meaning: {
					it: 'Il gruppo sceglie i criteri e quanto pesa ciascuno, poi dà un punteggio a ogni bisogno.',
					en: 'The group picks criteria and how much each weighs, then scores every need.',
				},
			},
			moscow: {
				label: { it: 'MoSCoW', en: 'MoSCoW' },
				meaning: {
					it: 'Il gruppo divide i bisogni in quattro classi, da indispensabile a non ora.',
					en: 'The group sorts the needs into four classes, from indispensable to not now.',
				},
			},
		},
	},
	moscow_classes: {
		title: { it: 'classe di priorità', en: 'class of priority' },
		codes: {
			must: {
				label: { it: 'indispensabile', en: 'must' },
				meaning: {
					it: 'Va affrontato per forza: senza questo il mandato non ha senso.',
					en: 'It has to be tackled: without it the mandate makes no sense.',
				},
			},
			should: {
				label: { it: 'importante', en: 'should' },
				meaning: {
					it: 'Andrebbe affrontato, ma per un po’ può aspettare.',
					en: 'It ought to be tackled, but can wait for a while.',
				},
			},
			could: {
				label: { it: 'se si può', en: 'could' },
				meaning: { it: 'Si affronta se restano tempo e forze.', en: 'It is tackled if time and energy are left.' },
			},
			wont: {
				label: { it: 'non ora', en: 'not now' },
				meaning: {
					it: 'Il gruppo ha deciso di non occuparsene per adesso.',
					en: 'The group has decided not to deal with it for now.',
				},
			},
		},
	},
	directions: {
		title: { it: 'direzione voluta', en: 'desired direction' },
		codes: {
			up: {
				label: { it: 'in aumento', en: 'up' },
				meaning: { it: 'Le cose vanno meglio quando il valore sale.', en: 'Things get better when the value rises.' },
			},
			down: {
				label: { it: 'in diminuzione', en: 'down' },
				meaning: { it: 'Le cose vanno meglio quando il valore scende.', en: 'Things get better when the value falls.' },
			},
		},
	},
	indicator_scopes: {
		title: { it: 'ambito dell’indicatore', en: 'scope of the indicator' },
		codes: {
			population: {
				label: { it: 'popolazione', en: 'population' },
				meaning: {
					it: 'Dice come stanno tutti gli abitanti: nessuno ne risponde da solo.',
					en: 'It tells how all residents fare: nobody answers for it alone.',
				},
				source: 'Results-Based Accountability',
			},
			performance: {
				label: { it: 'lavoro svolto', en: 'performance' },
				meaning: {
					it: 'Dice com’è andata un’azione per le persone che ha raggiunto: ne risponde chi la conduce.',
					en: 'It tells how an action went for the people it reached: those who run it answer for it.',
				},
				source: 'Results-Based Accountability',
			},
		},
	},
	indicator_questions: {
		title: { it: 'domanda dell’indicatore', en: 'question of the indicator' },
		codes: {
			'how-much': {
				label: { it: 'quanto abbiamo fatto', en: 'how much did we do' },
				meaning: {
					it: 'Conta il lavoro svolto: incontri, ore, persone.',
					en: 'It counts the work done: meetings, hours, people.',
				},
				source: 'Results-Based Accountability',
			},
			'how-well': {
				label: { it: 'quanto bene', en: 'how well did we do it' },
				meaning: {
					it: 'Misura la qualità: puntualità, chi torna, chi si dice contento.',
					en: 'It measures quality: punctuality, who comes back, who says they are content.',
				},
				source: 'Results-Based Accountability',
			},
			'better-off': {
				label: { it: 'chi sta meglio', en: 'is anyone better off' },
				meaning: {
					it: 'Misura quante persone stanno meglio grazie all’azione, in numero o in percentuale.',
					en: 'It measures how many people are better off thanks to the action, as a number or a share.',
				},
				source: 'Results-Based Accountability',
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
