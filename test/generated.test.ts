import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '../docs/generate.js'
import { generated } from '../schemas/generate.js'

const root = join(import.meta.dirname, '..')

test.each(Object.entries({ ...(await generated()), ...(await pages()) }))('%s is current', (path, text) => {
	expect(readFileSync(join(root, path), 'utf8') === text, `${path}: run npm run generate && npm run docs`).toBe(true)
})
