import type { Tie, TieRating } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { vocabularies } from '../../model/vocabularies/index.js'
import { last } from '../../observatory/last.js'
import { isOver } from '../../observatory/life.js'
import { check } from '../check.js'
import { wayTo } from '../way.js'

export default check<{ one: string; level: Words; other: string; otherLevel: Words }>({
	id: 'tie/one-sided',
	severity: 'info',
	reads: ['network'],
	rows: [1],
	thresholds: { steps: 2 },
	title: {
		it: 'Un legame visto molto diversamente dalle due parti',
		en: 'A tie that its two ends see very differently',
	},
	why: {
		it: 'Se uno si sente alleato e l’altro appena conoscente, prima o poi qualcuno resta deluso: meglio parlarne.',
		en: 'Where one feels an ally and the other a mere acquaintance, sooner or later somebody is let down: better talk.',
	},
	remedy: {
		it: 'Parlatene insieme, e scrivete in «ratings» come ciascuno vede il legame oggi.',
		en: 'Talk about it together, and write in “ratings” how each sees the tie today.',
	},
	message: {
		it: ({ one, level, other, otherLevel }) => `Per «${one}» è ${level.it}, per «${other}» è ${otherLevel.it}`,
		en: ({ one, level, other, otherLevel }) => `For “${one}” it is ${level.en}, for “${other}” it is ${otherLevel.en}`,
	},
	examples: [
		{
			name: { it: 'Coordinamento o conoscenza?', en: 'Coordination or awareness?' },
			files: {
				'network.yaml': `
					organisations:
					  - { id: scuola, name: Scuola di via Grande, type: istituzione }
					  - { id: circolo, name: Circolo, type: aps }
					ties:
					  - id: tie-a
					    between: [scuola, circolo]
					    level: cooperation
					    since: 2026-01-12
					    evidence: Una festa insieme
					    ratings:
					      - { by: scuola, date: 2026-06-10, level: awareness }
					      - { by: circolo, date: 2026-06-12, level: coordination } # <- tie/one-sided`,
			},
		},
	],
	*run({ present, codes, today, threshold }) {
		for (const tie of present.network.ties) {
			const [one, other] = [...new Set(tie.between)].map(end => last(tie.ratings.filter(rating => isBy(rating, end))))
			if (!one?.level || !other?.level || isOver(tie, today)) continue
			if (Math.abs(step(one.level) - step(other.level)) < threshold('steps')) continue
			const [level, otherLevel] = [codes.label('tie_levels', one.level), codes.label('tie_levels', other.level)]
			const later = one.date > other.date ? one : other
			yield {
				on: tie,
				path: wayTo(tie, later),
				data: { one: one.by, level, other: other.by, otherLevel },
				related: [later === one ? other : one],
			}
		}
	},
})

const isBy = ({ by, level }: TieRating, end: string) => by === end && level !== undefined

const step = (level: Tie['level']) => Object.keys(vocabularies.tie_levels.codes).indexOf(level)
