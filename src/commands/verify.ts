import { Failure } from '../model/failure.js'
import { moment } from '../model/moment.js'
import { decimal } from '../model/number.js'
import type { Language } from '../model/text.js'
import { count, text as textCell } from '../report/document.js'
import { imprintIn } from '../report/imprint.js'
import type { ReportStamp } from '../report/stamp.js'
import type { FileRead, Source } from '../workspace/source.js'
import type { Answer, Asks, Command, Context, Format } from './command.js'
import { apart } from './imprinted.js'

/** A report may be a page of many megabytes. */
const largestReport = 256 * 1024 * 1024
const mostLines = 20

/**
 * Makes a report again from its stamp, with the data of its commit, and compares it byte for byte.
 *
 * @throws Failure when the file has no stamp that this agora can follow
 */
export async function verified(path: string, report: Command, context: Context): Promise<Answer> {
	const { files, isFolder } = reportAt(path, context)
	const first = isFolder ? (files.get('imprint.csv') ?? '') : (files.get('') ?? '')
	const stamp = imprintIn(first)
	if (!stamp) throw noStamp(path)
	if (stamp.commit === null || stamp.dirty) throw unsaved(path)
	const { agora, definitions } = context.program
	if (stamp.agora !== agora || stamp.definitions !== definitions) throw otherVersion(stamp)
	const answer = await report.run(inputOf(stamp, report.asks) as never, contextOf(stamp, context))
	return {
		kind: 'verify',
		exit: 0,
		data: {},
		document: () => ({ title: '', blocks: [] }),
		rebuilt: {
			answer,
			format: isFolder ? 'csv' : formatOf(path, first),
			language: stamp.language,
			apart: isFolder,
			compare: texts => compared(path, stamp, files, texts),
		},
	}
}

/** The report as texts: one, or a file for each table. */
function reportAt(path: string, context: Context) {
	const plain = path.replace(/[\\/]+$/, '')
	const folder = context.folder(plain, largestReport)
	const names = folder.list('').filter(name => name.endsWith('.csv'))
	if (names.length > 0) return { isFolder: true, files: new Map(names.map(name => [name, read(folder, name)])) }
	const cut = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'))
	const source = context.folder(cut < 0 ? '.' : plain.slice(0, cut) || '/', largestReport)
	const found: FileRead = source.read(plain.slice(cut + 1))
	if ('obstacle' in found) throw unreadable(path)
	return { isFolder: false, files: new Map([['', decoded(found.bytes)]]) }
}

const read = (folder: Source, name: string) => {
	const found = folder.read(name)
	if ('obstacle' in found) throw unreadable(name)
	return decoded(found.bytes)
}

/** Two texts are equal only when their bytes are: what is no UTF-8 is no report of ours, and reads as something else. */
function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		return new TextDecoder('latin1').decode(bytes)
	}
}

const endings: Readonly<Record<string, Format>> = {
	md: 'md',
	markdown: 'md',
	json: 'json',
	csv: 'csv',
	txt: 'text',
	html: 'html',
	htm: 'html',
}

