import type { Severity } from '../model/finding.js'
import type { Language } from '../model/text.js'
import type { Checked } from '../report/checked.js'
import { remedyOf } from '../report/excerpts.js'
import { fingerprints } from './fingerprint.js'
import { harmlessJson, quiet, visible } from './harmless.js'

/**
 * The report that GitLab calls Code Quality: one list, one entry for each problem.
 *
 * @param prefix the way from the repository's top to the data folder, with a `/` at its end or empty
 */
export function gitlab({ located }: Checked, language: Language, prefix: string): string {
	const names = fingerprints(located)
	const entries = located.map((one, index) => ({
		type: 'issue',
		check_name: one.finding.rule,
		description: quiet(`${one.finding.message[language]}. ${remedyOf(one, language)}`),
		categories: ['Bug Risk'],
		severity: severities[one.finding.severity],
		fingerprint: names[index],
		location: {
			path: visible(`${prefix}${one.finding.at.file}`),
			lines: { begin: one.span.line, end: one.span.endLine },
		},
	}))
	return `${harmlessJson(entries)}\n`
}

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }
