import type { Command, Format } from '../commands/command.js'
import { Failure } from '../model/failure.js'
import type { Globals, Typed } from './declare.js'
import { wrongValue } from './input.js'
import type { World } from './world.js'

/** One way in which an answer is wanted: on the screen when it has no file. */
export interface Output {
	readonly format: Format
	readonly file?: string
}

/**
 * The ways in which an answer is wanted, as they were typed: a file belongs to the form before it. Where nothing was
 * said of the screen, a runner of GitHub gets what it understands.
 */
export function outputsOf({ outputs }: Globals, { formats }: Command, { env }: Pick<World, 'env'>): readonly Output[] {
	const wanted = paired(outputs).map(({ format, file }) => ({
		format: formatOf(format, file, formats),
		...(file !== undefined && { file }),
	}))
	if (wanted.filter(({ file }) => file === undefined).length > 1) throw oneScreen()
	const onGitHub = env.GITHUB_ACTIONS === 'true' && formats.includes('github')
	if (wanted.length === 0) return [{ format: onGitHub ? 'github' : (formats[0] ?? 'text') }]
	// The report that GitLab collects says nothing to whoever reads the log.
	const [only] = wanted
	return wanted.length === 1 && only?.format === 'gitlab' && only.file !== undefined && env.GITLAB_CI === 'true'
		? [...wanted, { format: 'text' }]
		: wanted
}

interface Pair {
	readonly format?: string
	readonly file?: string
}

function paired(typed: readonly Typed[]): readonly Pair[] {
	const formats = typed.filter(one => 'format' in one)
	const files = typed.filter(one => 'file' in one)
	// One of each belong together, whichever was typed first.
	if (formats.length === 1 && files.length === 1) return [{ ...formats[0], ...files[0] }]
	const pairs: Pair[] = []
	for (const one of typed) {
		const last = pairs.at(-1)
		if ('file' in one && last && last.file === undefined) pairs.splice(-1, 1, { ...last, ...one })
		else pairs.push(one)
	}
	return pairs
}

function formatOf(format: string | undefined, file: string | undefined, formats: readonly Format[]): Format {
	const ending = file === undefined ? undefined : /\.(\w+)$/.exec(file)?.[1]?.toLowerCase()
	if (ending === 'yaml' || ending === 'yml') throw overData(file ?? '')
	const fromName = file === undefined ? undefined : (named(file) ?? endings[ending ?? ''])
	if (ending !== undefined && !fromName && format === undefined) throw wrongEnding(ending)
	const wanted = format ?? fromName ?? formats[0] ?? 'text'
	const found = formats.find(one => one === wanted)
	if (!found)
		throw wrongValue('--format', wanted, {
			it: `una di queste forme: ${formats.join(', ')}`,
			en: `one of these: ${formats.join(', ')}`,
		})
	return found
}

/** Names that other programs look for. */
function named(file: string): Format | undefined {
	if (/(?:^|[\\/])gl-code-quality-report\.json$/i.test(file)) return 'gitlab'
	return /\.sarif\.json$/i.test(file) ? 'sarif' : undefined
}

const endings: Readonly<Record<string, Format>> = {
	md: 'md',
	markdown: 'md',
	html: 'html',
	htm: 'html',
	json: 'json',
	csv: 'csv',
	txt: 'text',
	sarif: 'sarif',
	xml: 'junit',
}

const oneScreen = () =>
	new Failure(
		{ it: 'Sullo schermo può stare una forma sola', en: 'Only one form can go to the screen' },
		{
			it: 'Di’ a ogni altra in quale file va: -f sarif -o controllo.sarif -f text',
			en: 'Say of each other which file it goes to: -f sarif -o check.sarif -f text',
		},
	)

/** A report never takes the place of the data that it is made of. */
const overData = (output: string) =>
	new Failure(
		{
			it: `${output} è un file di dati: un rapporto non si scrive lì`,
			en: `${output} is a data file: a report is not written there`,
		},
		{
			it: 'Nulla è stato modificato. Scegli un altro nome, come rapporto.md',
			en: 'Nothing was changed. Choose another name, such as report.md',
		},
	)

const wrongEnding = (ending: string) =>
	new Failure(
		{ it: `Non c’è una forma «.${ending}»`, en: `There is no form “.${ending}”` },
		{
			it: `Si scrivono: ${Object.keys(endings).join(', ')}; per un altro nome di file aggiungi --format`,
			en: `There are: ${Object.keys(endings).join(', ')}; for another file name add --format`,
		},
	)
