import type { Severity } from '../model/finding.js'
import type { Language } from '../model/text.js'
import type { Checked } from '../report/checked.js'
import { fingerprints } from './fingerprint.js'
import { harmlessJson, quiet, visible } from './harmless.js'

/**
 * The report that GitLab calls Code Quality: one list, one entry for each problem.
 *
 * @param prefix the way from the repository's top to the data folder, with a `/` at its end or empty
 */
export function gitlab({ located }: Checked, language: Language, prefix: string): string {
	const names = fingerprints(located)
	const entries = located.map(({ finding, span }, index) => ({
		type: 'issue',
		check_name: finding.rule,
		description: quiet(`${finding.message[language]}. ${finding.remedy[language]}`),
		categories: ['Bug Risk'],
		severity: severities[finding.severity],
		fingerprint: names[index],
		location: {
			path: visible(`${prefix}${finding.at.file}`),
			lines: { begin: span.line, end: span.endLine },
		},
	}))
	return `${harmlessJson(entries)}\n`
}

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }
