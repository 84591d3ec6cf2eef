import type { Day } from '../model/day.js'
import type { Language } from '../model/text.js'
import type { Checked } from '../report/checked.js'
import { type Located, remedyOf } from '../report/excerpts.js'
import { quiet } from './harmless.js'

/**
 * Test results in the form of JUnit: a suite for each file, a case for each problem. What makes the check fail is a
 * failure; the rest passes, and is told in the suite's output. A folder without problems is one case that passes.
 *
 * @param day what stands for the time of the run, so that the same data give the same bytes
 * @param prefix the way from the repository's top to the data folder, with a `/` at its end or empty
 */
export function junit(checked: Checked, language: Language, prefix: string, day: Day, version: string): string {
	const files = new Map<string, Located[]>()
	for (const one of checked.located) files.set(one.finding.at.file, [...(files.get(one.finding.at.file) ?? []), one])
	const suites = [...files].map(([file, list]) => ({
		name: `${prefix}${file}`,
		cases: list.map(one => ({
			name: `${one.finding.rule} ${one.span.line}:${one.span.column}`,
			failure: checked.failing.includes(one.finding.severity) ? one : undefined,
		})),
		output: list
			.filter(({ finding }) => !checked.failing.includes(finding.severity))
			.map(one => told(one, language))
			.join('\n'),
	}))
	const none = { name: 'agora validate', cases: [{ name: words.none[language], failure: undefined }], output: '' }
	const written = (suites.length > 0 ? suites : [none]).map(({ name, cases, output }, id) => {
		const failures = cases.filter(({ failure }) => failure).length
		return [
			`  <testsuite name=${quoted(name)} package="agora" id="${id}" timestamp="${day}T00:00:00" hostname="localhost" tests="${cases.length}" failures="${failures}" errors="0" time="0">`,
			`    <properties><property name="agora" value=${quoted(version)}/></properties>`,
			...cases.map(one => testcase(one.name, name, one.failure, language)),
			`    <system-out>${text(output)}</system-out>`,
			'    <system-err></system-err>',
			'  </testsuite>',
		].join('\n')
	})
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written.join('\n')}\n</testsuites>\n`
}

function testcase(name: string, file: string, failure: Located | undefined, language: Language): string {
	const opening = `    <testcase name=${quoted(name)} classname=${quoted(file)} time="0"`
	if (!failure) return `${opening}/>`
	const { rule, message } = failure.finding
	return `${opening}><failure type=${quoted(rule)} message=${quoted(message[language])}>${text(told(failure, language))}</failure></testcase>`
}

const told = (one: Located, language: Language) => {
	const { finding, span } = one
	const place = `${quiet(finding.at.file)}:${span.line}:${span.column}`
	return `${place} ${quiet(finding.message[language])}\n${quiet(remedyOf(one, language))}`
}

const text = (data: string) => escaped(data.split('\n').map(quiet).join('\n'))
const quoted = (data: string) => `"${escaped(quiet(data))}"`

/** Half of a pair and the two last places of a plane are no characters of XML, not even escaped. */
const escaped = (data: string) =>
	data.replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"']/g, mark => `&#${mark.codePointAt(0)};`)

const words = {
	none: { it: 'Nessun problema', en: 'No problems' },
} as const
