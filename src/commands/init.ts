import type { Ground } from '../history/begin.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import type { Block } from '../report/document.js'
import { open } from '../workspace/open.js'
import { memory, type Source } from '../workspace/source.js'
import { flag } from './asks.js'
import { type Context, command } from './command.js'
import { editorFiles } from './editor-files.js'
import { examplePast, type PastState } from './example-past.js'
import { everything } from './packaged.js'

const hosts = ['github', 'gitlab', 'none'] as const

const asks = {
	dir: {
		kind: 'argument',
		words: {
			it: 'la cartella; quella corrente, se non si dice altro',
			en: 'the folder; the current one unless said otherwise',
		},
		placeholder: 'dir',
		read: (text: string) => text,
	},
	example: flag({
		it: 'con l’esempio: quattro quartieri inventati e un anno e mezzo di storia',
		en: 'with the example: four invented neighbourhoods and a year and a half of history',
	}),
	noGit: flag({
		it: 'dell’esempio solo i file, senza la sua storia in git',
		en: 'only the files of the example, without its history in git',
	}),
	programme: {
		kind: 'option',
		words: { it: 'come si chiama il programma', en: 'what the programme is called' },
		placeholder: 'name',
		asked: true,
		read: (text: string) => text.trim() || undefined,
		wanted: { it: 'un nome', en: 'a name' },
	},
	city: {
		kind: 'option',
		words: { it: 'in quale città', en: 'in which city' },
		placeholder: 'name',
		asked: true,
		read: (text: string) => text.trim() || undefined,
		wanted: { it: 'un nome', en: 'a name' },
	},
	neighbourhoods: {
		kind: 'option',
		words: { it: 'i quartieri, separati da virgole', en: 'the neighbourhoods, separated by commas' },
		placeholder: 'names',
		asked: true,
		read: names,
		wanted: {
			it: 'uno o più nomi, come «Quartiere Nord, Quartiere Est»',
			en: 'one or more names, such as “Quartiere Nord, Quartiere Est”',
		},
	},
	ci: {
		kind: 'option',
		words: {
			it: 'chi controlla le proposte di modifica: github, gitlab oppure none',
			en: 'who checks pull requests: github, gitlab or none',
		},
		placeholder: 'host',
		asked: true,
		choices: {
			none: { it: 'Nessuno, per ora', en: 'Nobody, for now' },
			github: { it: 'GitHub', en: 'GitHub' },
			gitlab: { it: 'GitLab', en: 'GitLab' },
		},
		read: (text: string) => hosts.find(host => host === (text.trim().toLowerCase() || 'none')),
		wanted: { it: 'github, gitlab oppure none', en: 'github, gitlab or none' },
	},
	dryRun: flag({
		it: 'dice che cosa scriverebbe, e non scrive nulla',
		en: 'say what would be written, and write nothing',
	}),
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: [
		'agora init esempio --example',
		'agora init dati --programme "Città vicina" --city Altariva --neighbourhoods "Quartiere Nord, Quartiere Est" --ci github',
	],
	async run({ dir = '.', example, noGit, programme, city, neighbourhoods, ci = 'none', dryRun }, context) {
		const { packaged, language } = context
		if (example && (programme ?? city ?? neighbourhoods) !== undefined) throw eitherOr()
		const data = example
			? everything(packaged, 'data-template/example')
			: blank(packaged, language, { programme, city, neighbourhoods: neighbourhoods ?? [] })
		const checks = ci === 'none' ? {} : checksFor(ci, context)
		const common = everything(packaged, 'data-template/common')
		const files = { ...common, ...checks, ...data, ...editorFiles(context, language, open(memory(data)).codes) }
		const target = context.folder(dir)
		const taken = Object.keys(files).filter(file => !('obstacle' in target.read(file)))
		if (taken.length > 0) throw alreadyThere(dir, taken)
		const paths = Object.keys(files).sort()
		const shown = paths.filter(path => !path.startsWith('.agora/schemas/'))
		const ground = !example || noGit ? undefined : await context.ground(dir)
		const past = ground === 'free' ? examplePast(packaged, files) : []
		const at = `agora -C ${/^[\w./-]+$/.test(dir) ? dir : `"${dir}"`}`
		return {
			writes: dryRun ? {} : Object.fromEntries(paths.map(path => [`${dir}/${path}`, files[path] as string])),
			...(past.length > 0 && !dryRun && { begins: { folder: dir, commits: past } }),
			data: { folder: dir, files: paths, written: !dryRun, ...(example && { history: span(past) }) },
			document: language => ({
				title: 'agora init',
				blocks: [
					{ kind: 'paragraph', text: (dryRun ? words.would : words.made)[language](paths.length, dir) },
					{ kind: 'list', items: shown },
					...toldOf(span(past), ground, dryRun, language),
					{
						kind: 'paragraph',
						text: [
							words.next[language],
							{ code: `${at} validate` },
							...(past.length > 0 ? [words.or[language], { code: `${at} diff 2026-06` }] : []),
						],
					},
				],
			}),
		}
	},
})

/** How long a past is: `null` where there is none. */
function span(past: readonly PastState[]) {
	const [first, last] = [past[0], past.at(-1)]
	return first && last ? { commits: past.length, from: first.at.slice(0, 10), to: last.at.slice(0, 10) } : null
}

