import { settled, unusedWaivers } from '../checks/waivers.js'
import { Failure } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import { moment } from '../model/moment.js'
import type { Language } from '../model/text.js'
import type { Digest } from '../observatory/digest.js'
import { excerpts, tally } from '../report/excerpts.js'
import { knownThen } from '../report/known.js'
import type { Workspace } from '../workspace/open.js'
import { dryRun, flag, onDay, text, texts } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { command } from './command.js'
import { Found, problem } from './found.js'
import { type Days, digestOf, judge, judgeProgramme, waivedIn } from './judge.js'
import { mendedBlocks, told } from './mended-told.js'
import { rules as allRules, knownRule } from './rules.js'
import { select, speaksOf } from './selector.js'

const asks = {
	selectors: texts(
		{
			it: 'che cosa controllare: quartieri, file, schede (quartiere-nord/needs, need-7k2q); tutto, se non si dice',
			en: 'what to check: neighbourhoods, files, records (quartiere-nord/needs, need-7k2q); everything unless said',
		},
		'selector',
	),
	asOf: asOfMoment,
	on: onDay,
	strict: flag({ it: 'anche gli avvisi fanno fallire il controllo', en: 'warnings fail the check too' }),
	rule: text(
		{
			it: 'solo questa regola, o quest’area (need/no-action, need)',
			en: 'only this rule, or this area (need/no-action, need)',
		},
		'name',
	),
	skip: text({ it: 'senza questa regola, o quest’area', en: 'without this rule, or this area' }, 'name'),
	since: {
		kind: 'option' as const,
		words: {
			it: 'solo i problemi nuovi da allora: un ramo, un commit, un giorno; gli altri non fanno fallire',
			en: 'only the problems that are new since then: a branch, a commit, a day; the others do not fail',
		},
		placeholder: 'when',
		read: moment,
		wanted: {
			it: 'un ramo, un commit o un giorno, come origin/main, HEAD~3 o 2026-06-30',
			en: 'a branch, a commit or a day, such as origin/main, HEAD~3 or 2026-06-30',
		},
	},
	staged: flag({
		it: 'solo ciò che il prossimo commit porterebbe (l’indice di git), non i file di adesso',
		en: 'only what the next commit would bring (git’s index), not the files as they are',
	}),
	fix: flag({
		it: 'corregge ciò che si può correggere senza dubbi, ciascuna cosa sulle sue righe',
		en: 'correct what can be corrected beyond doubt, each thing on its own lines',
	}),
	unsafe: flag({
		it: 'come --fix, e anche ciò che è solo probabile',
		en: 'like --fix, and also what is only probable',
	}),
	history: flag({
		it: 'anche le regole sulla storia: legge tutti i commit',
		en: 'also the rules about history: reads every commit',
	}),
	dryRun,
	summary: flag({ it: 'solo quanti problemi, regola per regola', en: 'only how many problems, rule by rule' }),
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md', 'github', 'gitlab', 'sarif', 'junit'],
	examples: [
		'agora validate',
		'agora validate quartiere-nord',
		'agora validate quartiere-nord/needs',
		'agora validate --strict --format json',
		'agora validate --fix --dry-run',
	],
	async run({ selectors, asOf, on, strict, rule, skip, summary, since, staged, fix, unsafe, history }, context) {
		const only = rule === undefined ? undefined : knownRule(rule)
		const without = skip === undefined ? undefined : knownRule(skip)
		if (asOf && (since || staged || fix || history))
			throw eitherOr(since ? '--since' : staged ? '--staged' : fix ? '--fix' : '--history')
		if (staged && (fix || unsafe)) throw readOnly(fix ? '--fix' : '--unsafe')
		const next = staged ? await context.staged(since) : undefined
		const { workspace: opened, day: today, known: now, stamp } = clocks({ asOf, on }, context, next?.workspace)
		const days = { today, now }
		const chosen = chosenBy(selectors, opened)
		const wanted = (finding: Finding) =>
			chosen.speaksOf(finding) &&
			(only === undefined || covers(only, finding)) &&
			(without === undefined || !covers(without, finding))
		const whole = selectors.length === 0
		const judged = (workspace: Workspace) => {
			const found = new Found()
			everything({ ...chosen, workspace, days, whole, wanted }, found)
			return found
		}
		const mending = fix || unsafe ? (await import('./mend.js')).mend(opened, judged, unsafe, context.chance) : undefined
		const workspace = mending?.workspace ?? opened
		const found = new Found()
		const bases = next?.parents ?? (since ? [await context.since(since)] : [])
		const past = history
			? await (await import('./past-findings.js')).pastFindings(workspace, context, bases[0]?.base.commit)
			: undefined
		const asked = { ...chosen, workspace, days, whole, wanted, ...(past && { past }) }
		const compared =
			bases.length > 0
				? (await import('./compared.js')).comparedWith(since?.written ?? 'HEAD', bases, asked, found)
				: undefined
		const waived = compared?.waived ?? everything(asked, found)
		const located = found.sorted()
		const total = found.tally(workspace.filesRead(), waived)
		const { errors, warnings } = total
		const rules = new Map(allRules.filter(({ id }) => found.byRule.has(id)).map(one => [one.id, one]))
		const made = asOf && stamp()
		const ready = next && { ...stamp(), commit: next.commit, dirty: next.differs }
		const stamped = made ?? ready
		return {
			on: today,
			...(stamped && { stamp: stamped }),
			exit: errors > 0 || (strict && warnings > 0) ? 1 : 0,
			checked: {
				located,
				tally: total,
				rules,
				onlyNew: compared !== undefined,
				failing: strict ? ['error', 'warning'] : ['error'],
			},
			data: {
				summary: summary ? { ...total, more: 0 } : total,
				rules: Object.fromEntries([...found.byRule].sort()),
				problems: located.map(problem),
				since: compared?.data ?? null,
				fixes: mending?.mended.map(told) ?? null,
			},
			...(mending && { drafts: mending.drafts }),
			...(compared && { page: (language: Language) => compared.page(excerpts(located, language), total, language) }),
			document: language => ({
				title: 'agora validate',
				blocks: [
					...knownThen(made, language),
					...(mending ? mendedBlocks(mending.mended, language) : []),
					...(summary ? byRule(found.byRule, language) : excerpts(located, language)),
					...(compared ? compared.blocks(total, language) : tally(total, language)),
				],
			}),
		}
	},
})

