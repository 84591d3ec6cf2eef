import type { Vocabulary } from '../vocabulary.js'
import type { programme } from './programme.js'

/** The bodies of a neighbourhood, what they bring, how closely they work together, and what the place can count on. */
export const network = {
	organisation_types: {
		title: { it: 'tipo di ente', en: 'type of organisation' },
		codes: {
			odv: {
				label: { it: 'organizzazione di volontariato', en: 'volunteer organisation' },
				meaning: {
					it: 'Associazione iscritta al RUNTS come organizzazione di volontariato (ODV).',
					en: 'An association entered in the RUNTS register as a volunteer organisation (ODV).',
				},
				source: 'D.Lgs. 117/2017, art. 32; RUNTS section a',
			},
			aps: {
				label: { it: 'associazione di promozione sociale', en: 'social promotion association' },
				meaning: {
					it: 'Associazione iscritta al RUNTS come associazione di promozione sociale (APS).',
					en: 'An association entered in the RUNTS register as a social promotion association (APS).',
				},
				source: 'D.Lgs. 117/2017, art. 35; RUNTS section b',
			},
			'cooperativa-sociale': {
				label: { it: 'cooperativa sociale', en: 'social co-operative' },
				meaning: {
					it: 'Cooperativa iscritta come cooperativa sociale, qualunque servizio offra.',
					en: 'A co-operative registered as a social co-operative, whatever service it offers.',
				},
				source: 'L. 381/1991; RUNTS section d',
			},
			'impresa-sociale': {
				label: { it: 'impresa sociale', en: 'social enterprise' },
				meaning: {
					it: 'Ente iscritto come impresa sociale che non è una cooperativa sociale.',
					en: 'A body registered as a social enterprise that is not a social co-operative.',
				},
				source: 'D.Lgs. 112/2017; RUNTS section d',
			},
			'ente-ecclesiastico': {
				label: { it: 'ente ecclesiastico', en: 'ecclesiastical body' },
				meaning: {
					it: 'Parrocchia, diocesi, istituto religioso, confraternita o ente di un’altra confessione.',
					en: 'A parish, diocese, religious institute, confraternity or body of another confession.',
				},
				source: 'L. 222/1985, arts. 1–4',
			},
			asd: {
				label: { it: 'associazione sportiva dilettantistica', en: 'amateur sports association' },
				meaning: {
					it: 'Associazione che fa sport dilettantistico e porta la sigla ASD.',
					en: 'An association for amateur sport that carries the letters ASD.',
				},
				source: 'D.Lgs. 36/2021, art. 6; D.Lgs. 39/2021',
			},
			ssd: {
				label: { it: 'società sportiva dilettantistica', en: 'amateur sports company' },
				meaning: {
					it: 'Società, e non associazione, che fa sport dilettantistico e porta la sigla SSD.',
					en: 'A company, not an association, for amateur sport that carries the letters SSD.',
				},
				source: 'D.Lgs. 36/2021, art. 6; D.Lgs. 39/2021',
			},
			impresa: {
				label: { it: 'impresa', en: 'business' },
				meaning: {
					it: 'Negozio, artigiano, professionista o azienda che non è un’impresa sociale.',
					en: 'A shop, artisan, professional or company that is not a social enterprise.',
				},
				source: 'Codice civile',
			},
			'ente-pubblico': {
				label: { it: 'ente pubblico', en: 'public body' },
				meaning: {
					it: 'Comune, azienda sanitaria, azienda di servizi alla persona o altra amministrazione.',
					en: 'A city council, health authority, public care agency or other administration.',
				},
				source: 'D.Lgs. 165/2001, art. 1(2)',
			},
			istituzione: {
				label: { it: 'istituzione', en: 'institution' },
				meaning: {
					it: 'Scuola, università, biblioteca, polizia, carcere o ufficio giudiziario, come attore del quartiere.',
					en: 'A school, university, library, police force, prison or court office, as an actor of the place.',
				},
				source: 'D.Lgs. 165/2001, art. 1(2)',
			},
			'gruppo-informale': {
				label: { it: 'gruppo informale', en: 'informal group' },
				meaning: {
					it: 'Famiglie, vicini o amici che agiscono insieme senza essersi costituiti in associazione.',
					en: 'Families, neighbours or friends who act together without having set up an association.',
				},
			},
			'ente-filantropico': {
				label: { it: 'ente filantropico', en: 'philanthropic body' },
				meaning: {
					it: 'Ente iscritto al RUNTS come ente filantropico, per esempio una fondazione che finanzia altri.',
					en: 'A body in the RUNTS register as philanthropic, for example a foundation that funds others.',
				},
				source: 'D.Lgs. 117/2017, art. 37; RUNTS section c',
			},
			'rete-associativa': {
				label: { it: 'rete associativa', en: 'network of associations' },
				meaning: {
					it: 'Ente che riunisce altre associazioni ed è iscritto al RUNTS come rete associativa.',
					en: 'A body that brings associations together and is in the RUNTS register as their network.',
				},
				source: 'D.Lgs. 117/2017, art. 41; RUNTS section e',
			},
			soms: {
				label: { it: 'società di mutuo soccorso', en: 'mutual aid society' },
				meaning: {
					it: 'Società i cui soci si aiutano a vicenda, iscritta come società di mutuo soccorso.',
					en: 'A society whose members help one another, registered as a mutual aid society.',
				},
				source: 'D.Lgs. 117/2017, art. 42; RUNTS section f',
			},
			'altro-ets': {
				label: { it: 'altro ente del Terzo settore', en: 'other Third Sector body' },
				meaning: {
					it: 'Ente iscritto al RUNTS tra gli «altri enti», per esempio una fondazione o un comitato.',
					en: 'A body in the RUNTS register among the “other bodies”, for example a foundation or committee.',
				},
				source: 'D.Lgs. 117/2017, art. 46; RUNTS section g',
			},
			associazione: {
				label: { it: 'associazione non iscritta al RUNTS', en: 'association outside the RUNTS' },
				meaning: {
					it: 'Associazione o comitato che esiste come tale ma non è iscritto al RUNTS.',
					en: 'An association or committee that exists as such but is not in the RUNTS register.',
				},
			},
		},
	},
	registers: {
		title: { it: 'registro', en: 'register' },
		codes: {
			runts: {
				label: { it: 'RUNTS', en: 'RUNTS' },
				meaning: {
					it: 'Il numero dell’ente nel Registro unico nazionale del Terzo settore.',
					en: 'The body’s number in the national register of the Third Sector.',
				},
				source: 'D.M. 106/2020, art. 3',
			},
			rasd: {
				label: { it: 'RASD', en: 'RASD' },
				meaning: {
					it: 'Il numero nel Registro nazionale delle attività sportive dilettantistiche.',
					en: 'The number in the national register of amateur sports activities.',
				},
				source: 'D.Lgs. 39/2021',
			},
			ipa: {
				label: { it: 'IPA', en: 'IPA' },
				meaning: {
					it: 'Il codice dell’ente nell’indice nazionale delle pubbliche amministrazioni.',
					en: 'The body’s code in the national index of public administrations.',
				},
			},
			rea: {
				label: { it: 'REA', en: 'REA' },
				meaning: {
					it: 'Il numero dell’impresa presso la Camera di commercio.',
					en: 'The company’s number at the chamber of commerce.',
				},
			},
			isil: {
				label: { it: 'ISIL', en: 'ISIL' },
				meaning: {
					it: 'Il codice internazionale che identifica una biblioteca.',
					en: 'The international code that identifies a library.',
				},
			},
			other: {
				label: { it: 'altro registro', en: 'other register' },
				meaning: {
					it: 'Un registro o un albo diverso, per esempio quello comunale delle associazioni.',
					en: 'A different register, for example the city’s own list of associations.',
				},
			},
		},
	},
	contributions: {
		title: { it: 'contributo', en: 'contribution' },
		codes: {
			funding: {
				label: { it: 'denaro', en: 'funding' },
				meaning: {
					it: 'Mette soldi propri o finanzia le attività di altri.',
					en: 'Puts in its own money or funds what others do.',
				},
				source: 'PARTNER, default survey questions',
			},
			'in-kind': {
				label: { it: 'spazi e beni', en: 'space and goods' },
				meaning: {
					it: 'Presta una sala, attrezzature o materiali invece di denaro.',
					en: 'Lends a room, equipment or materials rather than money.',
				},
				source: 'PARTNER, default survey questions',
			},
			'paid-staff': {
				label: { it: 'personale retribuito', en: 'paid staff' },
				meaning: {
					it: 'Dedica al lavoro comune ore di propri dipendenti o collaboratori.',
					en: 'Gives working hours of its own staff to the common work.',
				},
				source: 'PARTNER, default survey questions',
			},
			volunteers: {
				label: { it: 'volontari', en: 'volunteers' },
				meaning: {
					it: 'Porta persone che danno il proprio tempo senza compenso.',
					en: 'Brings people who give their time unpaid.',
				},
				source: 'PARTNER, default survey questions',
			},
			data: {
				label: { it: 'dati e analisi', en: 'data and analysis' },
				meaning: {
					it: 'Mette a disposizione dati sul quartiere o sa leggerli.',
					en: 'Shares data on the neighbourhood or knows how to read them.',
				},
				source: 'PARTNER, default survey questions',
			},
			feedback: {
				label: { it: 'informazioni e pareri', en: 'information and feedback' },
				meaning: {
					it: 'Riferisce che cosa vede e sente nel quartiere e dà pareri sul lavoro fatto.',
					en: 'Reports what it sees and hears in the neighbourhood and comments on the work done.',
				},
				source: 'PARTNER, default survey questions',
			},
			'specific-expertise': {
				label: { it: 'competenza specifica', en: 'specific expertise' },
				meaning: {
					it: 'Conosce a fondo la materia di cui ci si occupa, per esempio la salute o la scuola.',
					en: 'Knows the matter in hand thoroughly, for example health or schooling.',
				},
				source: 'PARTNER, default survey questions',
			},
			'other-expertise': {
				label: { it: 'altre competenze', en: 'other expertise' },
				meaning: {
					it: 'Porta competenze utili di altro genere, per esempio legali o di comunicazione.',
					en: 'Brings useful expertise of another kind, for example legal or in communication.',
				},
				source: 'PARTNER, default survey questions',
			},
			connections: {
				label: { it: 'legami con la comunità', en: 'community connections' },
				meaning: {
					it: 'Conosce le persone del quartiere e apre porte che ad altri restano chiuse.',
					en: 'Knows the people of the neighbourhood and opens doors that stay shut to others.',
				},
				source: 'PARTNER, default survey questions',
			},
			'fiscal-management': {
				label: { it: 'gestione dei fondi', en: 'fiscal management' },
				meaning: {
					it: 'Riceve e rendiconta i fondi per conto di tutti.',
					en: 'Receives the money and accounts for it on behalf of all.',
				},
				source: 'PARTNER, default survey questions',
			},
			facilitation: {
				label: { it: 'conduzione e facilitazione', en: 'facilitation and leadership' },
				meaning: {
					it: 'Conduce gli incontri e aiuta il gruppo a decidere.',
					en: 'Leads meetings and helps the group to decide.',
				},
				source: 'PARTNER, default survey questions',
			},
			advocacy: {
				label: { it: 'tutela e rappresentanza', en: 'advocacy' },
				meaning: {
					it: 'Dà voce ai bisogni del quartiere davanti a chi decide.',
					en: 'Speaks up for the neighbourhood’s needs before those who decide.',
				},
				source: 'PARTNER, default survey questions',
			},
			'it-and-web': {
				label: { it: 'informatica e web', en: 'IT and web' },
				meaning: {
					it: 'Cura siti, pagine social, programmi o apparecchi per il lavoro comune.',
					en: 'Looks after websites, social pages, software or devices for the common work.',
				},
				source: 'PARTNER, default survey questions',
			},
		},
	},
	tie_levels: {
		title: { it: 'livello del legame', en: 'level of the tie' },
		codes: {
			awareness: {
				label: { it: 'conoscenza', en: 'awareness' },
				meaning: {
					it: 'Sanno l’uno dell’altro e di che cosa si occupano, ma non fanno ancora nulla insieme.',
					en: 'They know of each other and what the other does, but do nothing together yet.',
				},
				source: 'PARTNER, relationship intensity',
			},
			cooperation: {
				label: { it: 'cooperazione', en: 'cooperation' },
				meaning: {
					it: 'Si scambiano informazioni, si incontrano, si prestano spazi o materiali senza formalità.',
					en: 'They informally exchange information, meet, and lend each other space or materials.',
				},
				source: 'PARTNER, relationship intensity',
			},
			coordination: {
				label: { it: 'coordinamento', en: 'coordination' },
				meaning: {
					it: 'Accordano tempi e attività perché si completino, restando ciascuno responsabile delle proprie.',
					en: 'They match the timing and content of what they do, each still responsible for its own part.',
				},
				source: 'PARTNER, relationship intensity',
			},
			integration: {
				label: { it: 'integrazione', en: 'integration' },
				meaning: {
					it: 'Sono legati da un accordo scritto o mettono insieme denaro e personale.',
					en: 'They are bound by a written agreement or pool money and staff.',
				},
				source: 'PARTNER, relationship intensity',
			},
		},
	},
	resource_categories: {
		title: { it: 'categoria della risorsa', en: 'category of resource' },
		codes: {
			place: {
				label: { it: 'luogo', en: 'place' },
				meaning: {
					it: 'Una sala, un cortile, un campo o un altro spazio che si può usare.',
					en: 'A room, courtyard, pitch or other space that can be used.',
				},
			},
			money: {
				label: { it: 'denaro', en: 'money' },
				meaning: {
					it: 'Un fondo, un bando, una donazione o altro denaro disponibile.',
					en: 'A fund, grant, donation or other money at hand.',
				},
			},
			story: {
				label: { it: 'storia', en: 'story' },
				meaning: {
					it: 'Una memoria, una tradizione o un successo del quartiere su cui si può fare leva.',
					en: 'A memory, tradition or success of the neighbourhood to build on.',
				},
			},
			skill: {
				label: { it: 'saper fare', en: 'skill' },
				meaning: {
					it: 'Qualcosa che gli abitanti sanno fare e sono disposti a mettere a disposizione.',
					en: 'Something residents know how to do and are willing to share.',
				},
			},
			association: {
				label: { it: 'associazione', en: 'association' },
				meaning: {
					it: 'Un gruppo di persone che si trova già e su cui il quartiere può contare.',
					en: 'A group of people that already meets and that the neighbourhood can count on.',
				},
			},
			institution: {
				label: { it: 'istituzione', en: 'institution' },
				meaning: {
					it: 'Una scuola, una biblioteca o un altro ente stabile che può dare qualcosa.',
					en: 'A school, library or other settled body that can give something.',
				},
			},
			service: {
				label: { it: 'servizio', en: 'service' },
				meaning: {
					it: 'Un servizio già attivo a cui le persone si possono rivolgere.',
					en: 'A service already running that people can turn to.',
				},
			},
		},
	},
	place_kinds: {
		title: { it: 'tipo di luogo', en: 'kind of place' },
		codes: {
			square: {
				label: { it: 'piazza', en: 'square' },
				meaning: {
					it: 'Una piazza o un largo dove la gente si ferma.',
					en: 'A square or open spot where people stop.',
				},
			},
			park: {
				label: { it: 'parco', en: 'park' },
				meaning: { it: 'Un parco, un giardino pubblico o un’area gioco.', en: 'A park, public garden or playground.' },
			},
			street: {
				label: { it: 'strada', en: 'street' },
				meaning: {
					it: 'Una via, un portico o un percorso del quartiere.',
					en: 'A street, arcade or path in the neighbourhood.',
				},
			},
			school: {
				label: { it: 'scuola', en: 'school' },
				meaning: {
					it: 'Una scuola o un nido, compreso lo spazio davanti all’ingresso.',
					en: 'A school or nursery, including the space before its gate.',
				},
			},
			library: {
				label: { it: 'biblioteca', en: 'library' },
				meaning: {
					it: 'Una biblioteca o una sala di lettura aperta a tutti.',
					en: 'A library or reading room open to all.',
				},
			},
			'community-house': {
				label: { it: 'casa di quartiere', en: 'community house' },
				meaning: {
					it: 'Una casa di quartiere, un centro civico, un circolo o un punto di comunità.',
					en: 'A neighbourhood house, civic centre, social club or community point.',
				},
			},
			parish: {
				label: { it: 'parrocchia', en: 'parish' },
				meaning: {
					it: 'Una parrocchia, un oratorio o un altro luogo di culto.',
					en: 'A parish, its youth centre or another place of worship.',
				},
			},
			'sports-ground': {
				label: { it: 'impianto sportivo', en: 'sports ground' },
				meaning: { it: 'Un campo, una palestra o una piscina.', en: 'A pitch, gym or swimming pool.' },
			},
			market: {
				label: { it: 'mercato', en: 'market' },
				meaning: { it: 'Un mercato all’aperto o coperto.', en: 'An open-air or covered market.' },
			},
			shop: {
				label: { it: 'negozio', en: 'shop' },
				meaning: {
					it: 'Un negozio, un bar, un supermercato o una farmacia.',
					en: 'A shop, café, supermarket or pharmacy.',
				},
			},
			'health-centre': {
				label: { it: 'presidio sanitario', en: 'health centre' },
				meaning: {
					it: 'Una casa della comunità, un ambulatorio, un consultorio o un ospedale.',
					en: 'A community health centre, surgery, family clinic or hospital.',
				},
			},
			office: {
				label: { it: 'ufficio', en: 'office' },
				meaning: {
					it: 'La sede di un servizio o di un ente: ciò che avviene qui non conta come lavoro sul campo.',
					en: 'The premises of a service or body: what happens here does not count as field work.',
				},
			},
			housing: {
				label: { it: 'abitazioni', en: 'housing' },
				meaning: {
					it: 'Un condominio, un cortile, case popolari o la casa di qualcuno.',
					en: 'A block of flats, courtyard, social housing or somebody’s home.',
				},
			},
			other: {
				label: { it: 'altro luogo', en: 'other place' },
				meaning: {
					it: 'Un luogo che non rientra in nessuna delle voci precedenti.',
					en: 'A place that fits none of the entries above.',
				},
			},
		},
	},
} as const satisfies Record<string, Vocabulary>

/** The component of the pilot group that a body belongs to by its type, unless the body says otherwise. */
export const componentOfType = {
	odv: 'volunteer-associations',
	aps: 'aps',
	'cooperativa-sociale': 'social-cooperatives',
	'impresa-sociale': 'social-cooperatives',
	'ente-ecclesiastico': 'ecclesiastical-bodies',
	asd: 'sports-clubs',
	ssd: 'sports-clubs',
	impresa: 'businesses',
	'ente-pubblico': 'public-body',
	istituzione: 'institutions',
	'gruppo-informale': 'citizens',
	'ente-filantropico': 'volunteer-associations',
	'rete-associativa': 'volunteer-associations',
	soms: 'volunteer-associations',
	'altro-ets': 'volunteer-associations',
	associazione: 'volunteer-associations',
} as const satisfies Record<keyof typeof network.organisation_types.codes, keyof typeof programme.components.codes>
