import type { Since } from '../history/since.js'
import type { Day } from '../model/day.js'
import type { Neighbourhood } from '../model/neighbourhood.js'
import type { Language } from '../model/text.js'
import { asOf } from '../observatory/as-of.js'
import type { FigureValue } from '../observatory/figure.js'
import { changesTold } from '../report/changes.js'
import { type Block, type Cell, type Document, text } from '../report/document.js'
import { figureCell, figures } from '../report/figures.js'
import { sections } from '../report/index.js'
import { changes } from '../workspace/changes.js'
import type { Workspace } from '../workspace/open.js'
import type { Source } from '../workspace/source.js'
import { fileState, isDataFile, joined, obstacles } from '../workspace/state.js'
import type { Compared } from './since.js'

/** More figures would hide those that matter; more neighbourhoods are not measured. */
const mostFigures = 30
const mostNeighbourhoods = 20

interface Told {
	readonly workspace: Workspace
	readonly since: Since
	readonly compared: Compared
	readonly day: Day
	/** The problems that are new, and the lines that add up. */
	readonly problems: readonly Block[]
	readonly summary: readonly Block[]
}

/**
 * What a change means, for whoever reads it in a pull request: the problems first, since they are what has to be done,
 * then what changed record by record, then the figures that move. It ends with what adds up.
 */
export function changePage({ workspace, since, compared, day, problems, summary }: Told, language: Language): Document {
	const say = words[language]
	const told = changesTold(changedRecords(workspace, since), { codes: workspace.codes, language })
	return {
		title: say.title,
		blocks: [
			{ kind: 'heading', level: 1, text: say.title },
			...(problems.length > 0
				? [{ kind: 'heading', level: 2, text: say.problems } as const, ...lowered(problems)]
				: []),
			{ kind: 'heading', level: 2, text: say.changes },
			...(told.length > 0 ? lowered(told) : [{ kind: 'paragraph', text: say.noChanges } as const]),
			...moved(workspace, compared, day, language),
			...summary,
		],
	}
}

/** A heading one step further down, below that of its chapter. */
const lowered = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map(block => (block.kind === 'heading' && block.level < 3 ? { ...block, level: 3 } : block))

/** The records that differ, read from the files that differ and from no others. */
function changedRecords(workspace: Workspace, { base, changed }: Since) {
	const files = changed.filter(isDataFile)
	const stateIn = (source: Source) =>
		joined(
			files.flatMap(file => {
				const read = source.read(file)
				if ('bytes' in read) return [[file, fileState(file, read.bytes)] as const]
				return read.obstacle === 'missing' ? [] : [[file, { unread: obstacles[read.obstacle] }] as const]
			}),
		)
	return changes(stateIn(base), stateIn(workspace.source))
}

/** The figures of the report that are not what they were, in the neighbourhoods that the change touches. */
function moved(workspace: Workspace, { before, read }: Compared, day: Day, language: Language): readonly Block[] {
	const say = words[language]
	const common = read.filter(id => before?.programme.found.includes(id)).slice(0, mostNeighbourhoods)
	const rows = common.flatMap(id => {
		const was = before && measured(before, id, day)
		return [...measured(workspace, id, day)].flatMap(([figure, now]): Cell[][] => {
			const old = was?.get(figure)
			if (!old || (old.value === now.value && old.of === now.of)) return []
			const title = figures.get(figure)?.title[language] ?? figure
			return [[text(id), text(title), figureCell(old), figureCell(now)]]
		})
	})
	if (rows.length === 0) return []
	return [
		{ kind: 'heading', level: 2, text: say.figures },
		{
			kind: 'table',
			id: 'figures',
			caption: say.moved,
			columns: (['neighbourhood', 'figure', 'before', 'after'] as const).map(key => ({ key, title: say[key] })),
			rows: rows.slice(0, mostFigures),
			...(rows.length > mostFigures && { note: say.moreFigures(rows.length - mostFigures) }),
		},
	]
}

function measured(workspace: Workspace, id: string, day: Day): ReadonlyMap<string, FigureValue> {
	const neighbourhood: Neighbourhood = asOf(workspace.read(id).neighbourhood, day)
	const context = { neighbourhood, day, programme: workspace.programme }
	return new Map(
		sections.flatMap(section => section.measure(context).figures.map(value => [value.figure, value] as const)),
	)
}

const words = {
	it: {
		title: 'agora: che cosa porta questa modifica',
		problems: 'Problemi nuovi',
		changes: 'Che cosa cambia',
		noChanges: 'Nessuna scheda cambia: solo la disposizione dei file.',
		figures: 'Indicatori che si muovono',
		moved: 'Nei quartieri toccati, alla data di oggi',
		neighbourhood: 'Quartiere',
		figure: 'Indicatore',
		before: 'Prima',
		after: 'Dopo',
		moreFigures: (number: number) => `… e altri ${number}.`,
	},
	en: {
		title: 'agora: what this change brings',
		problems: 'New problems',
		changes: 'What changes',
		noChanges: 'No record changes: only how the files are laid out.',
		figures: 'Figures that move',
		moved: 'In the neighbourhoods touched, as of today',
		neighbourhood: 'Neighbourhood',
		figure: 'Figure',
		before: 'Before',
		after: 'After',
		moreFigures: (number: number) => `… and ${number} more.`,
	},
} as const
