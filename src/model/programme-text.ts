import type { Words } from './text.js'

/**
 * The words of the programme's own text, taken apart in rows: rules and figures name the row that they keep true.
 * The text is Italian and is quoted as it is.
 */
export const programmeText = {
	1: 'articolato lavoro di tessitura di legami e relazioni',
	2: '“sul campo”',
	3: 'nel lungo periodo',
	4: 'si concentra dapprima',
	5: 'valorizzazione e potenziamento',
	6: 'esperienze virtuose già esistenti',
	7: 'progettazione di nuove proposte',
	8: 'adeguate ai … bisogni',
	9: 'nuovi bisogni emergenti',
	10: 'una prima fase … mappatura dell’esistente',
	11: 'ha fornito la base per un’analisi',
	12: 'individuare i quartieri nei quali intervenire',
	13: 'con la sperimentazione',
	14: 'Le macro fasi previste sono le seguenti',
	15: 'individuazione … coordinatori',
	16: 'prima formazione',
	17: 'la coppia di coordinatori di territorio',
	18: 'mix operatori/trici pubblico e privato sociale',
	19: 'una coppia per ognuno',
	20: 'dei quattro quartieri individuati',
	21: 'costituzione della rete dei promotori',
	22: 'e del gruppo pilota di quartiere',
	23: 'costruzione … del mandato',
	24: 'visualizzazione del mandato',
	25: 'a partire dall’individuazione delle forme di vulnerabilità',
	26: 'e dalle priorità tra i bisogni del territorio',
	27: 'strategie di aggancio e coinvolgimento della cittadinanza',
	28: 'attivazione di eventuali gruppi tematici di co-progettazione',
	29: 'sviluppo delle azioni progettate',
	30: 'ricerca delle modalità di continuità/assestamento',
	31: 'governance di territorio affidata ad un gruppo pilota',
	32: 'per ogni quartiere',
	33: 'guidato da 2 coordinatori',
	34: 'provenienti dal pubblico e dal privato sociale',
	35: 'composto da Associazioni di volontariato, Ente Pubblico, Enti Ecclesiastici, APS, Cooperative Sociali, Società sportive, imprese e attività produttive, cittadini, Istituzioni',
	36: 'che partecipano a titolo volontario',
	37: 'agiscono prioritariamente per',
	38: 'agorà di quartiere',
	39: 'rappresentative di differenti culture',
	40: 'generazioni',
	41: 'competenze',
	42: 'assumere nel tempo una funzione',
	43: 'monitoraggio ravvicinato del territorio',
	44: 'sistemi di produzione continua di progetti e iniziative',
	45: 'osservatori permanenti del territorio',
	46: 'attivare',
	47: 'sostenere',
	48: 'connettere',
	49: 'orientare',
	50: 'le progettualità locali',
	51: 'visione complessiva di problemi e risorse presenti',
} as const satisfies Readonly<Record<number, string>>

/** What the text takes for granted and says nowhere. */
export const everywhere = {
	ids: {
		it: 'Gli identificativi sono stabili e unici',
		en: 'Ids are stable and unique',
	},
	references: {
		it: 'Ogni riferimento porta a qualcosa che c’è',
		en: 'Every reference leads to something that is there',
	},
	days: {
		it: 'I giorni sono giorni del calendario, scritti come 2026-06-30',
		en: 'Days are days of the calendar, written like 2026-06-30',
	},
	persons: {
		it: 'Delle persone aiutate non c’è nulla: soltanto condizioni e numeri',
		en: 'Of the people helped there is nothing: only conditions and counts',
	},
	exceptions: {
		it: 'Un’eccezione accettata ha un motivo e una scadenza',
		en: 'An accepted exception has a reason and an expiry',
	},
	definitions: {
		it: 'Ogni indicatore ha una definizione, un giorno e un denominatore',
		en: 'Every figure has a definition, a day and a denominator',
	},
	unknowns: {
		it: 'Ciò che non si sa si conta, e non si butta',
		en: 'What is unknown is counted, never dropped',
	},
	comparison: {
		it: 'I quartieri si confrontano solo con le stesse definizioni',
		en: 'Neighbourhoods are compared only on the same definitions',
	},
	sources: {
		it: 'Di ogni cosa si sa chi l’ha scritta e da dove viene',
		en: 'Of everything it is known who wrote it and where it comes from',
	},
} as const satisfies Readonly<Record<string, Words>>

/** A row of the text, or one of the things that it takes for granted. */
export type Row = keyof typeof programmeText | keyof typeof everywhere

/** Everything that a programme has to keep true, in the order of the text; what is said nowhere stands last. */
export const rows: readonly Row[] = [
	...(Object.keys(programmeText).map(Number) as (keyof typeof programmeText)[]),
	...(Object.keys(everywhere) as (keyof typeof everywhere)[]),
]

/** The words of a row: those of the text as they are, or ours. */
export function rowText(row: Row): Words {
	if (typeof row === 'string') return everywhere[row]
	return { it: programmeText[row], en: programmeText[row] }
}

