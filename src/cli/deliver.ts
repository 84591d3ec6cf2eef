import { join, resolve } from 'node:path'
import type { Answer, Command, Format } from '../commands/command.js'
import { Failure } from '../model/failure.js'
import { writeNew } from '../workspace/folder.js'
import type { Call, Globals } from './declare.js'
import type { Desk } from './desk.js'
import { wrongValue } from './input.js'
import { render } from './render.js'
import version from './version.js'
import type { World } from './world.js'

/** Shows an answer, or writes it where it was asked to. */
export async function deliver(answer: Answer, call: Call, desk: Desk, world: World): Promise<void> {
	const { globals, command } = call
	const format = formatOf(globals, command)
	const written = await render(answer, format, {
		kind: `agora.${call.name}`,
		version,
		language: desk.language(),
		colour: globals.output === undefined && colours(globals, world),
		columns: globals.output === undefined && world.screen.out ? world.screen.columns : 80,
		dialect: dialectOf(desk),
		source: () => ({ ...desk.stamped(), asOf: null, on: answer.on ?? desk.context.today }),
		apart:
			globals.output !== undefined && format === 'csv' && answer.table === undefined && !/\.csv$/i.test(globals.output),
	})
	if (globals.output === undefined) {
		world.out(written[''] ?? '')
		return
	}
	const target = resolve(world.cwd, globals.output)
	for (const [name, text] of Object.entries(written)) writeNew(name === '' ? target : join(target, name), text, 'over')
	if (!globals.quiet) world.err(`${{ it: 'Scritto', en: 'Written' }[desk.language()]}: ${globals.output}\n`)
}

const dialectOf = ({ context }: Desk) => {
	try {
		return context.open().programme.settings.report?.csv ?? 'standard'
	} catch {
		return 'standard'
	}
}

function formatOf({ format, json, output }: Globals, { formats }: Command): Format {
	const ending = output === undefined ? undefined : /\.(\w+)$/.exec(output)?.[1]?.toLowerCase()
	if (ending === 'yaml' || ending === 'yml') throw overData(output ?? '')
	const fromName = endings[ending ?? '']
	if (ending !== undefined && !fromName && !json && format === undefined) throw wrongEnding(ending)
	const wanted = json ? 'json' : (format ?? fromName ?? formats[0] ?? 'text')
	const found = formats.find(one => one === wanted)
	if (!found)
		throw wrongValue('--format', wanted, {
			it: `una di queste forme: ${formats.join(', ')}`,
			en: `one of these: ${formats.join(', ')}`,
		})
	return found
}

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

const endings: Readonly<Record<string, Format>> = { md: 'md', markdown: 'md', json: 'json', csv: 'csv', txt: 'text' }

/** As Node reads the environment: NO_COLOR turns colours off, FORCE_COLOR on. */
function colours({ color }: Globals, { env, screen }: World): boolean {
	if (color !== undefined) return color
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false') return true
	return screen.out && !env.NO_COLOR && env.TERM !== 'dumb'
}