const eitherOr = (option: string) =>
	new Failure(
		{
			it: `${option} riguarda i file di adesso, --as-of quelli di allora: insieme non si possono chiedere`,
			en: `${option} is about the present files, --as-of about those of then: they cannot be asked together`,
		},
		{ it: 'Scegli uno dei due.', en: 'Choose one of the two.' },
	)

const readOnly = (option: string) =>
	new Failure(
		{
			it: `${option} cambia i file di adesso, --staged guarda solo ciò che git ha già pronto: insieme non si possono chiedere`,
			en: `${option} changes the present files, --staged only looks at what git has ready: they cannot be asked together`,
		},
		{
			it: `Prima agora validate ${option}, poi git add, poi agora validate --staged.`,
			en: `First agora validate ${option}, then git add, then agora validate --staged.`,
		},
	)

interface Everything {
	readonly workspace: Workspace
	readonly days: Days
	readonly neighbourhoods: readonly string[]
	readonly programme: boolean
	readonly whole: boolean
	wanted(finding: Finding): boolean
	/** What the rules about history found, when they were asked for. */
	readonly past?: readonly Finding[]
}

/** Judges all that was asked for. How many findings were let pass. */
function everything(
	{ workspace, days, neighbourhoods, programme, whole, wanted, past }: Everything,
	found: Found,
): number {
	const waived = waivedIn(workspace, days.today)
	const digests: Digest[] = []
	for (const id of neighbourhoods) {
		const reading = workspace.read(id)
		found.add(judge(reading, workspace, days, waived).filter(wanted), reading.look)
		if (programme) digests.push(digestOf(reading, days))
	}
	if (programme) found.add(judgeProgramme(workspace, days, waived, digests).filter(wanted), workspace.look)
	if (past) found.add(settled(past, waived).filter(wanted), workspace.look)
	if (whole) found.add(unusedWaivers(waived, past !== undefined).filter(wanted), workspace.look)
	return waived.count
}

/**
 * What is checked. A part of a neighbourhood is judged with all that stands around it, so that its references are known,
 * and only what speaks of the part is shown.
 */
function chosenBy(selectors: readonly string[], workspace: Workspace) {
	const { found } = workspace.programme
	if (selectors.length === 0) return { neighbourhoods: found, programme: true, speaksOf: () => true }
	const parts = selectors.map(selector => select(selector, workspace))
	const named = new Set(parts.map(({ neighbourhood }) => neighbourhood))
	return {
		neighbourhoods: found.filter(id => named.has(id)),
		programme: named.has(undefined),
		speaksOf: (finding: Finding) => parts.some(part => speaksOf(part, finding)),
	}
}

const covers = (name: string, { rule }: Finding) => rule === name || rule.startsWith(`${name}/`)

const byRule = (byRule: ReadonlyMap<string, number>, language: Language) =>
	byRule.size === 0
		? []
		: [
				{
					kind: 'table' as const,
					id: 'rules',
					caption: { it: 'Problemi per regola', en: 'Problems by rule' }[language],
					columns: [
						{ key: 'rule', title: { it: 'Regola', en: 'Rule' }[language] },
						{ key: 'problems', title: { it: 'Problemi', en: 'Problems' }[language] },
					],
					rows: [...byRule].sort().map(([name, number]) => [
						{ kind: 'text' as const, value: [{ code: name }] },
						{ kind: 'count' as const, value: number },
					]),
				},
			]
