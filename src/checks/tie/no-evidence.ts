import type { Words } from '../../model/text.js'
import { tiesOn } from '../../observatory/network.js'
import { check } from '../check.js'

export default check<{ level: Words; between: readonly string[] }>({
	id: 'tie/no-evidence',
	severity: 'warning',
	reads: ['network'],
	rows: [1],
	title: {
		it: 'Un legame stretto di cui non si sa da che cosa si vede',
		en: 'A close tie of which nobody says what shows it',
	},
	why: {
		it: 'Chi si conosce soltanto non deve provarlo; chi collabora lascia una traccia, e la mappa della rete vale quanto le tracce.',
		en: 'Those who only know each other have nothing to show; those who work together leave a trace, and the map is worth its traces.',
	},
	remedy: {
		it: 'Scrivi in «evidence» che cosa fanno insieme, oppure in «born_of» l’incontro o l’azione da cui è nato.',
		en: 'Write in “evidence” what they do together, or in “born_of” the meeting or action that it was born of.',
	},
	message: {
		it: ({ level, between: [first, second] }) =>
			`Legame tra «${first}» e «${second}» di livello «${level.it}», senza una prova`,
		en: ({ level, between: [first, second] }) =>
			`Tie between “${first}” and “${second}” at the level “${level.en}”, without evidence`,
	},
	examples: [
		{
			name: { it: 'Collaborano, ma in che cosa?', en: 'They work together, but on what?' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: circolo, name: Circolo, type: aps }
					  - { id: scuola, name: Scuola, type: istituzione }
					ties:
					  - between: [circolo, scuola]
					    level: cooperation # <- tie/no-evidence
					    since: 2026-03-02`,
			},
		},
	],
	*run({ present, today, codes }) {
		for (const tie of tiesOn(present, today)) {
			const shown =
				tie.evidence !== undefined || tie.born_of !== undefined || tie.ratings.length > 0 || tie.sources.length > 0
			if (tie.level === 'awareness' || shown) continue
			yield {
				on: tie,
				path: ['level'],
				value: tie.between.join(' '),
				data: { level: codes.label('tie_levels', tie.level), between: tie.between },
			}
		}
	},
})
