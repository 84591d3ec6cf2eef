import type { Vocabulary } from '../vocabulary.js'

/** What is done: with what exists, to reach residents, to design together, to act and to make it last. */
export const actions = {
	experience_support_kinds: {
		title: { it: 'sostegno all’esperienza', en: 'support for the experience' },
		codes: {
			valued: {
				label: { it: 'valorizzata', en: 'valued' },
				meaning: {
					it: 'L’esperienza è stata fatta conoscere o riconosciuta, senza cambiarla.',
					en: 'The experience was made known or recognised, without being changed.',
				},
			},
			strengthened: {
				label: { it: 'potenziata', en: 'strengthened' },
				meaning: {
					it: 'L’esperienza ha ricevuto di che crescere: ore, spazi, denaro, persone o destinatari in più.',
					en: 'The experience got the means to grow: more hours, space, money, helpers or people reached.',
				},
			},
		},
	},
	channels: {
		title: { it: 'canale', en: 'channel' },
		extensible: true,
		codes: {
			'door-to-door': {
				label: { it: 'porta a porta', en: 'door to door' },
				meaning: {
					it: 'Si va a suonare alle case e ci si presenta.',
					en: 'Doorbells are rung and people introduce themselves.',
				},
			},
			walk: {
				label: { it: 'passeggiata', en: 'walk' },
				meaning: {
					it: 'Si cammina insieme per il quartiere e si parla con chi si incontra.',
					en: 'People walk the neighbourhood together and talk to those they meet.',
				},
			},
			park: {
				label: { it: 'incontro al parco', en: 'in the park' },
				meaning: {
					it: 'Ci si ferma in un parco o in un giardino, per esempio con un tè o dei giochi.',
					en: 'A stop in a park or garden, for example with tea or games.',
				},
			},
			'market-stall': {
				label: { it: 'banchetto al mercato', en: 'market stall' },
				meaning: {
					it: 'Si sta con un banchetto al mercato o davanti a un negozio.',
					en: 'A stand at the market or outside a shop.',
				},
			},
			'school-gate': {
				label: { it: 'davanti alla scuola', en: 'school gate' },
				meaning: {
					it: 'Si parla con le famiglie all’entrata o all’uscita da scuola.',
					en: 'Families are met as children go into or come out of school.',
				},
			},
			'information-desk': {
				label: { it: 'sportello informativo', en: 'information desk' },
				meaning: {
					it: 'Si risponde a chi viene, in un luogo e con un orario fissi.',
					en: 'Whoever comes gets an answer, at a fixed place and time.',
				},
			},
			party: {
				label: { it: 'festa', en: 'party' },
				meaning: {
					it: 'Una festa, una cena o uno spettacolo aperto al quartiere.',
					en: 'A party, supper or show open to the neighbourhood.',
				},
			},
			assembly: {
				label: { it: 'assemblea', en: 'assembly' },
				meaning: {
					it: 'Un incontro pubblico in cui si ascolta e si discute.',
					en: 'A public meeting to listen and discuss.',
				},
			},
			workshop: {
				label: { it: 'laboratorio', en: 'workshop' },
				meaning: {
					it: 'Un’attività in cui si fa qualcosa insieme, per esempio cucinare o disegnare la mappa del quartiere.',
					en: 'An activity where people make something together, for example cook or map the neighbourhood.',
				},
			},
			phone: {
				label: { it: 'telefono', en: 'telephone' },
				meaning: {
					it: 'Si telefona o si scrive messaggi a una persona alla volta.',
					en: 'People are called or messaged one at a time.',
				},
			},
			'social-media': {
				label: { it: 'social', en: 'social media' },
				meaning: {
					it: 'Si pubblica sulle pagine e nei gruppi in rete del quartiere.',
					en: 'Posts go out on the neighbourhood’s pages and online groups.',
				},
			},
			'through-partners': {
				label: { it: 'tramite gli enti della rete', en: 'through partners' },
				meaning: {
					it: 'L’invito arriva da qualcuno di cui la persona già si fida, come il medico o la parrocchia.',
					en: 'The invitation comes from somebody already trusted, such as the doctor or the parish.',
				},
			},
		},
	},
	participation_levels: {
		title: { it: 'livello di partecipazione', en: 'level of participation' },
		codes: {
			inform: {
				label: { it: 'informare', en: 'inform' },
				meaning: {
					it: 'Le persone vengono a sapere che cosa succede e perché.',
					en: 'People get to know what is happening and why.',
				},
				source: 'IAP2 spectrum',
			},
			consult: {
				label: { it: 'consultare', en: 'consult' },
				meaning: {
					it: 'Si chiede alle persone che cosa pensano e si dice che uso se ne è fatto.',
					en: 'People are asked what they think and told what use was made of it.',
				},
				source: 'IAP2 spectrum',
			},
			involve: {
				label: { it: 'coinvolgere', en: 'involve' },
				meaning: {
					it: 'Si lavora con le persone lungo tutto il percorso, ma a decidere è il gruppo.',
					en: 'People are worked with all the way through, but the group decides.',
				},
				source: 'IAP2 spectrum',
			},
			collaborate: {
				label: { it: 'collaborare', en: 'collaborate' },
				meaning: {
					it: 'Le soluzioni si cercano e si scelgono insieme alle persone.',
					en: 'Solutions are sought and chosen together with people.',
				},
				source: 'IAP2 spectrum',
			},
			empower: {
				label: { it: 'far decidere', en: 'empower' },
				meaning: {
					it: 'A decidere sono le persone, e il gruppo realizza ciò che hanno deciso.',
					en: 'People decide, and the group carries out what they decided.',
				},
				source: 'IAP2 spectrum',
			},
		},
	},
	proposal_stages: {
		title: { it: 'stadio della proposta', en: 'stage of the proposal' },
		codes: {
			idea: {
				label: { it: 'idea', en: 'idea' },
				meaning: {
					it: 'Qualcuno l’ha proposta, ma non è ancora stata progettata.',
					en: 'Somebody has put it forward, but it has not been designed yet.',
				},
			},
			'co-designed': {
				label: { it: 'co-progettata', en: 'co-designed' },
				meaning: {
					it: 'È stata progettata insieme: si sa per quale bisogno, chi fa che cosa e con quali mezzi.',
					en: 'It was designed together: the need, who does what and the means are known.',
				},
			},
			approved: {
				label: { it: 'approvata', en: 'approved' },
				meaning: {
					it: 'Il gruppo pilota ha deciso che si farà, ma non è ancora partita.',
					en: 'The pilot group has decided to do it, but it has not started yet.',
				},
			},
			'became-action': {
				label: { it: 'diventata azione', en: 'became an action' },
				meaning: {
					it: 'È diventata un’azione, che ora si segue tra le azioni.',
					en: 'It has become an action, now followed among the actions.',
				},
			},
			dropped: {
				label: { it: 'accantonata', en: 'dropped' },
				meaning: {
					it: 'Non se ne fa nulla, e si scrive perché.',
					en: 'Nothing will come of it, and the reason is written down.',
				},
			},
		},
	},
	action_kinds: {
		title: { it: 'tipo di azione', en: 'kind of action' },
		codes: {
			project: {
				label: { it: 'progetto', en: 'project' },
				meaning: {
					it: 'Ha un piano e dura nel tempo, per esempio un doposcuola.',
					en: 'It has a plan and lasts over time, for example an after-school club.',
				},
			},
			initiative: {
				label: { it: 'iniziativa', en: 'initiative' },
				meaning: {
					it: 'Si fa in una data precisa e si conclude lì, per esempio una festa di quartiere.',
					en: 'It happens on a given date and ends there, for example a street party.',
				},
			},
		},
	},
	action_stages: {
		title: { it: 'stadio dell’azione', en: 'stage of the action' },
		codes: {
			planned: {
				label: { it: 'prevista', en: 'planned' },
				meaning: { it: 'È decisa ma non è ancora cominciata.', en: 'It is decided but has not begun.' },
			},
			'under-way': {
				label: { it: 'in corso', en: 'under way' },
				meaning: { it: 'È cominciata e si sta svolgendo.', en: 'It has begun and is being carried out.' },
			},
			done: {
				label: { it: 'conclusa', en: 'done' },
				meaning: {
					it: 'È arrivata alla fine prevista e non prosegue.',
					en: 'It has come to its planned end and does not go on.',
				},
			},
			settled: {
				label: { it: 'a regime', en: 'settled' },
				meaning: {
					it: 'È diventata stabile: prosegue con un responsabile e mezzi propri.',
					en: 'It has become stable: it goes on with somebody in charge and means of its own.',
				},
			},
			dropped: {
				label: { it: 'interrotta', en: 'dropped' },
				meaning: {
					it: 'È stata fermata prima della fine o non è mai partita, e si scrive perché.',
					en: 'It was stopped before its end or never started, and the reason is written down.',
				},
			},
		},
	},
	continuity_states: {
		title: { it: 'stato della continuità', en: 'state of continuity' },
		codes: {
			seeking: {
				label: { it: 'da trovare', en: 'seeking' },
				meaning: {
					it: 'Si sta ancora cercando chi porterà avanti l’azione e con quali mezzi.',
					en: 'Somebody to carry the action on, and the means, are still being sought.',
				},
			},
			settled: {
				label: { it: 'assestata', en: 'settled' },
				meaning: {
					it: 'Si sa chi porta avanti l’azione, con quali mezzi e fino a quando.',
					en: 'It is known who carries the action on, with what means and until when.',
				},
			},
			closed: {
				label: { it: 'chiusa', en: 'closed' },
				meaning: {
					it: 'L’azione non continua, e ciò che se ne è imparato è scritto.',
					en: 'The action does not go on, and what was learnt from it is written down.',
				},
			},
		},
	},
	continuity_modes: {
		title: { it: 'modo della continuità', en: 'mode of continuity' },
		codes: {
			service: {
				label: { it: 'servizio', en: 'service' },
				meaning: {
					it: 'Un servizio pubblico o del privato sociale la fa propria.',
					en: 'A public or third-sector service takes it over.',
				},
			},
			pact: {
				label: { it: 'patto', en: 'pact' },
				meaning: {
					it: 'Prosegue con un patto o un accordo scritto tra più soggetti.',
					en: 'It goes on under a pact or written agreement among several parties.',
				},
			},
			volunteers: {
				label: { it: 'volontari', en: 'volunteers' },
				meaning: {
					it: 'La portano avanti volontari o abitanti, senza fondi stabili.',
					en: 'Volunteers or residents carry it on, with no settled funds.',
				},
			},
			tender: {
				label: { it: 'bando', en: 'tender or grant' },
				meaning: {
					it: 'Prosegue con i fondi di un bando o di una gara.',
					en: 'It goes on with money from a tender or a grant call.',
				},
			},
			'self-financed': {
				label: { it: 'autofinanziamento', en: 'self-financed' },
				meaning: {
					it: 'Si paga da sé, con quote, offerte o vendite.',
					en: 'It pays for itself through fees, donations or sales.',
				},
			},
			other: {
				label: { it: 'altro', en: 'other' },
				meaning: {
					it: 'Prosegue in un modo diverso da quelli precedenti, da spiegare nelle note.',
					en: 'It goes on in a way not listed above, to be explained in the notes.',
				},
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
