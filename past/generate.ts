/**
 * Writes the past of the worked example, `npm run example:past`: who committed what, from the programme's start to the
 * day of the example. Each neighbourhood commits once a month what its coordinators know by then. What is kept is, for
 * each commit, the lines that take its files back to the state before: the last state is the example itself.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { diffIndices } from 'node-diff3'
import type { PastCommit } from '../src/commands/example-past.js'
import { readYaml } from '../src/workspace/document.js'
import { edit, type Value } from '../src/workspace/edit.js'
import { type Files, knownOn, shifted } from './known.js'

const root = new URL('../data-template/example/', import.meta.url)
export const target = new URL('../data-template/example-past.json', import.meta.url)

type Texts = Readonly<Record<string, string>>
type Item = Readonly<Record<string, Value>>

/** The order in which they commit on one day; the number is the day of the month. */
const neighbourhoods = {
	'quartiere-sud': 26,
	'quartiere-est': 27,
	'quartiere-ovest': 28,
	'quartiere-nord': 29,
} as const
type Id = keyof typeof neighbourhoods

const [firstDay, lastDay] = ['2025-05-05', '2026-11-20']

const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const says = (path: string, text: string) => readYaml(path, new TextEncoder().encode(text)).value as Value

export function past(): readonly PastCommit[] {
	const ids = Object.keys(neighbourhoods) as Id[]
	const finals = Object.fromEntries(ids.map(id => [id, textsOf(id)])) as Record<Id, Texts>
	const values = Object.fromEntries(
		ids.map(id => [
			id,
			Object.fromEntries(Object.entries(finals[id]).map(([path, text]) => [name(path), says(path, text)])),
		]),
	) as Record<Id, Files>
	let state: Texts = {
		...Object.fromEntries(
			readdirSync(root, { withFileTypes: true })
				.filter(entry => entry.isFile())
				.map(entry => [entry.name, read(entry.name)]),
		),
		...Object.assign({}, ...ids.map(id => finals[id])),
	}
	const commits: PastCommit[] = []
	for (const { day, id } of [...occasions()].reverse()) {
		const previous =
			occasions()
				.filter(one => one.id === id && one.day < day)
				.at(-1)?.day ?? firstDay
		const before: Texts = {
			...rootOn(previous, state, day === lastDay && id === 'quartiere-nord'),
			...neighbourhoodOn(previous, id, values[id], state),
		}
		const undo = undone(state, before)
		if (Object.keys(undo).length === 0) continue
		commits.push({ ...signed(day, id, values[id]), message: message(day, id, state, before), undo })
		state = before
	}
	const first: PastCommit = {
		at: `${firstDay}T09:30:00+02:00`,
		...office,
		message: 'Comincia il programma: i quattro quartieri e le prime mappe',
		undo: {},
	}
	return [first, ...commits.reverse()]
}

const name = (path: string) => path.slice(path.lastIndexOf('/') + 1)

const textsOf = (id: Id): Texts =>
	Object.fromEntries(
		readdirSync(new URL(`neighbourhoods/${id}/`, root)).map(file => {
			const path = `neighbourhoods/${id}/${file}`
			return [path, read(path)]
		}),
	)

/** Who commits when: towards the end of each month, on a working day; in the end all on the same one. */
function occasions(): readonly { readonly day: string; readonly id: Id }[] {
	const months = Array.from({ length: 18 }, (_, index) =>
		new Date(Date.UTC(2025, 4 + index, 1)).toISOString().slice(0, 7),
	)
	const ids = Object.keys(neighbourhoods) as Id[]
	const monthly = months.flatMap(month => {
		// February is short, and nobody works between the years.
		const earlier = month.endsWith('-02') ? 1 : month.endsWith('-12') ? 9 : 0
		return ids.map(id => ({ id, day: workday(`${month}-${neighbourhoods[id] - earlier}`) }))
	})
	const sorted = monthly.sort((a, b) =>
		a.day === b.day ? ids.indexOf(a.id) - ids.indexOf(b.id) : a.day < b.day ? -1 : 1,
	)
	return [...sorted, ...ids.map(id => ({ id, day: lastDay }))]
}

function workday(day: string): string {
	const week = new Date(`${day}T12:00:00Z`).getUTCDay()
	return week === 6 ? shifted(day, -1) : week === 0 ? shifted(day, -2) : day
}

/** The files that belong to all, as they were; what a neighbourhood's commit brought to them is undone with it. */
function rootOn(day: string, state: Texts, isLast: boolean): Texts {
	const texts: Record<string, string> = { ...state }
	if (isLast) delete texts['README.md']
	if (day < '2026-10-08') delete texts['waivers.yaml']
	const settings = texts['agora.yaml'] as string
	if (day < '2026-03-26' && settings.includes('vocabularies:'))
		texts['agora.yaml'] = tidy('agora.yaml', edit('agora.yaml', settings, [{ kind: 'remove', path: ['vocabularies'] }]))
	return texts
}

