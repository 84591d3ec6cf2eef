import type { Day } from '../../model/day.js'
import type { Tie } from '../../model/records.js'
import { check } from '../check.js'

export default check<{ between: readonly string[]; since: Day }>({
	id: 'tie/twice',
	severity: 'error',
	reads: ['network'],
	rows: [1],
	title: { it: 'Lo stesso legame scritto due volte', en: 'The same tie written twice' },
	why: {
		it: 'Due enti hanno un solo legame alla volta: scritto due volte, la rete sembra più fitta di com’è.',
		en: 'Two bodies have one tie at a time: written twice, the network looks denser than it is.',
	},
	remedy: {
		it: 'Tieni un solo legame e scrivi in «changes» come è cambiato; oppure chiudi il più vecchio con «until».',
		en: 'Keep one tie and write in “changes” how it changed; or end the older one with “until”.',
	},
	message: {
		it: ({ between: [first, second], since }) => `Il legame tra «${first}» e «${second}» è già scritto, dal ${since}`,
		en: ({ between: [first, second], since }) =>
			`The tie between “${first}” and “${second}” is already written, since ${since}`,
	},
	examples: [
		{
			name: { it: 'Si è stretto, e qualcuno lo ha riscritto', en: 'It grew closer, and somebody wrote it again' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps }
					  - { id: scuola, name: Scuola, type: istituzione }
					ties:
					  - { between: [circolo, scuola], level: awareness, since: 2025-10-06 }
					  - between: [scuola, circolo] # <- tie/twice
					    level: cooperation
					    since: 2026-03-02
					    evidence: Doposcuola insieme il martedì`,
			},
		},
	],
	*run({ neighbourhood: { network } }) {
		const earlier = new Map<string, Tie[]>()
		for (const tie of network.ties) {
			const pair = [...tie.between].sort().join(' ')
			const others = earlier.get(pair) ?? []
			const other = others.find(one => overlap(one, tie))
			if (other)
				yield {
					on: tie,
					path: ['between'],
					value: `${pair} ${tie.since}`,
					data: { between: tie.between, since: other.since },
					related: [other],
				}
			earlier.set(pair, [...others, tie])
		}
	},
})

/** A tie that begins on the day another ends takes its place. */
const overlap = (one: Tie, other: Tie) =>
	(one.until === undefined || other.since < one.until) && (other.until === undefined || one.since < other.until)
