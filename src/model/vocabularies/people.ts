import type { Vocabulary } from '../vocabulary.js'

/** What is asked of the people who take part, and of the residents whom they are compared with. */
export const people = {
	sectors: {
		title: { it: 'settore', en: 'sector' },
		codes: {
			public: {
				label: { it: 'pubblico', en: 'public' },
				meaning: {
					it: 'Lavora per il Comune, l’azienda sanitaria o un altro ente pubblico.',
					en: 'Works for the city council, the health authority or another public body.',
				},
			},
			'private-social': {
				label: { it: 'privato sociale', en: 'third sector' },
				meaning: {
					it: 'Lavora per una cooperativa sociale, un’associazione o un altro ente senza scopo di lucro.',
					en: 'Works for a social co-operative, an association or another non-profit body.',
				},
			},
		},
	},
	generations: {
		title: { it: 'fascia d’età', en: 'age band' },
		codes: {
			'0-14': {
				label: { it: '0–14 anni', en: '0–14 years' },
				meaning: {
					it: 'Bambini e ragazzi che non hanno ancora compiuto 15 anni.',
					en: 'Children who have not yet turned 15.',
				},
				source: 'Istat census, age classes P14–P29 summed',
			},
			'15-34': {
				label: { it: '15–34 anni', en: '15–34 years' },
				meaning: { it: 'Giovani dai 15 anni compiuti ai 34.', en: 'Young people from 15 to 34.' },
				source: 'Istat census, age classes P14–P29 summed',
			},
			'35-64': {
				label: { it: '35–64 anni', en: '35–64 years' },
				meaning: { it: 'Adulti dai 35 anni compiuti ai 64.', en: 'Adults from 35 to 64.' },
				source: 'Istat census, age classes P14–P29 summed',
			},
			'65+': {
				label: { it: '65 anni e più', en: '65 years and over' },
				meaning: { it: 'Persone che hanno compiuto 65 anni.', en: 'People who have turned 65.' },
				source: 'Istat census, age classes P14–P29 summed',
			},
			unknown: {
				label: { it: 'non nota', en: 'unknown' },
				meaning: {
					it: 'L’età non è stata chiesta o detta: si conta a parte.',
					en: 'The age was not asked or not given: it is counted apart.',
				},
			},
		},
	},
	cultures: {
		title: { it: 'cittadinanza dichiarata', en: 'self-declared citizenship' },
		codes: {
			italian: {
				label: { it: 'italiana', en: 'Italian' },
				meaning: {
					it: 'Chi dichiara la cittadinanza italiana, anche insieme a un’altra.',
					en: 'Those who declare Italian citizenship, also together with another.',
				},
				source: 'Istat census, Italian and foreign citizens',
			},
			foreign: {
				label: { it: 'straniera', en: 'foreign' },
				meaning: {
					it: 'Chi dichiara solo una cittadinanza straniera, quando il continente non si sa o non si distingue.',
					en: 'Those who declare only a foreign citizenship, when the continent is not known or not told apart.',
				},
				source: 'Istat census, Italian and foreign citizens',
			},
			'foreign-europe': {
				label: { it: 'straniera, Europa', en: 'foreign, Europe' },
				meaning: {
					it: 'Chi dichiara la cittadinanza di un altro Paese europeo, dentro o fuori dall’Unione.',
					en: 'Those who declare citizenship of another European country, inside or outside the Union.',
				},
				source: 'Istat census, foreign residents by continent (ST9–ST13)',
			},
			'foreign-africa': {
				label: { it: 'straniera, Africa', en: 'foreign, Africa' },
				meaning: {
					it: 'Chi dichiara la cittadinanza di un Paese africano.',
					en: 'Those who declare citizenship of an African country.',
				},
				source: 'Istat census, foreign residents by continent (ST9–ST13)',
			},
			'foreign-america': {
				label: { it: 'straniera, America', en: 'foreign, Americas' },
				meaning: {
					it: 'Chi dichiara la cittadinanza di un Paese dell’America del Nord, del Centro o del Sud.',
					en: 'Those who declare citizenship of a country in North, Central or South America.',
				},
				source: 'Istat census, foreign residents by continent (ST9–ST13)',
			},
			'foreign-asia': {
				label: { it: 'straniera, Asia', en: 'foreign, Asia' },
				meaning: {
					it: 'Chi dichiara la cittadinanza di un Paese asiatico.',
					en: 'Those who declare citizenship of an Asian country.',
				},
				source: 'Istat census, foreign residents by continent (ST9–ST13)',
			},
			'foreign-oceania': {
				label: { it: 'straniera, Oceania', en: 'foreign, Oceania' },
				meaning: {
					it: 'Chi dichiara la cittadinanza di un Paese dell’Oceania.',
					en: 'Those who declare citizenship of a country in Oceania.',
				},
				source: 'Istat census, foreign residents by continent (ST9–ST13)',
			},
			unknown: {
				label: { it: 'non nota', en: 'unknown' },
				meaning: {
					it: 'La cittadinanza non è stata chiesta o detta: si conta a parte e non si indovina.',
					en: 'Citizenship was not asked or not given: it is counted apart and never guessed.',
				},
			},
		},
	},
	education_levels: {
		title: { it: 'titolo di studio', en: 'level of education' },
		codes: {
			degree: {
				label: { it: 'laurea', en: 'degree' },
				meaning: { it: 'Chi ha un titolo universitario.', en: 'Those who hold a university degree.' },
				source: 'Istat census, variable P47',
			},
			'upper-secondary': {
				label: { it: 'diploma superiore', en: 'upper secondary' },
				meaning: { it: 'Chi ha finito la scuola superiore.', en: 'Those who finished upper secondary school.' },
				source: 'Istat census, variable P48',
			},
			'lower-secondary': {
				label: { it: 'licenza media', en: 'lower secondary' },
				meaning: { it: 'Chi si è fermato alla scuola media.', en: 'Those who stopped after lower secondary school.' },
				source: 'Istat census, variable P49',
			},
			'primary-or-none': {
				label: { it: 'licenza elementare o nessun titolo', en: 'primary or none' },
				meaning: {
					it: 'Chi si è fermato alla scuola elementare o non ha titoli di studio.',
					en: 'Those who stopped after primary school or have no school certificate.',
				},
				source: 'Istat census, variables P50–P52',
			},
			unknown: {
				label: { it: 'non noto', en: 'unknown' },
				meaning: {
					it: 'Il titolo di studio non è stato chiesto o detto: si conta a parte.',
					en: 'The level of education was not asked or not given: it is counted apart.',
				},
			},
		},
	},
	competences: {
		title: { it: 'competenza', en: 'competence' },
		extensible: true,
		codes: {
			literacy: {
				label: { it: 'alfabetica', en: 'literacy' },
				meaning: {
					it: 'Sa leggere, scrivere e spiegare bene, per esempio stendere un verbale o un volantino.',
					en: 'Reads, writes and explains well, for example drafts minutes or a leaflet.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			multilingual: {
				label: { it: 'multilinguistica', en: 'multilingual' },
				meaning: {
					it: 'Parla più lingue e può aiutare chi non sa l’italiano.',
					en: 'Speaks several languages and can help those who do not know Italian.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			stem: {
				label: { it: 'matematica, scienze e tecnologia', en: 'mathematics, science and technology' },
				meaning: {
					it: 'Se la cava con numeri, scienze o mestieri tecnici, per esempio fare conti o riparare.',
					en: 'Is at home with numbers, science or technical trades, for example accounts or repairs.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			digital: {
				label: { it: 'digitale', en: 'digital' },
				meaning: {
					it: 'Usa bene computer, telefono e rete, e può insegnarlo ad altri.',
					en: 'Uses computers, telephones and the web well, and can teach others.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			'personal-social-learning': {
				label: { it: 'personale, sociale e imparare a imparare', en: 'personal, social and learning to learn' },
				meaning: {
					it: 'Sa ascoltare, lavorare con gli altri, gestire un conflitto, imparare cose nuove.',
					en: 'Listens, works with others, handles a conflict and learns new things.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			citizenship: {
				label: { it: 'cittadinanza', en: 'citizenship' },
				meaning: {
					it: 'Conosce diritti, regole e servizi, e ha esperienza di partecipazione o di volontariato.',
					en: 'Knows rights, rules and services, and has taken part in public life or volunteering.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			entrepreneurship: {
				label: { it: 'imprenditoriale', en: 'entrepreneurship' },
				meaning: {
					it: 'Sa trasformare un’idea in un progetto: organizzare, trovare fondi, portarlo a termine.',
					en: 'Turns an idea into a project: organises, finds money, sees it through.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
			cultural: {
				label: { it: 'consapevolezza culturale', en: 'cultural awareness' },
				meaning: {
					it: 'Porta arte, musica, tradizioni o conoscenza di culture diverse.',
					en: 'Brings art, music, traditions or knowledge of different cultures.',
				},
				source: 'EU key competences for lifelong learning, 2018',
			},
		},
	},
	genders: {
		title: { it: 'genere', en: 'gender' },
		codes: {
			woman: {
				label: { it: 'donna', en: 'woman' },
				meaning: { it: 'La persona dice di essere una donna.', en: 'The person says she is a woman.' },
			},
			man: {
				label: { it: 'uomo', en: 'man' },
				meaning: { it: 'La persona dice di essere un uomo.', en: 'The person says he is a man.' },
			},
			other: {
				label: { it: 'altro', en: 'other' },
				meaning: {
					it: 'La persona non si riconosce in nessuna delle due voci precedenti.',
					en: 'The person identifies with neither of the entries above.',
				},
			},
			unknown: {
				label: { it: 'non noto', en: 'unknown' },
				meaning: {
					it: 'Il genere non è stato chiesto o detto: si conta a parte e non si deduce dal nome.',
					en: 'Gender was not asked or not given: it is counted apart and never inferred from the name.',
				},
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
