import type { Clone } from '../history/clone.js'
import { mergeAttributes, mergeDriver } from '../history/driver.js'
import { hook, hookBefore, hookFile, hookMark } from '../history/hook.js'
import type { Language, Words } from '../model/text.js'
import { type Block, type Rich, text as textCell } from '../report/document.js'
import { type Drafts, textIn } from '../workspace/draft.js'
import { dryRun, flag } from './asks.js'
import { type Context, command, type Written } from './command.js'
import { type EditorState, editorFiles, editorState } from './editor-files.js'

/** What agora can do here, and may leave. */
const skippable = ['driver', 'attributes', 'hook', 'schemas'] as const

const asks = {
	check: flag({
		it: 'dice che cosa manca, e non cambia nulla',
		en: 'say what is missing, and change nothing',
	}),
	skip: {
		kind: 'options',
		words: {
			it: `senza queste parti: ${skippable.join(', ')}`,
			en: `without these parts: ${skippable.join(', ')}`,
		},
		placeholder: 'parts',
		read: (text: string) => skippable.find(part => part === text),
		wanted: { it: `una di: ${skippable.join(', ')}`, en: `one of: ${skippable.join(', ')}` },
	},
	dryRun,
} as const

/** One thing that a clone should have. */
interface Part {
	readonly id: string
	readonly name: Words
	readonly state: 'ready' | 'missing' | 'old' | 'foreign'
	/** What to do about it, when agora does not do it. */
	readonly remedy: Words
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: [],
	run({ check, skip, dryRun: dry }, context) {
		const clone = context.clone()
		const schemas = schemasOf(context)
		const before = partsOf(clone, schemas, context).filter(({ id }) => !skip.some(one => one === id))
		const isOpen = (id: string) =>
			before.some(part => part.id === id && (part.state === 'missing' || part.state === 'old'))
		const writes: Record<string, Written> = {}
		const does = !check && !dry
		if (does && isOpen('driver')) {
			clone.set('merge.agora.name', 'agora: unisce scheda per scheda / merges record by record')
			clone.set('merge.agora.driver', mergeDriver(context.started))
		}
		if (does && isOpen('attributes')) {
			const path = clone.path('info/attributes')
			writes[path] = { text: `${textOf(context, path)}${mergeAttributes(clone.prefix)}`, over: true }
		}
		if (does && isOpen('hook')) {
			const theirs = isThere(context, clone.path(hookFile)) && !textOf(context, clone.path(hookFile)).includes(hookMark)
			writes[clone.path(hookFile)] = {
				text: hook(clone.prefix, context.started),
				runnable: true,
				...(theirs ? { aside: hookBefore } : { over: true }),
			}
		}
		const done = new Set<string>(does ? skippable.filter(isOpen) : [])
		const parts = before.map(part => (done.has(part.id) ? { ...part, state: 'ready' as const } : part))
		return {
			writes,
			...(done.has('schemas') && { drafts: schemas.drafts }),
			exit: check && parts.some(({ state }) => state !== 'ready') ? 1 : 0,
			data: { parts: parts.map(({ id, state }) => ({ id, state, done: done.has(id) })) },
			document: language => ({
				title: 'agora setup',
				blocks: [
					{
						kind: 'table',
						id: 'parts',
						caption: { it: 'Questa copia di lavoro', en: 'This clone' }[language],
						columns: [
							{ key: 'part', title: { it: 'Che cosa', en: 'What' }[language] },
							{ key: 'state', title: { it: 'Stato', en: 'State' }[language] },
						],
						rows: parts.map(({ id, name, state }) => [
							textCell(name[language]),
							textCell(states[done.has(id) ? 'done' : state][language]),
						]),
					},
					...[...new Set(parts.filter(({ state }) => state !== 'ready').map(({ remedy }) => remedy[language]))].map(
						text => ({ kind: 'paragraph' as const, text }),
					),
					...(does ? hints(language, done.has('schemas')) : []),
				],
			}),
		}
	},
})

const states: Readonly<Record<Part['state'] | 'done', Words>> = {
	ready: { it: 'a posto', en: 'ready' },
	done: { it: 'fatto ora', en: 'done now' },
	missing: { it: 'manca', en: 'missing' },
	old: { it: 'da aggiornare', en: 'out of date' },
	foreign: { it: 'da fare a mano', en: 'to be done by hand' },
}

const hints = (language: Language, schemas: boolean): readonly Block[] =>
	[hint.clone[language], ...(schemas ? [hint.schemas[language]] : []), hint.completion[language]].map(text => ({
		kind: 'paragraph',
		text,
	}))

const hint: Readonly<Record<'clone' | 'schemas' | 'completion', Readonly<Record<Language, Rich>>>> = {
	clone: {
		it: 'Vale solo per questa copia: chi altro lavora sui dati avvia agora setup nella sua.',
		en: 'This holds for this clone only: whoever else works on the data runs agora setup in theirs.',
	},
	schemas: {
		it: ['Gli schemi stanno con i dati, e servono a tutti: si salvano con ', { code: 'agora save' }, '.'],
		en: ['The schemas lie with the data and serve everybody: they are saved with ', { code: 'agora save' }, '.'],
	},
	completion: {
		it: [
			'Perché il tasto Tab completi comandi, quartieri e identificativi: ',
			{ code: 'agora completion bash -f md' },
			' (oppure zsh, fish, powershell) dice come.',
		],
		en: [
			'To have the Tab key complete commands, neighbourhoods and ids: ',
			{ code: 'agora completion bash -f md' },
			' (or zsh, fish, powershell) says how.',
		],
	},
}

