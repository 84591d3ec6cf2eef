import type { DataTable } from '../tables.js'

/**
 * The fields that a public edition gives as open data, table by table. What is not here stays out, so that a field that is
 * added to the data model is public only once somebody has said so. There are no tables of persons, no numbers of people
 * (the report tells them, protected), and no notes or sources, which are written for those who work with the data.
 */
const open: Readonly<Record<string, readonly string[]>> = {
	neighbourhood: ['name', 'description', 'area_km2', 'mapping.from', 'mapping.until', 'mapping.method'],
	places: ['id', 'name', 'kind', 'lat', 'lon'],
	phases: ['phase', 'planned', 'started', 'completed'],
	network: ['pilot_group.constituted'],
	organisations: ['id', 'name', 'type', 'component', 'promoter.from', 'promoter.until', 'brings', 'themes', 'web'],
	organisations_registers: ['register', 'code'],
	ties: ['id', 'between', 'level', 'since', 'until'],
	ties_changes: ['date', 'level'],
	resources: ['id', 'name', 'category', 'theme', 'place', 'offers', 'to', 'available', 'verified', 'from', 'until'],
	versions: ['id', 'adopted', 'until', 'statement', 'vulnerabilities', 'priorities', 'review_by', 'adopted_by'],
	versions_aims: ['id', 'title', 'needs', 'assumption'],
	versions_shown: ['place', 'from'],
	vulnerabilities: ['id', 'form', 'target', 'title', 'description', 'identified', 'until'],
	needs: [
		...['id', 'title', 'description', 'theme', 'vulnerabilities', 'targets', 'places', 'noticed', 'emerging', 'stage'],
		...['stage_dates.in-progress', 'stage_dates.answered', 'stage_dates.closed', 'outcome'],
	],
	priority_rounds: ['id', 'date', 'meeting', 'method', 'order'],
	indicators: ['id', 'title', 'unit', 'direction', 'scope', 'question', 'theme', 'needs', 'target.value', 'target.by'],
	experiences: ['id', 'title', 'theme', 'targets', 'place', 'since', 'until', 'why', 'verified'],
	strategies: ['id', 'title', 'aim', 'targets', 'vulnerabilities', 'channel', 'level', 'from', 'until'],
	strategies_events: ['date', 'place'],
	groups: ['id', 'theme', 'title', 'needs', 'activated', 'closed'],
	proposals: [
		...['id', 'title', 'date', 'group', 'needs', 'why', 'stage', 'reason'],
		...['stage_dates.co-designed', 'stage_dates.approved', 'stage_dates.became-action', 'stage_dates.dropped'],
	],
	actions: [
		...['id', 'title', 'description', 'kind', 'proposal', 'experience', 'needs', 'aims', 'theme', 'place', 'stage'],
		...['planned', 'since', 'until', 'reason', 'cost', 'output', 'result', 'change.date', 'change.what'],
		...['continuity.state', 'continuity.mode', 'continuity.expires'],
	],
	actions_partners: ['organisation', 'role'],
	actions_records: ['period', 'date', 'activities', 'hours', 'passages'],
	actions_funding: ['source', 'amount'],
	actions_indicators: [
		'id',
		'title',
		'unit',
		'direction',
		'scope',
		'question',
		'theme',
		'needs',
		'target.value',
		'target.by',
	],
	meetings: ['id', 'date', 'kind', 'title', 'open', 'place', 'purposes'],
	meetings_decisions: ['id', 'text', 'about', 'due', 'done'],
	support: ['id', 'date', 'act'],
	programme: ['name', 'city', 'started', 'trial.from', 'trial.until', 'expected_neighbourhoods', 'components_expected'],
	programme_selection_criteria: ['id', 'title', 'weight', 'direction', 'source'],
	programme_selection_candidates: ['id', 'name', 'values', 'chosen', 'reason'],
}

/** The data tables of a public edition. */
export function publicTables(tables: readonly DataTable[]): readonly DataTable[] {
	return tables.flatMap(({ name, columns, rows }) => {
		if (!Object.hasOwn(open, name)) return []
		const wanted = new Set(['neighbourhood', ...(open[name] ?? [])])
		const kept = columns.flatMap(({ key, personal }, index) =>
			!personal && (wanted.has(key) || key.startsWith('in_')) ? [index] : [],
		)
		return [
			{
				name,
				columns: kept.flatMap(index => columns[index] ?? []),
				rows: rows.map(row => kept.map(index => row[index] ?? null)),
			},
		]
	})
}

export const openFields = open
