import type { Severity } from '../model/finding.js'
import type { Named } from '../model/rule.js'
import type { Language } from '../model/text.js'
import type { Checked } from '../report/checked.js'
import { type Located, remedyOf } from '../report/excerpts.js'
import { fingerprints } from './fingerprint.js'
import { harmlessJson, quiet } from './harmless.js'

/**
 * A log in the Static Analysis Results Interchange Format 2.1.0 (OASIS). Columns are UTF-16 code units, from 1, the end
 * exclusive, as everywhere in agora.
 *
 * @param prefix the way from the repository's top to the data folder, with a `/` at its end or empty
 */
export function sarif(
	{ located, rules, onlyNew }: Checked,
	language: Language,
	prefix: string,
	version: string,
): string {
	const names = fingerprints(located)
	const order = [...rules.keys()]
	const at = (file: string) => ({ uri: uri(`${prefix}${file}`), uriBaseId: 'SRCROOT' })
	const results = located.map((one, index) => ({
		ruleId: one.finding.rule,
		...(rules.has(one.finding.rule) && { ruleIndex: order.indexOf(one.finding.rule) }),
		level: levels[one.finding.severity],
		message: { text: message(`${one.finding.message[language]}. ${remedyOf(one, language)}`) },
		locations: [{ physicalLocation: { artifactLocation: at(one.finding.at.file), region: region(one.span) } }],
		...(one.others.length > 0 && {
			relatedLocations: one.others.map(({ file, line }) => ({
				physicalLocation: { artifactLocation: at(file), region: { startLine: line } },
			})),
		}),
		partialFingerprints: { 'agora/v1': names[index] },
		...(onlyNew && { baselineState: 'new' }),
	}))
	const log = {
		$schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'agora',
						semanticVersion: version,
						language,
						rules: [...rules.values()].map(rule => described(rule, language)),
					},
				},
				columnKind: 'utf16CodeUnits',
				originalUriBaseIds: { SRCROOT: { description: { text: words.root[language] } } },
				results,
			},
		],
	}
	return `${harmlessJson(log)}\n`
}

const region = (span: Located['span']) => ({
	startLine: span.line,
	startColumn: span.column,
	endLine: span.endLine,
	endColumn: Math.max(span.endColumn, span.endLine === span.line ? span.column : 1),
})

const described = ({ id, severity, title, why, remedy }: Named, language: Language) => ({
	id,
	name: id,
	shortDescription: { text: message(title[language]) },
	fullDescription: { text: message(why[language]) },
	help: { text: message(remedy[language]) },
	defaultConfiguration: { level: levels[severity] },
})

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** In a message [words](3) is a link and {0} stands for an argument: brackets are escaped, braces doubled. */
const message = (text: string) =>
	quiet(text)
		.replace(/[\\[\]]/g, mark => `\\${mark}`)
		.replace(/[{}]/g, mark => mark + mark)

const uri = (path: string) => path.split('/').map(encoded).join('/')

/** Half of a pair, which no file's name should have, cannot be written in an address. */
const encoded = (step: string) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'))

const words = {
	root: { it: 'La cima del repository', en: 'The top of the repository' },
} as const
