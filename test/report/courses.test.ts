import { expect, test } from 'vitest'
import type { Day } from '../../src/model/day.js'
import { began } from '../../src/observatory/began.js'
import { sparkOf } from '../../src/render/html/draw/cells.js'
import { measureCourses } from '../../src/report/courses.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'

const example = open(folder('data-template/example'))
const neighbourhoods = example.programme.found.map(id => example.read(id).neighbourhood)

test.each([
	false,
	true,
])('a course begins when the programme did, whatever was there long before (public: %s)', open => {
	const courses = measureCourses(neighbourhoods, '2026-11-22' as Day, open, example.programme)
	for (const one of neighbourhoods) {
		const points = courses.filter(({ neighbourhood }) => neighbourhood === one.id).flatMap(({ points }) => points)
		const start = began(one) as Day
		const before = points.filter(({ day }) => day < start)
		expect(before.length).toBeGreaterThan(0)
		expect(before.every(({ value }) => value === null)).toBe(true)
		expect(points.some(({ day, value }) => day >= start && value !== null)).toBe(true)
	}
})

test('before its first value a line is dots on the ground, and it is drawn nowhere else', () => {
	expect(sparkOf([null, null, 0.5, 1], 1).text).toMatch(/d="M3 24H77\.7" class="line rule dots"/)
	expect(sparkOf([0, null, 0.5], 1).text).not.toContain('dots')
	expect(sparkOf([null, null], 1).text).toBe('')
})
