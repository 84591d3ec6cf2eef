import { nearest } from '../../model/nearest.js'
import type { Named } from '../../model/rule.js'
import { type ProgrammeCheck, programmeCheck } from '../check.js'

/** The rules are handed in by whoever lists them, since this check is itself on the list. */
export const unknownWaivedRule = (rules: () => readonly Named[]): ProgrammeCheck =>
	programmeCheck<{ rule: string }>({
		id: 'waiver/unknown-rule',
		severity: 'warning',
		title: { it: 'Un’eccezione a una regola che non c’è', en: 'A waiver of a rule that is not there' },
		why: {
			it: 'Un’eccezione scritta con un altro nome non vale, e nessuno se ne accorge.',
			en: 'A waiver under another name does not hold, and nobody notices.',
		},
		remedy: {
			it: 'Correggi «rule» in waivers.yaml: il nome è quello che si legge accanto al problema.',
			en: 'Correct “rule” in waivers.yaml: the name is the one that stands beside the problem.',
		},
		message: {
			it: ({ rule }) => `Nessuna regola che ammetta eccezioni si chiama «${rule}»`,
			en: ({ rule }) => `No rule that can be waived is called “${rule}”`,
		},
		examples: [
			{
				name: { it: 'Un refuso nel nome', en: 'A typo in the name' },
				files: {
					'waivers.yaml': `
						waivers:
						  - rule: need/no-acton # <- waiver/unknown-rule
						    id: need-a
						    reason: Se ne occupa il Comune da settembre
						    until: 2026-12-31`,
				},
			},
		],
		*run({ programme: { waivers } }) {
			const known = rules().map(({ id }) => id)
			for (const waiver of waivers.waivers) {
				const { rule, id } = waiver
				if (known.includes(rule)) continue
				const value = nearest(rule, known)
				const suggestion = value === undefined ? {} : { suggestion: { value } }
				yield { on: waiver, path: ['rule'], value: `${rule} ${id}`, data: { rule }, ...suggestion }
			}
		},
	})