/** What has to be said of the rules of a row besides their names. */
export const remarks: Readonly<Partial<Record<Row, Words>>> = {
	45: {
		it: 'Che un’edizione si rifaccia uguale dal suo commit non è una regola di agora validate: le edizioni non stanno fra i file dei dati, e per rifarle ci vuole la storia di git. Lo dice agora report --verify FILE, che rifà il rapporto dal suo timbro ed esce con 1 se un solo byte è diverso.',
		en: 'That an edition can be made again from its commit is no rule of agora validate: editions are not among the files of the data, and making them again takes git’s history. agora report --verify FILE tells it: it makes the report again from its stamp and exits with 1 if a single byte differs.',
	},
}

/** Where a row rightly has no field, no rule or no figure: why. */
export const without: Readonly<Partial<Record<Row, Readonly<Partial<Record<'fields' | 'rules' | 'figures', Words>>>>>> =
	{
		42: {
			fields: {
				it: 'Non si scrive: si vede da incontri aperti, note, azioni cominciate e sostegni.',
				en: 'It is not written: it shows in open meetings, notes, actions begun and acts of support.',
			},
			rules: {
				it: 'Nessuna: uno stadio raggiunto tardi non è un errore. La regola di ogni stadio è stampata accanto allo stadio.',
				en: 'None: a stage reached late is no mistake. The rule of each stage is printed beside it.',
			},
		},
		ids: {
			fields: { it: 'Il campo «id» di ogni voce.', en: 'The field “id” of every record.' },
			figures: { it: 'Nessuno: è un errore o va bene.', en: 'None: it is a mistake or it is well.' },
		},
		references: {
			fields: {
				it: 'Ogni campo che porta l’identificativo di un’altra voce: agora explain dice di quale.',
				en: 'Every field that holds the id of another record: agora explain says of which.',
			},
			figures: { it: 'Nessuno: è un errore o va bene.', en: 'None: it is a mistake or it is well.' },
		},
		days: {
			fields: { it: 'Ogni campo che è un giorno.', en: 'Every field that is a day.' },
			figures: { it: 'Nessuno: è un errore o va bene.', en: 'None: it is a mistake or it is well.' },
		},
		persons: {
			fields: {
				it: 'Nessuno: non c’è un posto dove scriverle. I campi che parlano di chi partecipa sono segnati come personali.',
				en: 'None: there is no place to write them. Fields that speak of those who take part are marked as personal.',
			},
			figures: { it: 'Nessuno: è un errore o va bene.', en: 'None: it is a mistake or it is well.' },
		},
		exceptions: {
			fields: {
				it: 'In waivers.yaml: regola, voce, motivo, chi l’ha accettata, fino a quando.',
				en: 'In waivers.yaml: rule, record, reason, who accepted it, until when.',
			},
			figures: {
				it: 'agora validate dice quanti problemi sono accettati.',
				en: 'agora validate says how many problems are accepted.',
			},
		},
		definitions: {
			fields: { it: 'Nessuno: le definizioni stanno nel programma.', en: 'None: definitions are part of the program.' },
			rules: {
				it: 'Nessuna: lo tiene vero una prova su tutti gli indicatori.',
				en: 'None: a test of all figures keeps it true.',
			},
			figures: { it: 'Tutti: agora explain li spiega uno per uno.', en: 'All: agora explain tells of each.' },
		},
		unknowns: {
			fields: {
				it: 'Ogni lista di codici che lo ammette ha «unknown»; un campo si può lasciare vuoto.',
				en: 'Every list of codes that admits it has “unknown”; a field may be left out.',
			},
			rules: {
				it: 'Nessuna per tutti: ce ne sono dove non sapere pesa, come per età e competenze.',
				en: 'None for all: there are some where not knowing weighs, as for age and competences.',
			},
			figures: {
				it: 'Tutti: i non noti stanno accanto a ogni valore.',
				en: 'All: the unknown stand beside every value.',
			},
		},
		comparison: {
			fields: { it: 'Nessuno.', en: 'None.' },
			rules: {
				it: 'Nessuna: accanto stanno soltanto gli indicatori che sono quote o misure.',
				en: 'None: only figures that are shares or measures stand side by side.',
			},
			figures: {
				it: 'Quelli del rapporto di più quartieri, nell’ordine in cui hanno cominciato.',
				en: 'Those of the report of several neighbourhoods, in the order in which they began.',
			},
		},
		sources: {
			fields: {
				it: 'I campi «source», «sources» e «by» delle voci.',
				en: 'The fields “source”, “sources” and “by” of the records.',
			},
			rules: {
				it: 'Quelle delle righe 10 e 43; chi ha scritto lo dice git.',
				en: 'Those of rows 10 and 43; git says who wrote.',
			},
			figures: {
				it: 'Quote di ciò che ha una prova, riga per riga.',
				en: 'Shares of what has evidence, row by row.',
			},
		},
	}
