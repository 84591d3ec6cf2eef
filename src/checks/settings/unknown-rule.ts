import { nearest } from '../../model/nearest.js'
import { type Place, type Written, within } from '../../model/place.js'
import type { Named } from '../../model/rule.js'
import { type ProgrammeCheck, programmeCheck } from '../check.js'

/** The rules are handed in by whoever lists them, since this check is itself on the list. */
export const unknownSetting = (rules: () => readonly Named[]): ProgrammeCheck =>
	programmeCheck<{ rule: string; threshold?: string; has?: readonly string[] }>({
		id: 'settings/unknown-rule',
		severity: 'warning',
		title: { it: 'Un’impostazione per una regola che non c’è', en: 'A setting for a rule that is not there' },
		why: {
			it: 'Un’impostazione scritta con un altro nome non cambia nulla, e nessuno se ne accorge.',
			en: 'A setting under another name changes nothing, and nobody notices.',
		},
		remedy: {
			it: 'Correggi il nome in «rules» di agora.yaml, oppure togli la riga.',
			en: 'Correct the name in “rules” of agora.yaml, or take the line out.',
		},
		message: {
			it: ({ rule, threshold, has = [] }) =>
				threshold === undefined
					? `Nessuna regola che si possa regolare si chiama «${rule}»`
					: `La regola «${rule}» non ha la soglia «${threshold}»${has.length ? `; ha: ${has.join(', ')}` : ': non ne ha nessuna'}`,
			en: ({ rule, threshold, has = [] }) =>
				threshold === undefined
					? `No rule that can be set is called “${rule}”`
					: `The rule “${rule}” has no threshold “${threshold}”${has.length ? `; it has: ${has.join(', ')}` : ': it has none'}`,
		},
		examples: [
			{
				name: { it: 'Un refuso nel nome', en: 'A typo in the name' },
				files: {
					'agora.yaml': `
						version: 1
						rules:
						  need/no-acton: off # <- settings/unknown-rule
						  need/no-action: info`,
				},
			},
			{
				name: { it: 'Una soglia che la regola non ha', en: 'A threshold that the rule does not have' },
				files: {
					'agora.yaml': `
						version: 1
						rules:
						  need/no-action: { severity: info, day: 120 } # <- settings/unknown-rule`,
				},
			},
		],
		*run({ programme: { settings } }) {
			const known = new Map(rules().map(rule => [rule.id, rule]))
			for (const [rule, setting] of Object.entries(settings.rules ?? {})) {
				const found = known.get(rule)
				if (!found) {
					yield { on: key(settings, 'rules', rule), value: rule, data: { rule }, ...meant(rule, known.keys()) }
					continue
				}
				const has = Object.keys(found.thresholds ?? {})
				for (const threshold of typeof setting === 'object' ? Object.keys(setting) : []) {
					if (threshold === 'severity' || has.includes(threshold)) continue
					const on = key(settings, 'rules', rule, threshold)
					yield { on, value: `${rule} ${threshold}`, data: { rule, threshold, has }, ...meant(threshold, has) }
				}
			}
		},
	})

/** The name of a setting, where the slip of the pen is, rather than what it is set to. */
function key({ at }: Written, ...path: readonly string[]): { at: Place } {
	return { at: { ...within(at, ...path), key: true } }
}

function meant(word: string, known: Iterable<string>) {
	const value = nearest(word, known)
	return value === undefined ? {} : { suggestion: { value } }
}
