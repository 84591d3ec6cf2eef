import type { Neighbourhood } from '../../model/neighbourhood.js'
import type { Words } from '../../model/text.js'
import { told } from '../../observatory/figure.js'
import { changeData } from '../change-data.js'
import { type DataTable, plainValue } from '../tables.js'
import type { Comparison, FigureChange } from './comparison.js'

/** A comparison for other programs: every section and every figure, whether or not something differs. */
export function comparisonData({ base, before, sections }: Comparison) {
	return {
		commit: base.commit,
		day: base.day,
		/** True when the neighbourhood was not there yet: nothing is compared then. */
		first: before === null,
		sections: Object.fromEntries(
			Object.entries(sections).map(([id, { figures, changes }]) => [
				id,
				{
					figures: before === null ? [] : figures.map(figureData),
					changes: before === null ? [] : changes.map(changeData),
				},
			]),
		),
	}
}

function figureData({ figure, before, difference }: FigureChange) {
	return {
		figure,
		before: told(before?.value),
		before_of: told(before?.of),
		change: difference.is === 'by' ? difference.by : difference.is === 'same' && before?.value !== null ? 0 : null,
		unit: difference.is === 'by' ? difference.unit : null,
		why: difference.is === 'unknown' ? difference.why : null,
	}
}

/** The changes of records as a table: a row for each record that came or went, and for each field that differs. */
export function changesTable(
	all: readonly { readonly neighbourhood: Pick<Neighbourhood, 'id'>; readonly comparison: Comparison }[],
): DataTable {
	return {
		name: 'changes',
		columns: (Object.keys(columns) as (keyof typeof columns)[]).map(key => ({
			key,
			title: columns[key],
			personal: false,
		})),
		rows: all.flatMap(({ neighbourhood, comparison }) =>
			comparison.before === null
				? []
				: Object.entries(comparison.sections).flatMap(([section, { changes }]) =>
						changes
							.map(changeData)
							.map(({ what, kind, id, label, field, before, after }) => [
								neighbourhood.id,
								section,
								what,
								kind,
								id,
								label,
								field,
								...(what === 'changed' ? [plainValue(before), plainValue(after)] : [null, null]),
							]),
					),
		),
	}
}

const columns = {
	neighbourhood: { it: 'Quartiere', en: 'Neighbourhood' },
	section: { it: 'Parte del rapporto', en: 'Part of the report' },
	what: { it: 'Che cosa', en: 'What' },
	kind: { it: 'Tipo', en: 'Kind' },
	id: { it: 'Identificativo', en: 'Id' },
	title: { it: 'Titolo', en: 'Title' },
	field: { it: 'Campo', en: 'Field' },
	before: { it: 'Prima', en: 'Before' },
	after: { it: 'Dopo', en: 'After' },
} as const satisfies Readonly<Record<string, Words>>
