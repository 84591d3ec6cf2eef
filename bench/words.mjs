/** What generated neighbourhoods are made of: words, and the codes of the vocabularies that they use. */

export const streets = [
	'dei Mulini',
	'della Ferrovia',
	'San Bartolo',
	'delle Fornaci',
	'del Porto',
	'dei Tigli',
	'della Fonderia',
	'Santa Chiara',
	'del Canale',
	'delle Rose',
	'dell’Argine',
	'Ca’ Bianca',
	'del Mercato',
	'dei Gelsi',
]

export const bodies = [
	['odv', 'Filo diretto'],
	['odv', 'Banco'],
	['aps', 'Casa'],
	['aps', 'Circolo'],
	['aps', 'Mondi vicini'],
	['cooperativa-sociale', 'Cooperativa Passaggi'],
	['cooperativa-sociale', 'Cooperativa La Siepe'],
	['impresa-sociale', 'Cantiere'],
	['ente-ecclesiastico', 'Parrocchia'],
	['ente-ecclesiastico', 'Chiesa'],
	['asd', 'Polisportiva'],
	['ssd', 'Nuoto'],
	['impresa', 'Farmacia'],
	['impresa', 'Forno'],
	['impresa', 'Officina'],
	['ente-pubblico', 'Servizi sociali'],
	['ente-pubblico', 'Distretto sanitario'],
	['istituzione', 'Istituto comprensivo'],
	['istituzione', 'Biblioteca'],
	['istituzione', 'Presidio'],
	['gruppo-informale', 'Vicine'],
	['soms', 'Mutuo soccorso'],
	['associazione', 'Comitato'],
	['ente-filantropico', 'Fondazione'],
]

export const placeKinds = [
	'square',
	'park',
	'street',
	'school',
	'library',
	'community-house',
	'parish',
	'sports-ground',
	'market',
	'housing',
]

export const themes = [
	'health',
	'education',
	'work',
	'economic-well-being',
	'relationships',
	'safety',
	'subjective-well-being',
	'heritage',
	'environment',
	'services',
]

export const generations = ['0-14', '15-34', '35-64', '65+']

export const adults = ['15-34', '35-64', '65+', 'unknown']

export const cultures = ['italian', 'italian', 'foreign-europe', 'foreign-africa', 'foreign-asia', 'unknown']

export const competences = [
	'literacy',
	'multilingual',
	'stem',
	'digital',
	'personal-social-learning',
	'citizenship',
	'entrepreneurship',
	'cultural',
]

export const contributions = [
	'funding',
	'in-kind',
	'paid-staff',
	'volunteers',
	'data',
	'feedback',
	'specific-expertise',
	'connections',
	'facilitation',
]

export const tieLevels = ['awareness', 'cooperation', 'coordination', 'integration']

export const forms = ['relazionale', 'economica', 'educativa', 'digitale', 'abitativa', 'salute', 'cura', 'linguistica']

export const targets = ['famiglia-minori', 'disabili', 'anziani', 'immigrati', 'poverta', 'multiutenza']

export const channels = ['door-to-door', 'walk', 'market-stall', 'school-gate', 'information-desk', 'workshop', 'phone']

export const levels = ['inform', 'consult', 'involve', 'collaborate', 'empower']

export const resourceCategories = ['place', 'money', 'story', 'skill', 'association', 'institution', 'service']

export const wishes = [
	'Qualcuno con cui parlare durante la giornata',
	'Un posto per i compiti, vicino a casa',
	'Un affitto che si riesca a pagare',
	'Capire e farsi capire agli sportelli',
	'Un’ora per sé, per chi assiste un familiare',
	'Luce nel sottopasso',
	'Una spesa che basti per tutto il mese',
	'Fare da soli le pratiche in rete',
	'Litigare di meno nei cortili',
	'Un posto fresco nelle settimane di caldo',
	'Fare sport senza pagare troppo',
	'Tornare a casa dopo le nove di sera',
	'Ragazzi che non escono più di casa',
	'Poche ore di lavoro vicino a casa',
	'Un deposito chiuso per le biciclette',
]

export const works = [
	'Doposcuola diffuso',
	'Telefono di scala',
	'Sportello in quattro lingue',
	'Mediazione di cortile',
	'Frigo di quartiere',
	'Facilitatori digitali',
	'Ore di sollievo',
	'Compagni di squadra',
	'Piazza fresca',
	'Orto dietro la scala',
]

export const habits = [
	'Il giovedì della tombola',
	'Ciclofficina del sabato',
	'Letture per i piccoli',
	'Il pane del mercoledì',
	'Mamme che studiano',
]

const parts = [
	'chi abita nelle scale più alte scende solo per la spesa',
	'la scuola chiude alle quattro e il cortile resta vuoto',
	'due portinerie su tre non hanno più nessuno',
	'i turni della fabbrica lasciano i pomeriggi scoperti',
	'il mercato è il posto in cui tutti passano',
	'la biblioteca ha una stanza che non usa nessuno',
	'chi è arrivato da poco chiede agli altri, non agli uffici',
	'in farmacia si sa chi manca da qualche giorno',
	'le famiglie con figli piccoli si conoscono a scuola',
	'gli anziani ricordano la piena e temono l’inverno',
	'i ragazzi stanno sul muretto anche quando piove',
	'l’autobus della sera passa una volta sola',
]

const capital = text => text[0].toUpperCase() + text.slice(1)

/** A sentence that a coordinator might have written. */
export const sentence = ({ one, odds }) => `${capital(one(parts))}${odds(0.4) ? `, e ${one(parts)}` : ''}.`

export const remark = ({ one }) => one(parts)
