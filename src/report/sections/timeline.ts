import { type Day, daysAfter, earliest, latest } from '../../model/day.js'
import type { Neighbourhood } from '../../model/neighbourhood.js'
import { longDay } from '../../model/number.js'
import type { Language } from '../../model/text.js'
import { isRunning } from '../../observatory/answers.js'
import { isExpiring } from '../../observatory/continuity.js'
import { holder } from '../../observatory/holder.js'
import { by } from '../../observatory/order.js'
import { type Block, type Cell, type Mark, notApplicable, type Strip, text } from '../document.js'
import type { Telling } from '../section.js'
import { drawing, earlierMark, endOr, heldBy, startOr, tableOr } from './table.js'

/** How the future of an action is secured; the order is that of the timeline. */
const groups = ['term', 'open', 'volunteers', 'settled', 'planned', 'dropped'] as const
type Group = (typeof groups)[number]

/** Every action that goes on, is to come or was stopped within a year, those that end first at the top. */
export function timeline(neighbourhood: Neighbourhood, day: Day, horizon: number) {
	const isShown = ({ stage, until }: { stage: string; until?: Day }) =>
		stage !== 'done' && (stage !== 'dropped' || until === undefined || until > daysAfter(day, -365))
	return neighbourhood.actions.actions
		.filter(isShown)
		.map(action => ({
			id: action.id,
			title: action.title,
			owner: holder(action.continuity?.owner ?? action.owner, neighbourhood),
			group: groupOf(action),
			since: action.stage === 'planned' ? (action.planned ?? action.since ?? null) : (action.since ?? null),
			expires: isRunning(action) ? (action.continuity?.expires ?? null) : null,
			until: action.until ?? null,
			expiring: isExpiring(action, day, horizon),
		}))
		.sort(
			by(
				({ group }) => groups.indexOf(group),
				({ expires, since, until }) => expires ?? until ?? since ?? '9999',
				({ id }) => id,
			),
		)
}

type Line = ReturnType<typeof timeline>[number]

function groupOf({ stage, continuity }: Neighbourhood['actions']['actions'][number]): Group {
	if (stage === 'planned' || stage === 'dropped') return stage
	if (continuity?.expires !== undefined) return 'term'
	if (continuity?.mode === 'volunteers') return 'volunteers'
	return stage === 'settled' || continuity?.state === 'settled' ? 'settled' : 'open'
}

export function timelineTold(
	lines: readonly Line[],
	day: Day,
	telling: Telling,
	before?: readonly Line[],
): readonly Block[] {
	const { language } = telling
	const axis = axisOf(lines, day)
	const then = (line: Line) => before?.find(({ id }) => id === line.id)
	const strips = lines.map(line => ({ ...strip(line, axis), ...endedThen(line, then(line)) }))
	const rows = lines.map((line, index): Cell[] => [
		text(before && !then(line) ? [line.title, words.isNew[language]] : line.title),
		strips[index] ?? text(''),
		heldBy(line.owner, telling),
		{ kind: 'code', code: line.group, label: words.groups[line.group][language] },
		startOr(line.since),
		line.group === 'dropped' ? endOr(line.until) : line.expires === null ? notApplicable : endOr(line.expires),
		{ kind: 'marks', marks: [], text: said(line, language), ...(line.expiring && { attention: true }) },
	])
	const looks = new Set(strips.flatMap(({ spans }) => spans.map(({ look }) => look)))
	const legend = (['past', 'funded', 'open-end', 'foreseen'] as const).filter(look => looks.has(look))
	return tableOr('action-timeline', words.table, rows, telling).map(block =>
		block.kind === 'table'
			? {
					...drawing('timeline', block),
					figure: {
						kind: 'view',
						columns: ['action', 'timeline', 'continuity'],
						by: 'group',
						legend: [
							...legend.map((mark: Mark & keyof typeof words.looks) => ({
								mark,
								label: words.looks[mark][language],
							})),
							...earlierMark(rows, telling),
						],
					},
				}
			: block,
	)
}

/** Where funds or agreement ended before, when that is another day now. */
const endedThen = ({ expires }: Line, then: Line | undefined): { readonly was?: Day } =>
	then?.expires && then.expires !== expires ? { was: then.expires } : {}

