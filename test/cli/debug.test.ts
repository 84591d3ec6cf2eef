import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stopwatch } from '../../src/cli/stopwatch.js'
import { stages } from '../../src/model/watch.js'
import { agora, example } from '../support/agora.js'

/** A clock on which every look takes a millisecond. */
function ticking() {
	let now = 0
	return () => ++now
}

const debug = (line: string, cwd = example) => agora(`${line} --debug`, { cwd, elapsed: ticking() })

test('the answer is the same, and where the time went is told beside it', async () => {
	const plain = await agora('validate quartiere-sud', { cwd: example })
	const watched = await debug('validate quartiere-sud')
	expect([watched.out, watched.code]).toEqual([plain.out, plain.code])
	expect(plain.err).toBe('')
	for (const part of [
		'lettura dei file',
		'lettura dello YAML',
		'controllo della forma',
		'regole',
		'misure e testo',
		'impaginazione',
	])
		expect(watched.err).toContain(part)
	expect(watched.err).toMatch(/Regola +Millisecondi +Quota +Problemi/)
})

test('the words are in the reader’s language, and the rules are told with what they found', async () => {
	const { err } = await debug('validate --lang en')
	expect(err).toMatch(/Where the time went/)
	expect(err).toMatch(/Rule +Milliseconds +Share +Problems/)
	expect(err).toMatch(/the other \d+/)
})

test('a call that fails says where the error comes from, and still where the time went', async () => {
	const wrong = await debug('report quartiere-nrd')
	expect(wrong.code).toBe(2)
	expect(wrong.out).toBe('')
	expect(wrong.err).toMatch(/quartiere-nord/)
	expect(wrong.err).toMatch(/\n {4}at .*named/)
	expect(wrong.err).toMatch(/Dove è andato il tempo/)
	const unknown = await debug('validat')
	expect(unknown.code).toBe(2)
	expect(unknown.err).toMatch(/\n {4}at /)
	expect(unknown.err).toMatch(/avvio e resto/)
})

test('a file that cannot be read is timed like the others', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'agora-debug-'))
	cpSync(example, folder, { recursive: true })
	writeFileSync(join(folder, 'neighbourhoods/quartiere-sud/needs.yaml'), 'needs: [\n')
	const { code, err } = await debug('validate quartiere-sud', folder)
	expect(code).toBe(1)
	expect(err).toMatch(/lettura dello YAML/)
})

/** Work within work, as a tree: each knot is a stage and how long it works before and after what is in it. */
interface Work {
	readonly stage: (typeof stages)[number]
	readonly own: number
	readonly fails: boolean
	readonly within: readonly Work[]
}
const knot = (within: fc.Arbitrary<readonly Work[]>): fc.Arbitrary<Work> =>
	fc.record({ stage: fc.constantFrom(...stages), own: fc.nat(50), fails: fc.boolean(), within })
const work = knot(fc.array(knot(fc.array(knot(fc.constant([])), { maxLength: 3 })), { maxLength: 3 }))

test('every moment belongs to one part, and the parts make the whole, also when a part fails or is waited for', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(work, { maxLength: 3 }), fc.nat(50), async (all, start) => {
			let now = start
			const expected = new Map<string, number>()
			const watch = stopwatch(() => now)
			const does = async ({ stage, own, fails, within }: Work): Promise<void> => {
				await watch
					.stage(stage, async () => {
						now += own
						expected.set(stage, (expected.get(stage) ?? 0) + own)
						for (const one of within) await does(one)
						if (fails) throw new Error('planned')
					})
					.catch(() => {})
			}
			for (const one of all) await does(one)
			const { rest, stages: measured } = watch.timings()
			expect(rest).toBe(start)
			for (const { stage, time } of measured) expect(time).toBe(expected.get(stage) ?? 0)
		}),
		{ numRuns: Number(process.env.RUNS ?? 300) },
	)
})

test('rules come with the slowest first, and with what they found', () => {
	let now = 0
	const watch = stopwatch(() => now)
	const rule = (name: string, takes: number, found: number) =>
		watch.rule(name, () => {
			now += takes
			return Array.from({ length: found })
		})
	watch.stage('rules', () => {
		rule('a/quick', 1, 2)
		rule('b/slow', 5, 0)
		rule('a/quick', 2, 1)
		now += 4
	})
	const { rules, stages: measured } = watch.timings()
	expect(rules).toEqual([
		{ rule: 'b/slow', time: 5, found: 0 },
		{ rule: 'a/quick', time: 3, found: 3 },
	])
	expect(measured.find(({ stage }) => stage === 'rules')?.time).toBe(4)
})
