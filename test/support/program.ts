import { main } from '../../src/cli/main.js'
import type { Day } from '../../src/model/day.js'
import { root } from './session.js'

export interface Said {
	readonly code: number
	readonly out: string
	readonly err: string
}

/** The program as a function, in a world without a terminal: what it said and how it left. */
export async function agora(
	argv: readonly string[],
	{ cwd, env }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Said> {
	let [out, err] = ['', '']
	const code = await main(argv, {
		cwd,
		env: { LANG: 'it_IT.UTF-8', ...env },
		today: () => '2026-11-22' as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (out += text),
		err: text => (err += text),
	})
	return { code, out, err }
}