function neighbourhoodOn(day: string, id: Id, final: Files, state: Texts): Texts {
	return Object.fromEntries(
		Object.entries(knownOn(day, final)).map(([file, value]) => {
			const path = `neighbourhoods/${id}/${file}`
			return [path, tidy(path, edit(path, state[path] as string, [{ kind: 'set', path: [], value }]))]
		}),
	)
}

/** Where a record was cut out, no two empty lines are left. */
function tidy(path: string, text: string): string {
	const tidied = `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
	return JSON.stringify(says(path, tidied)) === JSON.stringify(says(path, text)) ? tidied : text
}

function undone(after: Texts, before: Texts): PastCommit['undo'] {
	const changed = Object.keys(after)
		.filter(path => after[path] !== before[path])
		.sort()
	return Object.fromEntries(
		changed.map(path => {
			const [text, old] = [after[path] as string, before[path]]
			if (old === undefined) return [path, null]
			const changes = diffIndices(text.split('\n'), old.split('\n'))
			return [path, changes.map(({ buffer1: [at, count], buffer2Content }) => [at, count, ...buffer2Content] as const)]
		}),
	)
}

const office = { author: 'Cabina di regia', email: 'cabina@altariva.example' } as const

function signed(day: string, id: Id, files: Files): Pick<PastCommit, 'at' | 'author' | 'email'> {
	const coordinators = (files['neighbourhood.yaml'] as Item).coordinators as readonly Item[]
	const there = coordinators.filter(
		({ identified, until }) => String(identified) <= day && (until === undefined || day <= String(until)),
	)
	const who = there[Number(day.slice(5, 7)) % there.length]
	const hour = day === lastDay ? 14 + Object.keys(neighbourhoods).indexOf(id) : 17
	const zone = (day > '2025-10-26' && day < '2026-03-29') || day >= '2026-10-25' ? '+01:00' : '+02:00'
	const at = `${day}T${hour}:${String(10 + Object.keys(neighbourhoods).indexOf(id) * 10)}:00${zone}`
	if (!who) return { at, ...office }
	const author = String(who.name)
	const address = author
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '.')
	return { at, author, email: `${address}@altariva.example` }
}

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
	' ',
)

/** What is told of a commit: the records that it brought, by kind. */
function message(day: string, id: Id, after: Texts, before: Texts): string {
	const place = `Quartiere ${id.slice(10, 11).toUpperCase()}${id.slice(11)}`
	const title = `${place}, ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
	const brought = kinds.flatMap(([file, list, one, many]) => {
		const path = `neighbourhoods/${id}/${file}.yaml`
		const count = size(after, path, list) - size(before, path, list)
		return count <= 0 ? [] : [count === 1 ? `un${one}` : `${count} ${many}`]
	})
	return brought.length === 0 ? title : `${title}: ${brought.slice(0, 4).join(', ')}`
}

function size(texts: Texts, path: string, list: string): number {
	const found = (says(path, texts[path] as string) as Item)[list]
	return Array.isArray(found) ? found.length : 0
}

const kinds = [
	['mandate', 'versions', ' mandato', 'mandati'],
	['needs', 'priority_rounds', 'a votazione', 'votazioni'],
	['actions', 'actions', '’azione', 'azioni'],
	['needs', 'needs', ' bisogno', 'bisogni'],
	['diary', 'meetings', ' incontro', 'incontri'],
	['network', 'ties', ' legame', 'legami'],
	['actions', 'proposals', 'a proposta', 'proposte'],
	['diary', 'notes', 'a nota di campo', 'note di campo'],
	['diary', 'support', ' sostegno', 'sostegni'],
	['network', 'organisations', '’organizzazione', 'organizzazioni'],
] as const

/** A commit a paragraph, a file a line: what changes is seen when two versions are compared. */
export const told = (commits: readonly PastCommit[]) =>
	`[\n${commits
		.map(({ undo, ...rest }) => {
			const files = Object.entries(undo).map(
				([path, changes]) => `  ${JSON.stringify(path)}: ${JSON.stringify(changes)}`,
			)
			return `${JSON.stringify(rest).slice(0, -1)},"undo":{${files.length === 0 ? '' : `\n${files.join(',\n')}\n`}}}`
		})
		.join(',\n')}\n]\n`

if (process.argv[1]?.endsWith('generate.ts')) writeFileSync(target, told(past()))
