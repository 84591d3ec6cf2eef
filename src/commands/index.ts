import type { Words } from '../model/text.js'
import type { Command } from './command.js'

/** Every command, in the order of help; each is loaded only when it is asked for. */
export const commands: readonly Listed[] = [
	{
		name: 'init',
		title: {
			it: 'Crea una cartella di dati, vuota o con l’esempio',
			en: 'Make a data folder, empty or with the example',
		},
		load: () => import('./init.js'),
	},
	{
		name: 'setup',
		title: {
			it: 'Prepara questa copia: unione scheda per scheda, controllo prima dei commit',
			en: 'Prepare this clone: merging record by record, a check before commits',
		},
		load: () => import('./setup.js'),
	},
	{
		name: 'validate',
		title: {
			it: 'Controlla i file: forma, riferimenti, regole del programma',
			en: 'Check the files: form, references, the programme’s rules',
		},
		load: () => import('./validate.js'),
	},
	{
		name: 'status',
		title: {
			it: 'Dice a che punto è ogni quartiere e che cosa fare adesso',
			en: 'Say how each neighbourhood stands and what to do now',
		},
		load: () => import('./status.js'),
	},
	{
		name: 'list',
		title: {
			it: 'Elenca le schede di un tipo: bisogni, organizzazioni, azioni…',
			en: 'List the records of a kind: needs, organisations, actions…',
		},
		load: () => import('./list.js'),
	},
	{
		name: 'show',
		title: {
			it: 'Mostra una scheda: che cosa dice, a che cosa è legata, che problemi ha',
			en: 'Show a record: what it says, what it is linked to, what is wrong with it',
		},
		load: () => import('./show.js'),
	},
	{
		name: 'add',
		title: {
			it: 'Aggiunge una scheda: un bisogno, un’organizzazione, un’azione…',
			en: 'Add a record: a need, an organisation, an action…',
		},
		load: () => import('./add.js'),
	},
	{
		name: 'set',
		title: { it: 'Cambia i campi di una scheda', en: 'Change the fields of a record' },
		load: () => import('./set.js'),
	},
	{
		name: 'end',
		title: { it: 'Scrive che qualcosa è finito, quando e perché', en: 'Write that something has ended, when and why' },
		load: () => import('./end.js'),
	},
	{
		name: 'link',
		title: {
			it: 'Collega due schede, o due organizzazioni con un legame',
			en: 'Link two records, or two organisations with a tie',
		},
		load: () => import('./link.js'),
	},
	{
		name: 'rename',
		title: {
			it: 'Cambia l’identificativo di una scheda, anche dove è nominata',
			en: 'Change the id of a record, also where it is named',
		},
		load: () => import('./rename.js'),
	},
	{
		name: 'report',
		title: { it: 'Scrive il rapporto dell’osservatorio', en: 'Write the observatory’s report' },
		load: () => import('./report.js'),
	},
	{
		name: 'mandate',
		title: { it: 'Il mandato in vigore in una pagina', en: 'The mandate in force on one page' },
		load: () => import('./mandate.js'),
	},
	{
		name: 'site',
		title: {
			it: 'Scrive le pagine di tutto il programma in una cartella (-o)',
			en: 'Write the pages of the whole programme into a folder (-o)',
		},
		load: () => import('./site.js'),
	},
	{
		name: 'series',
		title: {
			it: 'Mostra un indicatore nel tempo: mese, trimestre, anno',
			en: 'Show a figure over time: by month, quarter, year',
		},
		load: () => import('./series.js'),
	},
	{
		name: 'history',
		title: { it: 'Chi ha cambiato che cosa, e quando', en: 'Who changed what, and when' },
		load: () => import('./history.js'),
	},
	{
		name: 'diff',
		title: {
			it: 'Che cosa è diverso tra due momenti, voce per voce',
			en: 'What differs between two moments, record by record',
		},
		load: () => import('./diff.js'),
	},
	{
		name: 'save',
		title: {
			it: 'Salva le modifiche nella storia, e se vuoi le invia agli altri',
			en: 'Save the changes in the history, and send them to the others if you like',
		},
		load: () => import('./save.js'),
	},
	{
		name: 'explain',
		title: {
			it: 'Spiega una regola, un campo, un codice o un indicatore',
			en: 'Explain a rule, a field, a code or a figure',
		},
		load: () => import('./explain.js'),
	},
	{
		name: 'completion',
		title: {
			it: 'Scrive lo script che completa le parole nella shell: bash, zsh, fish, PowerShell',
			en: 'Write the script that completes words in a shell: bash, zsh, fish, PowerShell',
		},
		load: () => import('./completion.js'),
	},
	{
		name: 'merge-file',
		title: { it: 'Unisce due versioni di un file, per git', en: 'Merge two versions of a file, for git' },
		hidden: true,
		load: () => import('./merge-file.js'),
	},
]

interface Listed {
	readonly name: string
	readonly title: Words
	/** For programs: help does not show it. */
	readonly hidden?: true
	load(): Promise<{ default: Command }>
}
