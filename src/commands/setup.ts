import type { Clone } from '../history/clone.js'
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
			clone.set('merge.agora.driver', driver)
		}
		if (does && isOpen('attributes')) {
			const path = clone.path('info/attributes')
			writes[path] = { text: `${textOf(context, path)}${attributes(clone.prefix)}`, over: true }
		}
		if (does && isOpen('hook')) writes[clone.path('hooks/pre-commit')] = { text: hook(clone.prefix), runnable: true }
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
					...parts
						.filter(({ state }) => state !== 'ready')
						.map(({ remedy }) => ({ kind: 'paragraph' as const, text: remedy[language] })),
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
	const hookText = textOf(context, clone.path('hooks/pre-commit'))
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
	const isOurs = hookText.includes(hookMark)
	const isFree = hookText === '' && hooksPath === undefined
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
			clone.setting('core.autocrlf') !== 'true' || clone.attribute('eol', 'agora.yaml') === 'lf',
			{
				it: 'Git riscrive i fine riga: aggiungi «* text=auto eol=lf» a .gitattributes',
				en: 'Git rewrites line ends: add “* text=auto eol=lf” to .gitattributes',
			},
		),
		part(
			'driver',
			{ it: 'Unione scheda per scheda', en: 'Merging record by record' },
			clone.setting('merge.agora.driver') === driver,
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
			isOurs,
			isFree
				? run()
				: {
						it: 'C’è già un pre-commit di altri, che resta com’è. Per unire i due, aggiungi al suo interno: agora validate || exit 1',
						en: 'Another pre-commit is there and stays as it is. To have both, add to it: agora validate || exit 1',
					},
			isFree ? 'missing' : 'foreign',
		),
	]
}

function textOf(context: Context, path: string): string {
	const slash = path.lastIndexOf('/')
	const read = context.folder(path.slice(0, slash)).read(path.slice(slash + 1))
	return 'bytes' in read ? new TextDecoder().decode(read.bytes) : ''
}

/**
 * What git runs. Only a result that agora finished counts: a missing, broken or killed agora, whatever its exit code,
 * leaves an ordinary merge with both sides in the file.
 */
const driver =
	'agora merge-file %O %A %B %P >/dev/null; s=$?; if test $s -eq 0; then exit 0; fi; if test $s -eq 1 && grep -q "^<<<<<<< " %A; then exit 1; fi; git merge-file -L "qui / here" -L base -L "da unire / to be merged" %A %O %B'

const attributes = (prefix: string) =>
	`# agora setup\n${['*.yaml', 'neighbourhoods/**/*.yaml'].map(pattern => `${/\s/.test(prefix) ? `"/${prefix}${pattern}"` : `/${prefix}${pattern}`} merge=agora\n`).join('')}`

const hookMark = '# agora setup: pre-commit'

/** Judges what is about to be committed, not what lies in the folder, in a copy that is thrown away. */
const hook = (prefix: string) => `#!/bin/sh
${hookMark}
# Controlla i dati che stanno per essere registrati / checks the data that are about to be committed.
git diff --cached --quiet -- ${quoted(prefix === '' ? '.' : prefix)} && exit 0
copy=$(mktemp -d) || exit 1
trap 'rm -rf "$copy"' EXIT
git ls-files -z -- ${quoted(prefix === '' ? '.' : prefix)} | git checkout-index -z --stdin --prefix="$copy/" || exit 1
agora -C "$copy/"${quoted(prefix)} validate --no-color && exit 0
echo 'agora: il commit è fermo finché ci sono errori; per farlo lo stesso: git commit --no-verify' >&2
echo 'agora: the commit waits while there are errors; to make it anyway: git commit --no-verify' >&2
exit 1
`

const quoted = (text: string) => `'${text.replaceAll("'", "'\\\\''")}'`
