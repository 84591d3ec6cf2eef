/** What `agora complete` knows without loading a command: written into src/cli/complete/words.json by `npm run docs`. */
import type { CompletionWords, Option, Takes } from '../src/cli/complete/words.js'
import { globalOptions } from '../src/cli/declare.js'
import type { Ask } from '../src/commands/command.js'
import { commands } from '../src/commands/index.js'
import { rules } from '../src/commands/rules.js'
import type { Field } from '../src/model/field.js'
import { type Kind, kinds } from '../src/model/kinds.js'
import type { Words } from '../src/model/text.js'
import { vocabularies } from '../src/model/vocabularies/index.js'
import { shownFigures as figures } from '../src/report/figures.js'

/** What stands after an option or in an argument, by the name that the command gives it; a new one must be put here. */
const takes: Readonly<Record<string, Takes>> = {
	selectors: 'selector',
	selector: 'selector',
	id: 'record',
	from: 'record',
	to: 'record',
	in: 'record',
	'rename.to': 'free',
	'series.from': 'day',
	'series.to': 'day',
	'diff.from': 'when',
	'diff.to': 'when',
	since: 'when',
	until: 'when',
	on: 'day',
	asOf: 'when',
	compare: 'when',
	verify: 'path',
	kind: 'kind',
	fields: 'assignment',
	neighbourhoods: 'neighbourhood',
	neighbourhood: 'neighbourhood',
	'init.neighbourhoods': 'free',
	rule: 'rule',
	skip: 'rule',
	'setup.skip': ['driver', 'attributes', 'hook', 'schemas'],
	figures: 'figure',
	'explain.name': 'explained',
	where: 'field',
	sort: 'field',
	columns: 'field',
	field: 'field',
	'link.as': 'field',
	dir: 'path',
	ci: ['github', 'gitlab', 'none'],
	'series.by': ['month', 'quarter', 'year'],
	shell: ['bash', 'zsh', 'fish', 'powershell'],
	programme: 'free',
	city: 'free',
	limit: 'free',
	reason: 'free',
	'end.as': 'free',
	table: 'free',
	by: 'free',
	message: 'free',
	anyway: 'free',
	as: 'free',
	only: 'selector',
	definitions: ['now', 'then'],
}

export async function completionWords(): Promise<CompletionWords> {
	const told = commands.filter(({ hidden }) => hidden !== true)
	return {
		commands: await Promise.all(
			told.map(async ({ name, title, load }) => {
				const { asks, formats } = (await load()).default
				const all = Object.entries(asks).map(([key, ask]) => ({ key, ask, takes: takenBy(name, key, ask) }))
				return {
					name,
					title: pair(title),
					formats,
					arguments: all
						.filter(({ ask }) => ask.kind.startsWith('argument'))
						.map(one => ({ takes: one.takes ?? 'free', many: one.ask.kind === 'arguments' })),
					options: all.filter(({ ask }) => !ask.kind.startsWith('argument')).map(optionOf),
				}
			}),
		),
		globals: globals(),
		kinds: kinds.map(kindOf),
		rules: rules.map(({ id, title }) => [id, ...pair(title)] as const),
		figures: [...figures.values()].map(({ id, title }) => [id, ...pair(title)] as const),
		vocabularies: Object.fromEntries(
			Object.entries(vocabularies).map(([name, { codes }]) => [
				name,
				Object.entries(codes).map(([code, { label }]) => [code, ...pair(label)] as const),
			]),
		),
	}
}

const pair = ({ it, en }: Words) => [it, en] as const

function takenBy(command: string, key: string, { kind }: Ask<unknown>): Takes | undefined {
	if (kind === 'flag') return undefined
	const found = takes[`${command}.${key}`] ?? takes[key]
	if (!found) throw new Error(`docs/completion-words.ts: what does ${command}.${key} take?`)
	return found
}

function optionOf({ key, ask, takes }: { key: string; ask: Ask<unknown>; takes: Takes | undefined }): Option {
	const long = `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
	return {
		names: ask.short ? [long, `-${ask.short}`] : [long],
		title: pair(ask.words),
		...(takes !== undefined && { takes }),
	}
}

/** The options of every command, as the program declares them. */
function globals(): readonly Option[] {
	const taking: Readonly<Record<string, Takes>> = {
		'--folder': 'path',
		'--format': 'format',
		'--output': 'path',
		'--lang': ['it', 'en'],
		'--today': 'day',
	}
	const [it, en] = [globalOptions('it', []), globalOptions('en', [])]
	return it.map(({ long, short, description }, index) => {
		const name = long ?? ''
		const takes = taking[name]
		return {
			names: short ? [name, short] : [name],
			title: [description, en[index]?.description ?? description] as const,
			...(takes !== undefined && { takes }),
		}
	})
}

function kindOf({ name, title, plural, homes }: Kind): CompletionWords['kinds'][number] {
	const lists = homes.map(({ way }) => way.at(-1)?.key ?? '')
	return {
		name,
		title: pair(title),
		names: [...new Set([...pair(title), ...pair(plural), ...lists].map(word => word.toLowerCase()))],
		lists: homes.map(({ file, way }) => `${file}:${way.at(-1)?.key ?? ''}`),
		fields: (homes[0]?.record.fields ?? []).map(fieldOf),
	}
}

function fieldOf({ key, title, shape, vocabulary, refersTo, items }: Field) {
	const codes = vocabulary ?? items?.vocabulary
	const refers = refersTo ?? items?.refersTo
	return {
		key,
		title: pair(title),
		shape,
		...(codes && { codes }),
		...(refers && { refers }),
	}
}
