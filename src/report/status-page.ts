import type { Codes } from '../model/codes.js'
import type { Day } from '../model/day.js'
import type { Language, Words } from '../model/text.js'
import type { PhaseName } from '../observatory/phases.js'
import type { Problems } from './compose.js'
import { type Block, type Cell, type Document, dayOr, list, text } from './document.js'

/** How one neighbourhood stands, in a line. */
export interface Row {
	readonly id: string
	readonly name: string
	/** The phases under way; none before the first and after the last. */
	readonly phases: readonly PhaseName[]
	readonly completed: number
	/** `null` when the file could not be read. */
	readonly openNeeds: number | null
	/** Open needs that have waited longer than the rule allows, without an action. */
	readonly uncovered: number
	readonly lateActions: number | null
	/** The latest day that anything was noted for. */
	readonly lastNoted: Day | null
	/** The last commit that changed its data; `null` where there is no history, or none of it yet. */
	readonly updated: { readonly day: Day; readonly by: string; readonly commit: string } | null
	readonly problems: Problems
	/** Neither a need nor an organisation is there. */
	readonly empty: boolean
}

export interface Status {
	readonly rows: readonly Row[]
	/** What is wrong with the folder's own files. */
	readonly programme: Problems
	/** Whether the history has everything; `null` without git. */
	readonly saved: boolean | null
	/** What it does not have, in words. */
	readonly unsaved: readonly Block[]
	/** `null` of a moment in the past. */
	readonly next: { readonly why: Words; readonly command: string } | null
}

export function statusPage(
	{ rows, programme, saved, unsaved, next }: Status,
	codes: Codes,
	language: Language,
): Document {
	const isTold = rows.some(({ updated }) => updated !== null)
	return {
		title: 'agora status',
		blocks: [
			{
				kind: 'table',
				id: 'status',
				caption: words.caption[language],
				columns: columnsWith(isTold).map(key => ({ key, title: words.columns[key][language] })),
				rows: rows.map(row => cells(row, isTold, codes, language)),
			},
			...(programme.errors + programme.warnings > 0
				? [
						{
							kind: 'paragraph',
							text: [`${words.programme[language]} ${problemsTold(programme, language)}.`],
						} as Block,
					]
				: []),
			...(saved === null ? [] : [{ kind: 'paragraph', text: words.saved[saved ? 'yes' : 'no'][language] } as Block]),
			...unsaved,
			...(next === null
				? []
				: [
						{
							kind: 'paragraph',
							text: [{ strong: words.next[language] }, `${next.why[language]}. `, { code: next.command }],
						} as Block,
					]),
		],
	}
}

/** Without a history, the latest day in the data says best how fresh they are. */
const columnsWith = (isTold: boolean) =>
	[
		...(['neighbourhood', 'phase', 'open-needs', 'late-actions'] as const),
		isTold ? 'last-updated' : 'last-noted',
		'problems',
	] as const

function cells(row: Row, isTold: boolean, codes: Codes, language: Language): Cell[] {
	const number = (value: number | null): Cell =>
		value === null ? { kind: 'missing', why: 'unread' } : { kind: 'count', value }
	return [
		text([{ code: row.id }]),
		row.phases.length > 0
			? list(row.phases.map(phase => codes.label('phases', phase)[language]))
			: text(words.phase[row.completed > 0 ? 'done' : 'none'][language]),
		number(row.openNeeds),
		number(row.lateActions),
		isTold ? (row.updated ? dayOr(row.updated.day) : text(words.never[language])) : dayOr(row.lastNoted ?? undefined),
		text(problemsTold(row.problems, language)),
	]
}

function problemsTold({ errors, warnings }: Problems, language: Language): string {
	if (errors + warnings === 0) return words.noProblems[language]
	return [
		...(errors > 0 ? [words.errors[language](errors)] : []),
		...(warnings > 0 ? [words.warnings[language](warnings)] : []),
	].join(', ')
}

const words = {
	caption: { it: 'A che punto siamo', en: 'Where we are' },
	columns: {
		neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
		phase: { it: 'Fase in corso', en: 'Phase under way' },
		'open-needs': { it: 'Bisogni aperti', en: 'Open needs' },
		'late-actions': { it: 'Azioni in ritardo', en: 'Late actions' },
		'last-updated': { it: 'Ultimo aggiornamento', en: 'Last update' },
		'last-noted': { it: 'Ultimo fatto', en: 'Last event' },
		problems: { it: 'Problemi', en: 'Problems' },
	},
	phase: {
		none: { it: 'nessuna ancora', en: 'none yet' },
		done: { it: 'nessuna: concluse quelle avviate', en: 'none: those begun are complete' },
	},
	never: { it: 'mai salvato', en: 'never saved' },
	programme: { it: 'I file del programma:', en: 'The programme’s files:' },
	noProblems: { it: 'nessuno', en: 'none' },
	errors: {
		it: (number: number) => (number === 1 ? '1 errore' : `${number} errori`),
		en: (number: number) => (number === 1 ? '1 error' : `${number} errors`),
	},
	warnings: {
		it: (number: number) => (number === 1 ? '1 avviso' : `${number} avvisi`),
		en: (number: number) => (number === 1 ? '1 warning' : `${number} warnings`),
	},
	saved: {
		yes: { it: 'Tutto ciò che è scritto è salvato.', en: 'All that is written is saved.' },
		no: { it: 'Non ancora salvato:', en: 'Not saved yet:' },
	},
	next: { it: 'E adesso: ', en: 'And now: ' },
} as const