/** What came of the example's history, and what to do where there is none. */
function toldOf(
	past: ReturnType<typeof span>,
	ground: Ground | undefined,
	dryRun: boolean,
	language: Language,
): readonly Block[] {
	if (ground === undefined) return []
	const text = past
		? (dryRun ? words.wouldPast : words.past)[language](past.commits, past.from, past.to)
		: words[ground === 'inside' ? 'inside' : 'noGit'][language]
	return [{ kind: 'paragraph', text }]
}

/** What a person says of a folder to be made. */
interface Named {
	readonly programme: string | undefined
	readonly city: string | undefined
	readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}

/** «Quartiere Nord, Quartiere Est» → the folders' ids and the names that people read. */
function names(text: string): readonly { id: string; name: string }[] | undefined {
	const list = text
		.split(',')
		.map(name => name.trim())
		.filter(name => name !== '')
		.map(name => ({ id: slug(name), name }))
	const distinct = new Set(list.map(({ id }) => id))
	return list.length > 0 && distinct.size === list.length && !distinct.has('') ? list : undefined
}

const slug = (name: string) =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)

function blank(
	packaged: Source,
	language: Language,
	{ programme, city, neighbourhoods }: Named,
): Record<string, string> {
	const template = everything(packaged, 'data-template/neighbourhood')
	const root = {
		...everything(packaged, 'data-template/programme'),
		...everything(packaged, `data-template/readme/${language}`),
	}
	const values = {
		language,
		title: (programme ?? words.ours[language]).replace(/[\\`*_{}[\]<>#|]/g, '\\$&'),
		programme: JSON.stringify(programme ?? words.ours[language]),
		city: JSON.stringify(city ?? 'La nostra città'),
		count: String(neighbourhoods.length),
		neighbourhoods: `[${neighbourhoods.map(({ id }) => id).join(', ')}]`,
	}
	const folders = neighbourhoods.flatMap(({ id, name }) =>
		Object.entries(template).map(
			([file, text]) => [`neighbourhoods/${id}/${file}`, filled(text, { name: JSON.stringify(name) })] as const,
		),
	)
	return {
		...Object.fromEntries(Object.entries(root).map(([file, text]) => [file, filled(text, values)])),
		...Object.fromEntries(folders),
	}
}

const filled = (text: string, values: Readonly<Record<string, string>>) =>
	text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '')

/** What a host reads to check each proposed change. */
function checksFor(host: 'github' | 'gitlab', { packaged, stamp }: Context): Record<string, string> {
	const files = Object.entries(everything(packaged, `data-template/ci/${host}`))
	return Object.fromEntries(files.map(([file, text]) => [file, filled(text, { version: stamp().agora })]))
}

const eitherOr = () =>
	new Failure(
		{
			it: 'L’esempio ha già il suo programma e i suoi quartieri',
			en: 'The example has its own programme and neighbourhoods',
		},
		{
			it: 'Scegli: --example, oppure --programme, --city e --neighbourhoods',
			en: 'Choose: --example, or else --programme, --city and --neighbourhoods',
		},
	)

const alreadyThere = (dir: string, taken: readonly string[]) =>
	new Failure(
		{
			it: `In ${dir} ci sono già dei file: ${taken.slice(0, 5).join(', ')}. Nulla è stato modificato`,
			en: `There are files in ${dir} already: ${taken.slice(0, 5).join(', ')}. Nothing was changed`,
		},
		{
			it: 'Scegli una cartella vuota o nuova: agora init NOME',
			en: 'Choose an empty or a new folder: agora init NAME',
		},
	)

const words = {
	made: {
		it: (files: number, dir: string) => `Creati ${files} file in ${dir}:`,
		en: (files: number, dir: string) => `Made ${files} files in ${dir}:`,
	},
	would: {
		it: (files: number, dir: string) => `Si creerebbero ${files} file in ${dir}; nulla è stato scritto:`,
		en: (files: number, dir: string) => `${files} files would be made in ${dir}; nothing was written:`,
	},
	past: {
		it: (commits: number, from: string, to: string) =>
			`Con la loro storia in git: ${commits} commit, dal ${from} al ${to}.`,
		en: (commits: number, from: string, to: string) =>
			`With their history in git: ${commits} commits, from ${from} to ${to}.`,
	},
	wouldPast: {
		it: (commits: number, from: string, to: string) =>
			`Con la loro storia in git: sarebbero ${commits} commit, dal ${from} al ${to}.`,
		en: (commits: number, from: string, to: string) =>
			`With their history in git: it would be ${commits} commits, from ${from} to ${to}.`,
	},
	inside: {
		it: 'Solo i file, senza la loro storia: la cartella sta già in un archivio git, che resta com’è. Per avere anche la storia, scegli una cartella che non sia dentro un altro archivio.',
		en: 'Only the files, without their history: the folder lies in a git repository already, which stays as it is. To have the history too, choose a folder outside any repository.',
	},
	noGit: {
		it: 'Solo i file, senza la loro storia: qui non c’è git, o è più vecchio di 2.25. Installato git, riprova in una cartella nuova.',
		en: 'Only the files, without their history: there is no git here, or it is older than 2.25. Once git is installed, try again in a new folder.',
	},
	ours: { it: 'Il nostro programma', en: 'Our programme' },
	next: { it: 'E adesso: ', en: 'And now: ' },
	or: { it: ', oppure ', en: ', or ' },
} as const
