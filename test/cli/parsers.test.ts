import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { firstReader } from '../../src/workspace/parser.js'
import { agora } from '../support/agora.js'
import { root } from '../support/session.js'

vi.setConfig({ testTimeout: 60_000 })

test.each([
	['data-template/example', 'validate'],
	['data-template/example', 'validate --json'],
	['data-template/example', 'status --json'],
	['data-template/example', 'report quartiere-nord --format html'],
	['data-template/example', 'report quartiere-nord --json'],
	['data-template/example', 'report --json'],
	['data-template/example', 'list needs quartiere-nord --json'],
	['test/folders/every-mistake', 'validate'],
	['test/folders/every-mistake', 'validate --format sarif'],
	['test/folders/every-mistake', 'validate --fix --dry-run'],
	['test/folders/every-mistake', 'status --json'],
	['test/folders/pablo', 'validate --json'],
	['test/folders/pablo', 'report pablo'],
	['test/folders/torino', 'validate --json'],
])('%s: agora %s says the same, whoever reads', async (folder, line) => {
	const cwd = join(root, folder)
	const plain = await agora(line, { cwd })
	expect(firstReader()).toBe('plain')
	const yaml = await agora(line, { cwd, env: { LANG: 'it_IT.UTF-8', AGORA_PARSER: 'yaml' } })
	expect(firstReader()).toBe('yaml')
	expect(plain.out.length + plain.err.length).toBeGreaterThan(100)
	expect(plain).toEqual(yaml)
})