function partsOf(clone: Clone, schemas: Schemas, context: Context): readonly Part[] {
	const run = (remedy: Words = { it: 'Si mette a posto con: agora setup', en: 'It is put right with: agora setup' }) =>
		remedy
	const hookText = textOf(context, clone.path(hookFile))
	const hooksPath = clone.setting('core.hooksPath')
	const [major = 0, minor = 0] = clone.version.split('.').map(Number)
	const part = (
		id: string,
		name: Words,
		isReady: boolean,
		remedy: Words,
		otherwise: Part['state'] = 'foreign',
	): Part => ({
		id,
		name,
		state: isReady ? 'ready' : otherwise,
		remedy,
	})
	// Theirs is put aside once; when a second one came over ours, a person has to say which of them counts.
	const isOurs = hookText.includes(hookMark)
	const canChain = hooksPath === undefined && (isOurs || !isThere(context, clone.path(`hooks/${hookBefore}`)))
	const where = hooksPath ?? 'hooks'
	const windows = clone.windowsLines()
	return [
		part('git', { it: `git ${clone.version}`, en: `git ${clone.version}` }, major * 1000 + minor >= 2025, {
			it: 'Installa git 2.25 o più recente.',
			en: 'Install git 2.25 or later.',
		}),
		part('history', { it: 'Tutta la storia', en: 'The whole history' }, !clone.shallow, {
			it: 'Mancano i commit più vecchi: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
			en: 'The older commits are missing: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)',
		}),
		part(
			'lines',
			{ it: 'Fine riga', en: 'Line ends' },
			windows.length === 0 &&
				(clone.setting('core.autocrlf') !== 'true' || clone.attribute('eol', 'agora.yaml') === 'lf'),
			windows.length === 0 ? rewritten : { it: mixed.it(windows), en: mixed.en(windows) },
		),
		part(
			'driver',
			{ it: 'Unione scheda per scheda', en: 'Merging record by record' },
			clone.setting('merge.agora.driver') === mergeDriver(context.started),
			run(),
			clone.setting('merge.agora.driver') === undefined ? 'missing' : 'old',
		),
		part(
			'attributes',
			{ it: 'I file che unisce', en: 'The files that it merges' },
			clone.attribute('merge', 'neighbourhoods/x/needs.yaml') === 'agora' &&
				clone.attribute('merge', 'programme.yaml') === 'agora',
			run(),
			'missing',
		),
		part(
			'hook',
			{ it: 'Controllo prima di ogni commit', en: 'Check before each commit' },
			hookText === hook(clone.prefix, context.started),
			canChain ? run() : { it: byHand.it(where), en: byHand.en(where) },
			canChain ? (isOurs ? 'old' : 'missing') : 'foreign',
		),
		part(
			'schemas',
			{ it: 'Schemi per gli editor', en: 'Schemas for editors' },
			schemas.state === 'same',
			schemas.state === 'newer' ? newerAgora : run(),
			schemas.state === 'newer' ? 'foreign' : schemas.state === 'absent' ? 'missing' : 'old',
		),
	]
}

interface Schemas extends Pick<EditorState, 'state'> {
	readonly drafts: Drafts
}

/** The schemas belong to the folder, not to the clone: they are written as data are, and saved with them. */
function schemasOf(context: Context): Schemas {
	const { source, codes, programme } = context.open()
	const language = programme.settings.language ?? 'it'
	const { state, wanted } = editorState(source, editorFiles(context, language, codes), context.program.agora)
	const drafts = Object.entries(wanted).map(([file, after]) => [file, { before: textIn(source, file), after }])
	return { state, drafts: Object.fromEntries(drafts) }
}

/** Also a link, which would not be read. */
function isThere(context: Context, path: string): boolean {
	const slash = path.lastIndexOf('/')
	return context
		.folder(path.slice(0, slash))
		.list('')
		.includes(path.slice(slash + 1))
}

function textOf(context: Context, path: string): string {
	const slash = path.lastIndexOf('/')
	const read = context.folder(path.slice(0, slash)).read(path.slice(slash + 1))
	return 'bytes' in read ? new TextDecoder().decode(read.bytes) : ''
}

const newerAgora: Words = {
	it: 'Gli schemi sono di un agora più recente di questo: aggiorna agora su questa macchina.',
	en: 'The schemas are of a later agora than this one: bring agora up to date on this machine.',
}

const rewritten: Words = {
	it: 'Git riscrive i fine riga: aggiungi «* text=auto eol=lf» a .gitattributes',
	en: 'Git rewrites line ends: add “* text=auto eol=lf” to .gitattributes',
}

const mixed = {
	it: ([first, ...rest]: readonly string[]) =>
		`${first}${rest.length === 0 ? ' ha' : ` e altri ${rest.length} hanno`} i fine riga di Windows: chi lo apre altrove può cambiarne ogni riga. Aggiungi «* text=auto eol=lf» a .gitattributes, poi: git add --renormalize . e agora save`,
	en: ([first, ...rest]: readonly string[]) =>
		`${first}${rest.length === 0 ? ' has' : ` and ${rest.length} more have`} the line ends of Windows: opened elsewhere, every line of it may change. Add “* text=auto eol=lf” to .gitattributes, then: git add --renormalize . and agora save`,
}

const byHand = {
	it: (where: string) =>
		`I controlli prima dei commit li tiene altro (${where}), che resta com’è. Per avere anche questo, aggiungi al suo pre-commit: agora validate --staged || exit 1`,
	en: (where: string) =>
		`Something else keeps the checks before commits (${where}), and stays as it is. To have this one too, add to its pre-commit: agora validate --staged || exit 1`,
}
