/**
 * Writes in a folder for ever: two files a time, both with the same number, always one more than what is there. It says
 * each number that is safely written. `tsx test/faults/writer.ts FOLDER [HOW MANY]`
 */
import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { settle } from '../../src/workspace/journal.js'
import { save } from '../../src/workspace/save.js'
import { Stale } from '../../src/workspace/stale.js'

const [folder = '', many = 'Infinity'] = process.argv.slice(2)
const names = ['a.yaml', 'nord/b.yaml']
const text = (name: string) => readFileSync(join(folder, name), 'utf8')

settle(folder)
writeSync(1, 'ready\n')
for (let done = 0; done < Number(many); ) {
	const before = names.map(text)
	const number = Number(/\d+/.exec(before[0] as string)?.[0]) + 1
	const after = `number: ${number}\n# ${'x'.repeat(20_000)}\n`
	try {
		save(folder, Object.fromEntries(names.map((name, index) => [name, { before: before[index], after }])))
		writeSync(1, `${number}\n`)
		done++
	} catch (error) {
		// Somebody was faster; that is said, and tried again.
		if (!(error instanceof Stale)) throw error
		writeSync(1, 'stale\n')
	}
}
