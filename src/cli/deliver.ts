import { join, resolve } from 'node:path'
import type { Answer, Command, Format } from '../commands/command.js'
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
		apart: globals.output !== undefined && format === 'csv' && answer.table === undefined,
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
	const fromName = output === undefined ? undefined : endings[/\.(\w+)$/.exec(output)?.[1] ?? '']
	const wanted = json ? 'json' : (format ?? fromName ?? formats[0] ?? 'text')
	const found = formats.find(one => one === wanted)
	if (!found)
		throw wrongValue('--format', wanted, {
			it: `una di queste forme: ${formats.join(', ')}`,
			en: `one of these: ${formats.join(', ')}`,
		})
	return found
}

const endings: Readonly<Record<string, Format>> = { md: 'md', markdown: 'md', json: 'json', csv: 'csv', txt: 'text' }

/** As Node reads the environment: NO_COLOR turns colours off, FORCE_COLOR on. */
function colours({ color }: Globals, { env, screen }: World): boolean {
	if (color !== undefined) return color
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true
	return screen.out && !env.NO_COLOR && env.TERM !== 'dumb'
}
