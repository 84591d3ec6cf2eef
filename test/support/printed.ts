import { expect } from 'vitest'
import { main } from '../../src/cli/main.js'
import type { Day } from '../../src/model/day.js'
import { root } from './session.js'

const made = new Map<string, Promise<string>>()

/** What a command prints on the worked example, made once. */
export function printed(line: string): Promise<string> {
	const known = made.get(line) ?? written(line)
	made.set(line, known)
	return known
}

async function written(line: string): Promise<string> {
	let page = ''
	const code = await main(line.split(' ').slice(1), {
		cwd: `${root}/data-template/example`,
		env: { LANG: 'it_IT.UTF-8', AGORA_TODAY: '2026-11-22' },
		today: () => '2026-11-22' as Day,
		dayAt: (_, seconds) => new Date(seconds * 1000).toISOString().slice(0, 10) as Day,
		interactive: false,
		screen: { out: false, columns: 80 },
		home: root,
		out: text => (page += text),
		err: text => (page += text),
	})
	expect(code, page).toBe(0)
	return page
}
