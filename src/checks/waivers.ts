import type { Day } from '../model/day.js'
import type { Finding } from '../model/finding.js'
import type { Waiver, WaiversFile } from '../model/records.js'

/** The waivers in force on a day, and those that have let something pass so far. */
export interface Waived {
	readonly inForce: readonly Waiver[]
	readonly used: Set<Waiver>
	/** How many findings were let pass. */
	count: number
}

export function waivers({ waivers }: WaiversFile, today: Day): Waived {
	return { inForce: waivers.filter(({ until }) => until >= today), used: new Set(), count: 0 }
}

/** The findings that no waiver accepts. What could not be read cannot be waived: it is missing from every figure. */
export function settled(findings: readonly Finding[], waived: Waived): readonly Finding[] {
	return findings.filter(finding => {
		const waiver = waived.inForce.find(one => accepts(one, finding))
		if (!waiver) return true
		waived.used.add(waiver)
		waived.count++
		return false
	})
}

function accepts({ rule, id }: Waiver, finding: Finding): boolean {
	if (rule !== finding.rule || /^(?:file|yaml|schema)\//.test(rule)) return false
	const names = [finding.neighbourhood, finding.subject?.id, `${finding.neighbourhood}/${finding.subject?.id}`]
	return names.includes(id)
}
