import { join } from 'node:path'
import { declare } from '../../src/cli/declare.js'
import { inputOf } from '../../src/cli/input.js'
import { main } from '../../src/cli/main.js'
import type { World } from '../../src/cli/world.js'
import type { Answer, Context } from '../../src/commands/command.js'
import { forgetful } from '../../src/history/remembered.js'
import { seeded } from '../../src/model/chance.js'
import type { Day } from '../../src/model/day.js'
import { folder } from '../../src/workspace/folder.js'
import { type NeighbourhoodReading, open, type Workspace } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { root } from './session.js'

export const example = join(root, 'data-template', 'example')

/** A line as a shell parts it into words; quotes keep blanks. */
export const words = (line: string): readonly string[] =>
	[...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))

/** The program as a function, in a folder: what it said and how it left. */
export async function agora(
	line: string | readonly string[],
	{ cwd, ...more }: { readonly cwd: string } & Partial<World>,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
	let [out, err] = ['', '']
	const code = await main(typeof line === 'string' ? words(line) : line, {
		cwd,
		env: { LANG: 'it_IT.UTF-8' },
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		chance: seeded('agora'),
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => {
			out += text
		},
		err: text => {
			err += text
		},
		...more,
	})
	return { code, out, err }
}

/** The worked example, opened once: its neighbourhoods are read when they are first asked for. */
export function exampleOnce(): Context {
	const workspace = open(folder(example))
	const read = new Map<string, NeighbourhoodReading>()
	const once: Workspace = {
		...workspace,
		read: id => {
			const found = read.get(id) ?? workspace.read(id)
			read.set(id, found)
			return found
		},
	}
	return {
		open: () => once,
		today: '2026-11-22' as Day,
		chance: seeded('agora'),
		language: 'it',
		known: () => {
			throw new Error('the example has no past')
		},
		replayed: () => [],
		remembered: forgetful,
		program: { definitions: 1, agora: '0' },
		stamp: () => ({ commit: null, dirty: false, asOf: null, definitions: 1, agora: '0' }),
		packaged: memory({}),
		root: '/nowhere',
		person: undefined,
		started: undefined,
		clone: () => {
			throw new Error('no clone')
		},
		folder: () => memory({}),
		ground: () => Promise.resolve('no-git' as const),
		staged: () => Promise.reject(new Error('there is no history here')),
		since: () => Promise.reject(new Error('there is no history here')),
		history: () => Promise.reject(new Error('no history')),
	}
}

/** What a line is answered, before it is told in a language and a format; it fails as the command does. */
export async function answered(line: string, context: Context): Promise<Answer> {
	const call = await declare(words(line), 'it', '0', 80)
	if ('help' in call) throw new Error(call.help)
	return await call.command.run(inputOf(call.command, call.given) as never, context)
}
