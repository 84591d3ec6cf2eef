import { unusedWaivers } from '../checks/waivers.js'
import type { Finding } from '../model/finding.js'
import type { Language } from '../model/text.js'
import { excerpts, type Located, tally } from '../report/excerpts.js'
import type { Look, Workspace } from '../workspace/open.js'
import { flag, onDay, text, texts } from './asks.js'
import { command } from './command.js'
import { judge, judgeProgramme, waivedIn } from './judge.js'
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
	summary: flag({ it: 'solo quanti problemi, regola per regola', en: 'only how many problems, rule by rule' }),
}

/** More would scroll away; the count of the rest is said. */
const mostShown = 2000

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md', 'github', 'gitlab', 'sarif', 'junit'],
	examples: [
		'agora validate',
		'agora validate quartiere-nord',
		'agora validate quartiere-nord/needs',
		'agora validate --strict --format json',
	],
	run({ selectors, on, strict, rule, skip, summary }, context) {
		const only = rule === undefined ? undefined : knownRule(rule)
		const without = skip === undefined ? undefined : knownRule(skip)
		const workspace = context.open()
		const today = on ?? context.today
		const days = { today, now: context.today }
		const chosen = chosenBy(selectors, workspace)
		const waived = waivedIn(workspace, today)
		const wanted = (finding: Finding) =>
			chosen.speaksOf(finding) &&
			(only === undefined || covers(only, finding)) &&
			(without === undefined || !covers(without, finding))
		const located: Located[] = []
		const counts = { errors: 0, warnings: 0, infos: 0, more: 0 }
		const byRule = new Map<string, number>()
		const files = new Set<string>()
		const add = (findings: readonly Finding[], look: (place: Finding['at']) => Look | undefined) => {
			for (const finding of findings.filter(wanted)) {
				counts[`${finding.severity}s`]++
				byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1)
				files.add(finding.at.file)
				if (located.length < mostShown) located.push(locate(finding, look(finding.at)))
				else counts.more++
			}
		}
		if (chosen.programme) add(judgeProgramme(workspace, days, waived), workspace.look)
		for (const id of chosen.neighbourhoods) {
			const reading = workspace.read(id)
			add(judge(reading, workspace, days, waived), reading.look)
		}
		if (selectors.length === 0) add(unusedWaivers(waived), workspace.look)
		const withErrors = new Set(
			located.filter(({ finding }) => finding.severity === 'error').map(({ finding }) => finding.at.file),
		)
		located.sort(
			(a, b) => Number(withErrors.has(b.finding.at.file)) - Number(withErrors.has(a.finding.at.file)) || byPlace(a, b),
		)
		const { errors, warnings, infos, more } = counts
		const total = {
			files: workspace.filesRead(),
			filesWithProblems: files.size,
			errors,
			warnings,
			infos,
			waived: waived.count,
			more: summary ? 0 : more,
		}
		return {
			on: today,
			exit: errors > 0 || (strict && warnings > 0) ? 1 : 0,
			checked: {
				located,
				tally: total,
				rules: new Map(allRules.filter(({ id }) => byRule.has(id)).map(one => [one.id, one])),
				onlyNew: false,
				failing: strict ? ['error', 'warning'] : ['error'],
			},
			data: { summary: total, rules: Object.fromEntries([...byRule].sort()), problems: located.map(problem) },
			document: language => ({
				title: 'agora validate',
				blocks: [...(summary ? rules(byRule, language) : excerpts(located, language)), ...tally(total, language)],
			}),
		}
	},
})

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

function locate(finding: Finding, look: Look | undefined): Located {
	if (!look) return { finding, span: { line: 1, column: 1, endLine: 1, endColumn: 1 }, lines: [] }
	const { at, hidden } = finding
	return { finding, span: look.span, lines: hidden || (at.path.length === 0 && !at.range) ? [] : linesAround(look) }
}

/** Three lines at most. They are copied: a piece of a text keeps the whole of it in memory, file by file. */
function linesAround({ span, text }: Look): Located['lines'] {
	const lines = text.split('\n', span.line)
	const first = Math.max(1, span.line - 2)
	return lines.slice(first - 1).map((line, index) => ({ number: first + index, text: copied(line.replace(/\r$/, '')) }))
}

const copied = (text: string) => JSON.parse(JSON.stringify(text)) as string

function byPlace(a: Located, b: Located): number {
	const [one, other] = [a.finding.at.file, b.finding.at.file]
	if (one !== other) return one < other ? -1 : 1
	return a.span.line - b.span.line || a.span.column - b.span.column || (a.finding.rule < b.finding.rule ? -1 : 1)
}

/** One problem of the JSON contract, with every key there. */
function problem({ finding, span }: Located) {
	const { rule, severity, fingerprint, neighbourhood, subject, field, at, message, remedy, suggestion, fix, related } =
		finding
	return {
		rule,
		severity,
		fingerprint,
		neighbourhood: neighbourhood ?? null,
		entity: subject ? { kind: subject.kind, id: subject.id, label: subject.label ?? null } : null,
		field: field ?? null,
		file: at.file,
		start: { line: span.line, column: span.column },
		end: { line: span.endLine, column: span.endColumn },
		message,
		remedy,
		suggestion: suggestion?.value ?? null,
		fix: fix ?? null,
		related: related.map(({ file, path }) => ({ file, path })),
	}
}

const rules = (byRule: ReadonlyMap<string, number>, language: Language) =>
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
