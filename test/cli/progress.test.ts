import { expect, test } from 'vitest'
import { progressing } from '../../src/cli/progress.js'
import type { World } from '../../src/cli/world.js'
import { unwatched } from '../../src/model/watch.js'

/** What a terminal receives, in its order, while the clock goes on by so much at each question. */
function said({ step, err = true, quiet = false }: { step: number; err?: boolean; quiet?: boolean }) {
	const texts: string[] = []
	let now = 0
	const outside = {
		env: {},
		screen: { out: true, err, columns: 80 },
		elapsed: () => (now += step),
		out: (text: string) => texts.push(text),
		err: (text: string) => texts.push(text),
	} as unknown as World
	const { world, watch } = progressing(outside, unwatched, { quiet, language: () => 'it' })
	for (let file = 0; file < 3; file++) watch.stage('read', () => file)
	watch.stage('report', () => world.out('risposta'))
	world.err('fine')
	return texts
}

const clear = '\r\u001b[K'

test('what takes long is said on one line, once, and is gone before the answer', () => {
	expect(said({ step: 300 })).toEqual([`${clear}Leggo i file…`, `${clear}Faccio i conti…`, clear, 'risposta', 'fine'])
})

test('what is done soon says nothing, nor does anything where nobody looks or wants to', () => {
	for (const quietly of [{ step: 1 }, { step: 300, err: false }, { step: 300, quiet: true }])
		expect(said(quietly)).toEqual(['risposta', 'fine'])
})

test('what a part gives is given on', () => {
	const outside = { env: {}, screen: { out: true, err: true, columns: 80 }, elapsed: () => 999, err: () => true }
	const { watch } = progressing(outside as unknown as World, unwatched, { quiet: false, language: () => 'en' })
	expect(watch.stage('rules', () => 7)).toBe(7)
})
