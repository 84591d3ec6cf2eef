import type { Language, Words } from '../model/text.js'
import type { Stage, Watch } from '../model/watch.js'
import { type Block, type Cell, count, share, text } from '../report/document.js'
import { onTerminal } from './render.js'
import { stopwatch, type Timings } from './stopwatch.js'
import type { World } from './world.js'

/** What `--debug` adds to a call. */
export interface Debug {
	readonly watch: Watch
	/** Says on stderr where the time went; to be called last, also when the call failed. */
	tell(language: Language): Promise<void>
}

export function debugging(world: World): Debug {
	const watch = stopwatch(() => world.elapsed?.() ?? 0)
	return {
		watch,
		tell: async language => {
			// Taken before the table is made: making it is not the call's time.
			const blocks = timingBlocks(watch.timings(), language)
			const table = await onTerminal({ title: '', blocks }, language, { colour: false, columns: world.screen.columns })
			world.err(`\n${table}`)
		},
	}
}

/** Rules below this share of their time are told together. */
const leastShare = 0.01

function timingBlocks({ rest, stages, rules }: Timings, language: Language): readonly Block[] {
	const inRules = rules.reduce((sum, { time }) => sum + time, 0)
	const parts = [
		...stages.map(({ stage, time }) => ({ name: words[stage], time: stage === 'rules' ? time + inRules : time })),
		{ name: words.rest, time: rest },
	]
	const total = parts.reduce((sum, { time }) => sum + time, 0)
	const shown = rules.filter(({ time }) => time >= leastShare * inRules)
	const others = rules.slice(shown.length)
	const first: Block = {
		kind: 'table',
		id: 'time',
		caption: words.time[language],
		columns: [
			{ key: 'part', title: words.part[language] },
			{ key: 'milliseconds', title: words.milliseconds[language] },
			{ key: 'share', title: words.share[language] },
		],
		rows: [
			...parts
				.filter(({ time }) => time > 0)
				.map(({ name, time }) => [text(name[language]), milliseconds(time), share(time, total)]),
			[text(words.total[language]), milliseconds(total), share(total, total)],
		],
	}
	if (rules.length === 0) return [first]
	const row = (name: Cell, time: number, found: number) => [
		name,
		milliseconds(time),
		share(time, inRules),
		count(found),
	]
	const sum = (of: (one: Timings['rules'][number]) => number) => others.reduce((all, one) => all + of(one), 0)
	return [
		first,
		{
			kind: 'table',
			id: 'time-rules',
			caption: words.byRule[language],
			columns: [
				{ key: 'rule', title: words.rule[language] },
				{ key: 'milliseconds', title: words.milliseconds[language] },
				{ key: 'share', title: words.share[language] },
				{ key: 'found', title: words.found[language] },
			],
			rows: [
				...shown.map(({ rule, time, found }) => row(text([{ code: rule }]), time, found)),
				...(others.length === 0
					? []
					: [
							row(
								text(words.others(others.length)[language]),
								sum(({ time }) => time),
								sum(({ found }) => found),
							),
						]),
			],
		},
	]
}

const milliseconds = (value: number): Cell => ({ kind: 'number', value, decimals: 1 })

const words = {
	time: { it: 'Dove è andato il tempo', en: 'Where the time went' },
	part: { it: 'Parte', en: 'Part' },
	milliseconds: { it: 'Millisecondi', en: 'Milliseconds' },
	share: { it: 'Quota', en: 'Share' },
	total: { it: 'In tutto', en: 'In all' },
	byRule: { it: 'Il tempo delle regole', en: 'The time of the rules' },
	rule: { it: 'Regola', en: 'Rule' },
	found: { it: 'Problemi', en: 'Problems' },
	others: (many: number): Words => ({
		it: many === 1 ? 'un’altra' : `le altre ${many}`,
		en: many === 1 ? 'one other' : `the other ${many}`,
	}),
	rest: { it: 'avvio e resto', en: 'start and the rest' },
	read: { it: 'lettura dei file', en: 'reading files' },
	parse: { it: 'lettura dello YAML', en: 'parsing YAML' },
	shape: { it: 'controllo della forma', en: 'checking the shape' },
	rules: { it: 'regole', en: 'rules' },
	history: { it: 'lettura della storia', en: 'reading the history' },
	report: { it: 'misure e testo della risposta', en: 'measuring and composing the answer' },
	render: { it: 'impaginazione', en: 'rendering' },
} satisfies Record<Stage, Words> & Record<string, Words | ((many: number) => Words)>
