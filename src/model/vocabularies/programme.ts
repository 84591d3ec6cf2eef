import type { Vocabulary } from '../vocabulary.js'

/** What the programme text itself names: its phases, the components of a pilot group, its purposes, and the themes. */
export const programme = {
	phases: {
		title: { it: 'fase', en: 'phase' },
		codes: {
			coordinators: {
				label: { it: 'coordinatori di territorio', en: 'neighbourhood coordinators' },
				meaning: {
					it: 'Si individua la coppia di coordinatori del quartiere e le si dà la prima formazione.',
					en: 'The pair of coordinators of the neighbourhood is found and gets its first training.',
				},
			},
			network: {
				label: { it: 'rete dei promotori e gruppo pilota', en: 'promoters’ network and pilot group' },
				meaning: {
					it: 'Si riuniscono gli enti che promuovono il programma e si costituisce il gruppo pilota.',
					en: 'The bodies that promote the programme come together and the pilot group is set up.',
				},
			},
			mandate: {
				label: { it: 'mandato', en: 'mandate' },
				meaning: {
					it: 'Il gruppo pilota scrive e rende visibile di chi e di che cosa si occupa, e con quali priorità.',
					en: 'The pilot group writes down and displays whom and what it works for, and what comes first.',
				},
			},
			engagement: {
				label: { it: 'aggancio e coinvolgimento', en: 'outreach and involvement' },
				meaning: {
					it: 'Si va incontro ai cittadini, soprattutto a chi non è ancora stato raggiunto.',
					en: 'The group goes out to meet residents, above all those not yet reached.',
				},
			},
			'co-design': {
				label: { it: 'gruppi tematici di co-progettazione', en: 'thematic co-design groups' },
				meaning: {
					it: 'Se servono, nascono gruppi che progettano insieme una risposta a un bisogno.',
					en: 'Where they are useful, groups form to design an answer to a need together.',
				},
			},
			actions: {
				label: { it: 'azioni e continuità', en: 'actions and continuity' },
				meaning: {
					it: 'Si realizzano le azioni progettate e si cerca come farle durare.',
					en: 'The designed actions are carried out and a way is sought to make them last.',
				},
			},
		},
	},
	components: {
		title: { it: 'componente del gruppo pilota', en: 'component of the pilot group' },
		codes: {
			'volunteer-associations': {
				label: { it: 'associazioni di volontariato', en: 'volunteer associations' },
				meaning: {
					it: 'Organizzazioni di volontariato e altre associazioni che non rientrano nelle voci seguenti.',
					en: 'Volunteer organisations, and other associations that fit none of the entries below.',
				},
			},
			'public-body': {
				label: { it: 'ente pubblico', en: 'public body' },
				meaning: {
					it: 'Il Comune, l’azienda sanitaria o un altro ente pubblico che partecipa come amministrazione.',
					en: 'The city council, the health authority or another public body that takes part as an authority.',
				},
			},
			'ecclesiastical-bodies': {
				label: { it: 'enti ecclesiastici', en: 'ecclesiastical bodies' },
				meaning: {
					it: 'Parrocchie, diocesi, istituti religiosi, confraternite ed enti di altre confessioni.',
					en: 'Parishes, dioceses, religious institutes, confraternities and bodies of other confessions.',
				},
			},
			aps: {
				label: { it: 'APS', en: 'social promotion associations (APS)' },
				meaning: {
					it: 'Associazioni di promozione sociale, come molti circoli e centri culturali o ricreativi.',
					en: 'Social promotion associations, such as many clubs and cultural or leisure centres.',
				},
			},
			'social-cooperatives': {
				label: { it: 'cooperative sociali', en: 'social co-operatives' },
				meaning: {
					it: 'Cooperative sociali e altre imprese sociali.',
					en: 'Social co-operatives and other social enterprises.',
				},
			},
			'sports-clubs': {
				label: { it: 'società sportive', en: 'sports clubs' },
				meaning: {
					it: 'Associazioni e società sportive dilettantistiche.',
					en: 'Amateur sports associations and companies.',
				},
			},
			businesses: {
				label: { it: 'imprese e attività produttive', en: 'businesses' },
				meaning: {
					it: 'Negozi, artigiani, professionisti e aziende.',
					en: 'Shops, artisans, professionals and companies.',
				},
			},
			citizens: {
				label: { it: 'cittadini', en: 'citizens' },
				meaning: {
					it: 'Persone che partecipano per sé, senza rappresentare un ente, e gruppi informali.',
					en: 'People who take part for themselves and speak for no body, and informal groups.',
				},
			},
			institutions: {
				label: { it: 'istituzioni', en: 'institutions' },
				meaning: {
					it: 'Scuole, università, biblioteche, forze dell’ordine e simili, presenti come attori del quartiere.',
					en: 'Schools, universities, libraries, police and the like, present as actors of the place.',
				},
			},
		},
	},
	purposes: {
		title: { it: 'finalità', en: 'purpose' },
		codes: {
			agora: {
				label: { it: 'agorà di quartiere', en: 'neighbourhood agora' },
				meaning: {
					it: 'Serve a far incontrare e parlare persone di culture, generazioni e competenze diverse.',
					en: 'It brings people of different cultures, generations and competences together to talk.',
				},
			},
			observatory: {
				label: { it: 'osservatorio del territorio', en: 'neighbourhood observatory' },
				meaning: {
					it: 'Serve a osservare da vicino il quartiere e a farne nascere di continuo progetti e iniziative.',
					en: 'It watches the neighbourhood closely and keeps turning what is seen into projects and initiatives.',
				},
			},
			support: {
				label: { it: 'sostegno alle progettualità locali', en: 'support for local projects' },
				meaning: {
					it: 'Serve ad attivare, sostenere, connettere o orientare i progetti del quartiere, di chiunque siano.',
					en: 'It activates, sustains, connects or orients projects in the neighbourhood, whoever owns them.',
				},
			},
		},
	},
	criterion_directions: {
		title: { it: 'verso del criterio', en: 'direction of the criterion' },
		codes: {
			'more-need': {
				label: { it: 'più alto, più bisogno', en: 'higher means more need' },
				meaning: {
					it: 'Un valore alto indica un quartiere con più bisogno, per esempio le persone che vivono sole.',
					en: 'A high value marks a neighbourhood in greater need, for example people who live alone.',
				},
			},
			'less-need': {
				label: { it: 'più alto, meno bisogno', en: 'higher means less need' },
				meaning: {
					it: 'Un valore alto indica un quartiere con meno bisogno, per esempio i servizi già presenti.',
					en: 'A high value marks a neighbourhood in less need, for example services already there.',
				},
			},
		},
	},
	themes: {
		title: { it: 'tema', en: 'theme' },
		extensible: true,
		codes: {
			health: {
				label: { it: 'salute', en: 'health' },
				meaning: {
					it: 'Riguarda la salute del corpo e della mente, la prevenzione, gli stili di vita.',
					en: 'It is about health of body and mind, prevention and ways of living.',
				},
				source: 'Istat BES, domain 1',
			},
			education: {
				label: { it: 'istruzione e formazione', en: 'education and training' },
				meaning: {
					it: 'Riguarda la scuola, il doposcuola, la formazione, l’imparare a ogni età.',
					en: 'It is about school, after-school, training and learning at any age.',
				},
				source: 'Istat BES, domain 2',
			},
			work: {
				label: { it: 'lavoro e conciliazione dei tempi di vita', en: 'work and life balance' },
				meaning: {
					it: 'Riguarda il trovare e tenere un lavoro, e il farlo stare insieme alla famiglia e alla cura.',
					en: 'It is about finding and keeping work, and fitting it with family and care.',
				},
				source: 'Istat BES, domain 3',
			},
			'economic-well-being': {
				label: { it: 'benessere economico', en: 'economic well-being' },
				meaning: {
					it: 'Riguarda il reddito, le spese, i debiti, il cibo, il costo della casa.',
					en: 'It is about income, bills, debts, food and the cost of housing.',
				},
				source: 'Istat BES, domain 4',
			},
			relationships: {
				label: { it: 'relazioni sociali', en: 'social relationships' },
				meaning: {
					it: 'Riguarda la famiglia, gli amici, il vicinato, la fiducia, il volontariato.',
					en: 'It is about family, friends, neighbours, trust and volunteering.',
				},
				source: 'Istat BES, domain 5',
			},
			politics: {
				label: { it: 'politica e istituzioni', en: 'politics and institutions' },
				meaning: {
					it: 'Riguarda la partecipazione alle scelte pubbliche e la fiducia nelle istituzioni.',
					en: 'It is about taking part in public choices and trusting institutions.',
				},
				source: 'Istat BES, domain 6',
			},
			safety: {
				label: { it: 'sicurezza', en: 'safety' },
				meaning: {
					it: 'Riguarda i reati, la violenza anche in casa, la paura di uscire.',
					en: 'It is about crime, violence including at home, and fear of going out.',
				},
				source: 'Istat BES, domain 7',
			},
			'subjective-well-being': {
				label: { it: 'benessere soggettivo', en: 'subjective well-being' },
				meaning: {
					it: 'Riguarda quanto le persone si dicono contente della propria vita e fiduciose nel futuro.',
					en: 'It is about how content people say they are with their lives and how hopeful of the future.',
				},
				source: 'Istat BES, domain 8',
			},
			heritage: {
				label: { it: 'paesaggio e patrimonio culturale', en: 'landscape and cultural heritage' },
				meaning: {
					it: 'Riguarda la bellezza e la cura dei luoghi, la memoria e i beni culturali del quartiere.',
					en: 'It is about the beauty and upkeep of places, and the neighbourhood’s memory and heritage.',
				},
				source: 'Istat BES, domain 9',
			},
			environment: {
				label: { it: 'ambiente', en: 'environment' },
				meaning: {
					it: 'Riguarda il verde, l’aria, i rifiuti, il clima, gli spazi aperti.',
					en: 'It is about green areas, air, waste, climate and open spaces.',
				},
				source: 'Istat BES, domain 10',
			},
			innovation: {
				label: { it: 'innovazione, ricerca e creatività', en: 'innovation, research and creativity' },
				meaning: {
					it: 'Riguarda idee e strumenti nuovi, le competenze digitali, la creatività e la cultura.',
					en: 'It is about new ideas and tools, digital skills, creativity and culture.',
				},
				source: 'Istat BES, domain 11',
			},
			services: {
				label: { it: 'qualità dei servizi', en: 'quality of services' },
				meaning: {
					it: 'Riguarda i servizi sociali, sanitari e di trasporto: se ci sono, se funzionano, se si raggiungono.',
					en: 'It is about social, health and transport services: whether they exist, work and can be reached.',
				},
				source: 'Istat BES, domain 12',
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
