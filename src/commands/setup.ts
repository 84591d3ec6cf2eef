import type { Clone } from '../history/clone.js'
import { callOf, mergeAttributes, mergeDriver, type Program, quoted } from '../history/driver.js'
import type { Language, Words } from '../model/text.js'
import { text as textCell } from '../report/document.js'
import { dryRun, flag } from './asks.js'
import { type Context, command, type Written } from './command.js'

const asks = {
	check: flag({
		it: 'dice che cosa manca, e non cambia nulla',
		en: 'say what is missing, and change nothing',
	}),
	dryRun,
}

/** One thing that a clone should have. */
interface Part {
	readonly id: string
	readonly name: Words
	readonly state: 'ready' | 'missing' | 'foreign'
	/** What to do about it, when agora does not do it. */
	readonly remedy: Words
}

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: [],
	run({ check, dryRun: dry }, context) {
		const clone = context.clone()
		const before = partsOf(clone, context)
		const isOpen = (id: string) => before.some(part => part.id === id && part.state === 'missing')
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
		const done = new Set(does ? ['driver', 'attributes', 'hook'].filter(isOpen) : [])
		const parts = before.map(part => (done.has(part.id) ? { ...part, state: 'ready' as const } : part))
		return {
			writes,
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
					...(does ? [{ kind: 'paragraph' as const, text: hint[language] }] : []),
				],
			}),
		}
	},
})

const states: Readonly<Record<Part['state'] | 'done', Words>> = {
	ready: { it: 'a posto', en: 'ready' },
	done: { it: 'fatto ora', en: 'done now' },
	missing: { it: 'manca', en: 'missing' },
	foreign: { it: 'da fare a mano', en: 'to be done by hand' },
}

const hint: Readonly<Record<Language, string>> = {
	it: 'Vale solo per questa copia: chi altro lavora sui dati avvia agora setup nella sua.',
	en: 'This holds for this clone only: whoever else works on the data runs agora setup in theirs.',
}

function partsOf(clone: Clone, context: Context): readonly Part[] {
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
			'missing',
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
			canChain ? 'missing' : 'foreign',
		),
	]
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

const hookFile = 'hooks/pre-commit'
const hookBefore = 'pre-commit.before-agora'
const hookMark = '# agora setup: pre-commit'

/**
 * Judges what is about to be committed against what is there already: never the files in the folder, and never what was
 * wrong before. A hook that was there before comes first, and what it refuses stays refused. Where nothing of the data is
 * about to change, or a branch has no data at all, there is nothing to judge.
 */
const hook = (prefix: string, program: Program | undefined) => `#!/bin/sh
${hookMark}
# Controlla ciò che sta per essere registrato / checks what is about to be committed.
before=$(dirname "$0")/${hookBefore}
if test -x "$before"; then "$before" "$@" || exit $?; fi
${callOf(program)}
git diff --cached --quiet -- ${quoted(prefix === '' ? '.' : prefix)} && exit 0
git ls-files -- ${quoted(`${prefix}agora.yaml`)} ${quoted(`${prefix}neighbourhoods`)} | grep -q . || exit 0
a -C ${quoted(`./${prefix}`)} validate --staged --no-color && exit 0
echo 'agora: il commit è fermo finché ci sono errori nuovi; per farlo lo stesso: git commit --no-verify' >&2
echo 'agora: the commit waits while there are new errors; to make it anyway: git commit --no-verify' >&2
exit 1
`
