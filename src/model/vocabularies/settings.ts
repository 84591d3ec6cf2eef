import type { Vocabulary } from '../vocabulary.js'

/** What `agora.yaml` may choose among. */
export const settings = {
	severities: {
		title: { it: 'gravità', en: 'severity' },
		codes: {
			off: {
				label: { it: 'spenta', en: 'off' },
				meaning: { it: 'La regola non si controlla.', en: 'The rule is not checked.' },
			},
			info: {
				label: { it: 'informazione', en: 'information' },
				meaning: {
					it: 'È bene saperlo, ma non c’è nulla da correggere.',
					en: 'Good to know, but there is nothing to put right.',
				},
			},
			warning: {
				label: { it: 'avviso', en: 'warning' },
				meaning: {
					it: 'Manca qualcosa o qualcosa è poco verosimile: conviene guardarci.',
					en: 'Something is missing or unlikely: it is worth a look.',
				},
			},
			error: {
				label: { it: 'errore', en: 'error' },
				meaning: {
					it: 'I dati si contraddicono o contraddicono il programma: vanno corretti.',
					en: 'The data contradict themselves or the programme: they must be put right.',
				},
			},
		},
	},
	languages: {
		title: { it: 'lingua', en: 'language' },
		codes: {
			it: {
				label: { it: 'italiano', en: 'Italian' },
				meaning: {
					it: 'Domande, messaggi e rapporti sono in italiano.',
					en: 'Questions, messages and reports are in Italian.',
				},
			},
			en: {
				label: { it: 'inglese', en: 'English' },
				meaning: {
					it: 'Domande, messaggi e rapporti sono in inglese.',
					en: 'Questions, messages and reports are in English.',
				},
			},
		},
	},
	report_periods: {
		title: { it: 'periodo del rapporto', en: 'period of the report' },
		codes: {
			month: {
				label: { it: 'mese', en: 'month' },
				meaning: { it: 'Il rapporto racconta un mese.', en: 'The report covers one month.' },
			},
			quarter: {
				label: { it: 'trimestre', en: 'quarter' },
				meaning: {
					it: 'Il rapporto racconta tre mesi, da gennaio, aprile, luglio o ottobre.',
					en: 'The report covers three months, from January, April, July or October.',
				},
			},
			year: {
				label: { it: 'anno', en: 'year' },
				meaning: {
					it: 'Il rapporto racconta un anno, da gennaio a dicembre.',
					en: 'The report covers one year, from January to December.',
				},
			},
		},
	},
	csv_dialects: {
		title: { it: 'formato delle tabelle CSV', en: 'format of CSV tables' },
		codes: {
			standard: {
				label: { it: 'standard', en: 'standard' },
				meaning: {
					it: 'Virgola tra le colonne e punto nei decimali, come si aspetta la maggior parte dei programmi.',
					en: 'A comma between columns and a point in decimals, as most programs expect.',
				},
			},
			'excel-it': {
				label: { it: 'Excel italiano', en: 'Italian Excel' },
				meaning: {
					it: 'Punto e virgola tra le colonne e virgola nei decimali, come si aspetta Excel in italiano.',
					en: 'A semicolon between columns and a comma in decimals, as Excel in Italian expects.',
				},
			},
		},
	},
} as const satisfies Record<string, Vocabulary>