function formatOf(path: string, text: string): Format {
	const ending = endings[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
	if (ending) return ending
	if (text.startsWith('{')) return 'json'
	if (/^\s*<!doctype/i.test(text)) return 'html'
	if (/^\ufeff?table[,;]row/.test(text)) return 'csv'
	return text.startsWith('# ') ? 'md' : 'text'
}

/** What the report was asked for, read as if it were typed: a word that no option knows is no stamp of ours. */
function inputOf(stamp: ReportStamp, asks: Asks): Readonly<Record<string, unknown>> {
	const input: Record<string, unknown> = Object.fromEntries(
		Object.entries(asks).map(([key, { kind }]) => [
			key,
			kind === 'flag' ? false : kind === 'arguments' ? [] : undefined,
		]),
	)
	for (const word of stamp.arguments) {
		const [, name, value] = /^--([a-z-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
		const key =
			name === undefined ? 'neighbourhoods' : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
		const ask = Object.hasOwn(asks, key) ? asks[key] : undefined
		const found = ask?.read(value ?? word)
		if (!ask || apart.has(key) || found === undefined || (ask.kind === 'option') !== (value !== undefined))
			throw noStamp(word)
		input[key] = ask.kind === 'arguments' ? [...(input[key] as unknown[]), found] : ask.kind === 'flag' ? true : found
	}
	return { ...input, on: stamp.on }
}

/** The folder as it was at the commit, on the day and in the language of the stamp. */
function contextOf(stamp: ReportStamp, context: Context): Context {
	const at = (commit: string) => context.known(moment(`rev:${commit}`) as NonNullable<ReturnType<typeof moment>>)
	const { workspace } = at(stamp.commit as string)
	return {
		...context,
		open: () => workspace,
		today: stamp.known,
		language: stamp.language,
		stamp: () => ({ commit: stamp.commit, dirty: false, asOf: stamp.asOf, ...context.program }),
		known: when => (stamp.compared ? { ...at(stamp.compared.commit), day: stamp.compared.day } : context.known(when)),
	}
}

interface Difference {
	readonly file: string | null
	readonly line: number
	readonly found: string | null
	readonly expected: string | null
}

function compared(
	path: string,
	stamp: ReportStamp,
	files: ReadonlyMap<string, string>,
	texts: Readonly<Record<string, string>>,
): Answer {
	const names = [...new Set([...Object.keys(texts), ...files.keys()])].sort()
	const differences = names.flatMap(name => differencesIn(name, files.get(name), texts[name]))
	const lines = [...files.values()].reduce((sum, one) => sum + one.split('\n').length - 1, 0)
	return {
		kind: 'verify',
		exit: differences.length > 0 ? 1 : 0,
		stamp,
		on: stamp.on,
		data: {
			file: path,
			same: differences.length === 0,
			lines,
			stamp,
			differences: differences.slice(0, mostLines),
			more: Math.max(0, differences.length - mostLines),
		},
		document: language => ({
			title: 'agora report --verify',
			blocks: [
				differences.length === 0
					? { kind: 'paragraph', text: words.same[language](path, lines, stamp.commit ?? '') }
					: { kind: 'notice', text: words.differs[language](path, differences.length, stamp.commit ?? '') },
				...(differences.length === 0
					? []
					: [
							{
								kind: 'table' as const,
								id: 'differences',
								caption: words.caption[language],
								columns: (['file', 'line', 'found', 'expected'] as const)
									.filter(key => key !== 'file' || names.length > 1)
									.map(key => ({ key, title: words[key][language] })),
								rows: differences
									.slice(0, mostLines)
									.map(({ file, line, found, expected }) => [
										...(names.length > 1 ? [textCell(file ?? '')] : []),
										count(line),
										...around(found, expected).map(one => textCell(one ?? words.nothing[language])),
									]),
							},
						]),
			],
		}),
	}
}

function differencesIn(name: string, found: string | undefined, expected: string | undefined): readonly Difference[] {
	if (found === expected) return []
	const [ours, theirs] = [found?.split('\n') ?? [], expected?.split('\n') ?? []]
	const file = name === '' ? null : name
	// What stands before the first and after the last difference is the same: a line that came or went shifts only the middle.
	let start = 0
	while (start < ours.length && start < theirs.length && ours[start] === theirs[start]) start++
	let end = 0
	while (end < ours.length - start && end < theirs.length - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++
	const length = Math.max(ours.length, theirs.length) - end
	const at = (lines: readonly string[], index: number) => (index < lines.length - end ? (lines[index] ?? null) : null)
	return Array.from({ length: length - start }, (_, index) => ({
		file,
		line: start + index + 1,
		found: at(ours, start + index),
		expected: at(theirs, start + index),
	})).filter(({ found, expected }) => found !== expected)
}

/** The places of two long lines where they part. */
function around(...lines: readonly (string | null)[]): readonly (string | null)[] {
	const [one, other] = lines
	if (typeof one !== 'string' || typeof other !== 'string') return lines.map(line => line && shortened(line, 0))
	let from = 0
	while (from < one.length && one[from] === other[from]) from++
	return lines.map(line => line && shortened(line, Math.max(0, from - 20)))
}

const shortened = (line: string, from: number) =>
	`${from > 0 ? '…' : ''}${line.slice(from, from + 50)}${line.length > from + 50 ? '…' : ''}`

const unreadable = (path: string) =>
	new Failure(
		{ it: `Non si può leggere ${path}`, en: `${path} cannot be read` },
		{
			it: 'Serve il file di un rapporto, o la cartella delle sue tabelle.',
			en: 'This should be the file of a report, or the folder of its tables.',
		},
	)

const noStamp = (path: string) =>
	new Failure(
		{
			it: `${path.slice(0, 100)}: qui non c’è un timbro che si possa seguire`,
			en: `${path.slice(0, 100)}: there is no stamp here that can be followed`,
		},
		{
			it: 'Si verificano i rapporti interi in md, html, text, csv e json, come agora report li scrive; una tabella sola (--table) non porta timbro. Se il timbro è stato toccato, il rapporto non vale.',
			en: 'Whole reports in md, html, text, csv and json can be verified, as agora report writes them; a single table (--table) carries no stamp. If the stamp was touched, the report is not sound.',
		},
	)

const unsaved = (path: string) =>
	new Failure(
		{
			it: `${path}: il rapporto è stato fatto su dati non ancora salvati in git, e non si può rifare`,
			en: `${path}: the report was made of data that were not saved in git yet, and cannot be made again`,
		},
		{ it: 'Salva i dati e rifai il rapporto.', en: 'Save the data and make the report again.' },
	)

const otherVersion = ({ agora, definitions }: ReportStamp) =>
	new Failure(
		{
			it: `Il rapporto è di agora ${agora}, definizioni ${definitions}: questa versione potrebbe scriverlo in altro modo`,
			en: `The report is by agora ${agora}, definitions ${definitions}: this version might write it differently`,
		},
		{ it: `Per verificarlo installa agora ${agora}.`, en: `To verify it, install agora ${agora}.` },
	)

const words = {
	same: {
		it: (path: string, lines: number, commit: string) =>
			`${path} è il rapporto che i dati del commit ${commit.slice(0, 7)} danno: ${decimal(lines, 'it')} righe, uguali byte per byte.`,
		en: (path: string, lines: number, commit: string) =>
			`${path} is the report that the data of commit ${commit.slice(0, 7)} give: ${decimal(lines, 'en')} lines, the same byte for byte.`,
	},
	differs: {
		it: (path: string, many: number, commit: string) =>
			`${path} non è il rapporto che i dati del commit ${commit.slice(0, 7)} danno: ${many === 1 ? 'una riga differisce' : `${decimal(many, 'it')} righe differiscono`}.`,
		en: (path: string, many: number, commit: string) =>
			`${path} is not the report that the data of commit ${commit.slice(0, 7)} give: ${many === 1 ? 'one line differs' : `${decimal(many, 'en')} lines differ`}.`,
	},
	caption: { it: 'Le righe che differiscono', en: 'The lines that differ' },
	file: { it: 'File', en: 'File' },
	line: { it: 'Riga', en: 'Line' },
	found: { it: 'Nel file', en: 'In the file' },
	expected: { it: 'Dai dati', en: 'From the data' },
	nothing: { it: '(manca)', en: '(missing)' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, unknown>>>>
