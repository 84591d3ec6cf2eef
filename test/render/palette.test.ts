import { expect, test } from 'vitest'
import { palette } from '../../src/render/html/style.js'

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
	return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each(['light', 'dark'] as const)('text and marks can be told from the %s page', mode => {
	const colours = palette[mode]
	for (const text of ['ink', 'ink2', 'ink3', 'pet', 'att'] as const)
		for (const ground of ['paper', 'panel'] as const)
			expect(contrast(colours[text], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
	for (const mark of ['rule2', 'edge', 'pet2', 'pub', 'ts', 'com', 'imp'] as const)
		expect(contrast(colours[mark], colours.paper), mark).toBeGreaterThanOrEqual(3)
	for (const tint of ['q1', 'q2', 'q3', 'q4'] as const)
		expect(contrast(colours.ink, colours[tint]), tint).toBeGreaterThanOrEqual(4.5)
})
