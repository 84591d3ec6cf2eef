import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitSource } from '../../src/history/commit.js'
import { type Hash, repositoryOf } from '../../src/history/repository.js'
import { staged } from '../../src/history/staged.js'
import type { Source } from '../../src/workspace/source.js'
import { repository } from '../support/repository.js'

const paths = ['a.yaml', 'b', 'b/c.yaml', 'b/d/e.yaml', 'b/d/f.yaml', 'g/h.yaml']
const step = fc.record({
	what: fc.constantFrom('write', 'write', 'remove', 'link', 'intend'),
	path: fc.constantFrom(...paths),
	text: fc.constantFrom('uno\n', 'due\n', ''),
})

/** Everything that a source tells, by path. */
function told(source: Source, folder = ''): Record<string, string> {
	return Object.fromEntries(
		source.list(folder).flatMap(name => {
			const path = folder === '' ? name : `${folder}/${name}`
			if (name.endsWith('/')) return Object.entries(told(source, path.slice(0, -1)))
			const read = source.read(path)
			return [[path, 'bytes' in read ? new TextDecoder().decode(read.bytes) : read.obstacle]]
		}),
	)
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Does to the files and to the index what somebody might do; what git refuses is left undone. */
function carryOut(at: ReturnType<typeof repository>, { what, path, text }: Step): void {
	const file = join(at.root, 'dati', path)
	try {
		if (what === 'remove') return void at.git('rm', '-rq', '--cached', '--', `dati/${path}`)
		rmSync(file, { recursive: true, force: true })
		mkdirSync(dirname(file), { recursive: true })
		if (what === 'link') symlinkSync('/etc/passwd', file)
		else writeFileSync(file, text)
		at.git('add', ...(what === 'intend' ? ['--intent-to-add'] : []), '--', `dati/${path}`)
	} catch {}
}

const runs = Number(process.env.RUNS ?? 12)

test('what is ready to be committed reads as the commit that comes of it', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 6 }), fc.array(step, { minLength: 1, maxLength: 6 }), (first, then) => {
			const at = repository()
			mkdirSync(join(at.root, 'dati'))
			for (const one of first) carryOut(at, one)
			if (first.length > 0) at.git('commit', '-q', '--allow-empty', '-m', 'primo')
			for (const one of then) carryOut(at, one)
			// The files are of no account.
			rmSync(join(at.root, 'dati'), { recursive: true })
			mkdirSync(join(at.root, 'dati'))
			const found = repositoryOf(join(at.root, 'dati'))
			const ready = staged(found, undefined)
			const [before, parents] = [told(ready.source), ready.parents.length]
			expect(parents).toBe(first.length > 0 ? 1 : 0)
			at.git('commit', '-q', '--allow-empty', '-m', 'secondo')
			expect(before).toEqual(told(commitSource(found, at.git('rev-parse', 'HEAD') as Hash)))
		}),
		{ numRuns: runs },
	)
})
