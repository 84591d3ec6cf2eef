import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, environment, root, run, steps } from './support/session.js'

/** Pages whose commands are run, one after the other in one folder; what they show must be what is printed. */
const pages = ['docs/tour.md']

/** Set by `npm run golden`: the pages are written again with what the commands print today. */
const rewriting = process.env.GOLDEN === '1'

test.each(pages)('%s shows what agora prints', page => {
	const path = join(root, page)
	let text = readFileSync(path, 'utf8')
	const folder = emptyFolder()
	const env = environment()
	const shown = steps(text)
	expect(shown.length).toBeGreaterThan(5)
	for (const { line, command, output } of shown) {
		const printed = run(command, folder, env)
		if (rewriting) text = text.replace(`$ ${command}\n${output}`, () => `$ ${command}\n${printed}`)
		else expect(printed, `${page}:${line} $ ${command}`).toBe(output)
	}
	if (rewriting) writeFileSync(path, text)
	// The whole tour is one test, over a hundred runs of the program.
}, 400_000)