/** From the first beginning, two years back at most, to the last end, a year and a half ahead at most. */
function axisOf(lines: readonly Line[], day: Day): Strip['axis'] {
	const [back, ahead] = [daysAfter(day, -730), daysAfter(day, 548)]
	const first = earliest(lines.map(({ since }) => since ?? undefined)) ?? back
	const last = latest([...lines.flatMap(({ expires, since }) => [expires ?? undefined, since ?? undefined])]) ?? day
	const from = earliest([latest([first, back]) ?? back, daysAfter(day, -90)]) ?? back
	return { from, to: latest([daysAfter(day, 183), earliest([last, ahead]) ?? ahead]) ?? ahead, now: day }
}

function strip({ group, since, expires, until, expiring }: Line, axis: Strip['axis']): Strip {
	const { from, to, now } = axis
	const start = since === null ? now : since < from ? from : since
	const base = { kind: 'strip', axis } as const
	if (group === 'planned') return { ...base, spans: [{ look: 'foreseen', from: since === null ? now : start, to }] }
	const stop = group === 'dropped' ? (until ?? now) : now
	const past = start < stop ? [{ look: 'past', from: start, to: stop } as const] : []
	if (group === 'dropped') return { ...base, spans: past, stopped: stop }
	if (expires !== null) {
		const ahead = expires > now ? [{ look: 'funded', from: now, to: expires > to ? to : expires } as const] : []
		return { ...base, spans: [...past, ...ahead], end: expires, ...(expiring && { attention: true }) }
	}
	return { ...base, spans: [...past, { look: group === 'settled' ? 'funded' : 'open-end', from: now, to }] }
}

function said({ group, expires, since, until }: Line, language: Language): string {
	if (expires !== null) return words.until[language](longDay(expires, language))
	if (group === 'planned')
		return since === null ? words.noDay[language] : words.from[language](longDay(since, language))
	if (group === 'dropped')
		return until === null ? words.groups.dropped[language] : words.stopped[language](longDay(until, language))
	return words.says[group as keyof typeof words.says][language]
}

const words = {
	table: {
		caption: {
			it: 'Le azioni nel tempo, e fin dove arrivano fondi e accordi',
			en: 'The actions through time, and how far funds and agreements reach',
		},
		columns: {
			action: { it: 'Azione', en: 'Action' },
			timeline: { it: 'Nel tempo', en: 'Through time' },
			owner: { it: 'Chi ne risponde', en: 'Owner' },
			group: { it: 'Come prosegue', en: 'How it goes on' },
			since: { it: 'Dal', en: 'Since' },
			expires: { it: 'Scade', en: 'Expires' },
			continuity: { it: 'Fin quando', en: 'Until when' },
		},
		note: {
			it: 'In evidenza ciò che scade entro 100 giorni. Una scadenza non scritta non è una garanzia: il tratteggio dice che non si sa.',
			en: 'Marked: what expires within 100 days. An expiry that is not written is no promise: hatching says that it is not known.',
		},
	},
	isNew: { it: ' (nuova)', en: ' (new)' },
	groups: {
		term: { it: 'In corso, con una scadenza', en: 'Under way, until a day' },
		open: { it: 'In corso, senza una scadenza scritta', en: 'Under way, without a written end' },
		volunteers: { it: 'In corso, portate avanti da volontari', en: 'Under way, carried by volunteers' },
		settled: { it: 'Assestate', en: 'Settled' },
		planned: { it: 'Previste', en: 'Planned' },
		dropped: { it: 'Interrotte nell’ultimo anno', en: 'Stopped within a year' },
	},
	looks: {
		past: { it: 'svolta finora', en: 'done so far' },
		funded: { it: 'coperta', en: 'secured' },
		'open-end': { it: 'non si sa fin quando', en: 'not known until when' },
		foreseen: { it: 'prevista', en: 'planned' },
	},
	says: {
		open: { it: 'scadenza non scritta', en: 'end not written' },
		volunteers: { it: 'volontariato, senza fondi stabili', en: 'volunteers, no settled funds' },
		settled: { it: 'assestata, senza scadenza', en: 'settled, without an end' },
	},
	until: { it: (day: string) => `scade: ${day}`, en: (day: string) => `until ${day}` },
	from: { it: (day: string) => `inizio previsto: ${day}`, en: (day: string) => `planned from ${day}` },
	noDay: { it: 'prevista, senza un giorno', en: 'planned, no day written' },
	stopped: { it: (day: string) => `interrotta: ${day}`, en: (day: string) => `stopped on ${day}` },
} as const
