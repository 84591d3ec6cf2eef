import { expect, test } from 'vitest'
import { checks, programmeChecks } from '../../src/checks/index.js'
import { neighbourhoodFindings, programmeFindings } from '../../src/checks/run.js'
import { type Day, day } from '../../src/model/day.js'
import { asOf } from '../../src/observatory/as-of.js'
import { type Digest, digest } from '../../src/observatory/digest.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith, someDay } from '../support/folder.js'

const cases = [...checks, ...programmeChecks].flatMap(({ id, examples }) =>
	examples.map(example => ({ id, name: example.name.en, example })),
)

test('every check has an example, and ids are unique and well formed', () => {
	const all = [...checks, ...programmeChecks]
	for (const { id, examples } of all) {
		expect(examples, id).not.toEqual([])
		expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/)
	}
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test.each(cases)('$id: $name', ({ id, example }) => {
	const files = folderWith(example.files)
	const expected = Object.entries(files).flatMap(([file, text]) =>
		text
			.split('\n')
			.flatMap((line, index) =>
				line.includes('# <- ') ? [`${file}:${index + 1} ${line.slice(line.indexOf('# <- ') + 5).trim()}`] : [],
			),
	)
	expect(expected.some(line => line.endsWith(` ${id}`))).toBe(true)
	expect(found(files, (example.today ? day(example.today) : someDay) as Day).sort()).toEqual(expected.sort())
})

/** Every finding of every rule in the folder, as the line where it is and the rule's name. */
function found(files: Record<string, string>, today: Day): string[] {
	const workspace = open(memory(files))
	const { programme, codes } = workspace
	const digests: Digest[] = []
	const inside = programme.found.flatMap(id => {
		const { neighbourhood, findings, look } = workspace.read(id)
		digests.push(digest(asOf(neighbourhood, today), today))
		return [...findings, ...neighbourhoodFindings(neighbourhood, { today, now: today, programme, codes })].map(
			finding => ({
				finding,
				look: look(finding.at),
			}),
		)
	})
	const root = [...workspace.findings, ...programmeFindings({ today, now: today, programme, codes }, digests)].map(
		finding => ({
			finding,
			look: workspace.look(finding.at) ?? workspace.read(finding.neighbourhood ?? '').look(finding.at),
		}),
	)
	return [...root, ...inside].map(({ finding, look }) => `${finding.at.file}:${look?.span.line ?? 1} ${finding.rule}`)
}
