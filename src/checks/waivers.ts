import type { Day } from '../model/day.js'
import { type Finding, finding } from '../model/finding.js'
import type { Waiver, WaiversFile } from '../model/records.js'
import type { Named, Rule } from '../model/rule.js'

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

const unused: Rule<{ rule: string; id: string }> = {
	id: 'waiver/unused',
	severity: 'info',
	title: { it: 'Un’eccezione che non serve più', en: 'A waiver that is no longer needed' },
	why: {
		it: 'Il problema che accettava non c’è: se tornasse, passerebbe senza che nessuno lo veda.',
		en: 'The problem that it accepted is not there: if it came back, it would pass unseen.',
	},
	remedy: { it: 'Togli l’eccezione da waivers.yaml.', en: 'Remove the waiver from waivers.yaml.' },
	message: {
		it: ({ rule, id }) => `L’eccezione per «${rule}» di «${id}» non lascia passare nulla`,
		en: ({ rule, id }) => `The waiver of “${rule}” for “${id}” lets nothing pass`,
	},
}

/**
 * The waivers in force that have let nothing pass; to be asked when everything has been judged.
 *
 * @param history whether the rules about history were asked too: else nobody knows whether their waivers are needed
 */
export function unusedWaivers({ inForce, used }: Waived, history = false): readonly Finding[] {
	return inForce
		.filter(waiver => !used.has(waiver) && (history || !waiver.rule.startsWith('history/')))
		.map(({ at, rule, id }) => finding(unused, { at, data: { rule, id }, value: `${rule} ${id}` }))
}

/** The rules about waivers that need to know what the others found. */
export const waiverRules: readonly Named[] = [unused]
