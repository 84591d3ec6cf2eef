/**
 * How much of the processor each rule takes, over folders of several sizes. In this process and by processor time, because
 * what else the machine does then counts least. Bundled and started by `run.mjs`.
 *
 *     rules FOLDER…        smallest folder first; a table, and how much more each size takes than the one before
 */
import { stopwatch } from '../src/cli/stopwatch.js'
import { digestOf, judge, judgeProgramme, waivedIn } from '../src/commands/judge.js'
import { folder } from '../src/workspace/folder.js'
import { open } from '../src/workspace/open.js'

const days = { today: '2026-11-22', now: '2026-11-22' }
/** A rule above this share of the time of all is worth a look. */
const large = 0.15
/** So is one that takes so much more for ten times the neighbourhoods. */
const steep = 13
/** In milliseconds: below it a ratio is mostly noise. */
const leastTime = 20

const measured = process.argv.slice(2).map(path => measure(path))
const largest = measured.at(-1)
const whole = largest.rules.reduce((sum, { time }) => sum + time, 0)
const line = (name, times, found) => [
	name,
	`${((100 * times.at(-1)) / whole).toFixed(1)}%`,
	times.at(-1).toFixed(0),
	...times.slice(1).map((time, index) => (times[index] < 0.5 ? '' : (time / times[index]).toFixed(1))),
	String(found),
]
const timesOf = rule => measured.map(({ rules }) => rules.find(one => one.rule === rule)?.time ?? 0)
const stageTimes = name => measured.map(({ stages }) => stages.find(({ stage }) => stage === name).time)
const all = measured.map(({ rules }) => rules.reduce((sum, { time }) => sum + time, 0))
const sizes = measured.map(({ many }) => many)
const lines = [
	...largest.rules.map(({ rule, found }) => line(rule, timesOf(rule), found)),
	line(
		'all rules',
		all,
		largest.rules.reduce((sum, { found }) => sum + found, 0),
	),
	// A share of the rules’ time says nothing of what is not a rule.
	...['read', 'parse', 'shape'].map(stage => line(`beside them: ${stage}`, stageTimes(stage), '').with(1, '')),
]
print([
	['rule', 'share', `ms at ${sizes.at(-1)}`, ...sizes.slice(1).map((many, at) => `${many}/${sizes[at]}`), 'found'],
	...lines,
])
const outOfProportion = largest.rules.filter(({ rule, time }) => {
	const times = timesOf(rule)
	return time > large * whole || (times.at(-2) > leastTime && time > steep * times.at(-2))
})
console.log(
	`\nOut of proportion (more than ${100 * large}% of all, or more than ${steep} times as much for ten times the neighbourhoods): ${outOfProportion.map(({ rule }) => rule).join(', ') || 'none'}.`,
)

function measure(path) {
	// Once without counting, so that no size pays for what the compiler does the first time.
	if (path === process.argv[2]) for (let time = 0; time < 3; time++) run(path, stopwatch(processor))
	const watch = stopwatch(processor)
	const many = run(path, watch)
	return { many, ...watch.timings() }
}

function run(path, watch) {
	const workspace = open(folder(path), watch)
	const waived = waivedIn(workspace, days.today)
	const digests = workspace.programme.found.map(id => {
		const reading = workspace.read(id)
		judge(reading, workspace, days, waived)
		return digestOf(reading, days)
	})
	judgeProgramme(workspace, days, waived, digests)
	return digests.length
}

/** Milliseconds that this process has had of the processor. */
function processor() {
	const { user, system } = process.cpuUsage()
	return (user + system) / 1000
}

function print(table) {
	const widths = table[0].map((_, column) => Math.max(...table.map(line => String(line[column]).length)))
	for (const line of table)
		console.log(
			line
				.map((cell, column) =>
					column === 0 ? String(cell).padEnd(widths[0]) : String(cell).padStart(widths[column] + 2),
				)
				.join(''),
		)
}
