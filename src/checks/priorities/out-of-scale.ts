import { decimal } from '../../model/number.js'
import type { PriorityRound } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { check } from '../check.js'
import { needs } from '../sample.js'

type Part = 'size' | 'seriousness' | 'effectiveness'

export default check<{ part: Part; need: string; score: number; most: number }>({
	id: 'priorities/out-of-scale',
	severity: 'error',
	reads: ['needs'],
	rows: [26],
	title: { it: 'Un punto fuori dalla scala del metodo', en: 'A score outside the scale of the method' },
	why: {
		it: 'Ogni metodo ha la sua scala: un numero che ne esce sposta tutto l’ordine senza che si veda.',
		en: 'Each method has its scale: a number outside it shifts the whole order without anybody noticing.',
	},
	remedy: {
		it: 'Correggi il numero in «scores», oppure «method» se la scala usata era un’altra.',
		en: 'Correct the number in “scores”, or “method” if another scale was used.',
	},
	message: {
		it: ({ part, need, score, most }) =>
			`${parts[part].it} di «${need}»: ${written(score, 'it')}, ma la scala arriva a ${most}`,
		en: ({ part, need, score, most }) =>
			`${parts[part].en} of “${need}”: ${written(score, 'en')}, but the scale ends at ${most}`,
	},
	examples: [
		{
			name: { it: 'Undici su dieci', en: 'Eleven out of ten' },
			files: {
				'needs.yaml': `${needs}
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: hanlon
    scores:
      need-a:
        size: 11 # <- priorities/out-of-scale
        seriousness: 6
        effectiveness: 5
    order: [need-a]`,
			},
		},
		{
			name: {
				it: 'Nella formula originale la gravità arriva a venti',
				en: 'In the original formula seriousness goes up to twenty',
			},
			files: {
				'needs.yaml': `${needs}
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: basic-priority-rating
    scores:
      need-a:
        size: 8
        seriousness: 18
        effectiveness: 12 # <- priorities/out-of-scale
    order: [need-a]`,
			},
		},
	],
	*run({ neighbourhood }) {
		for (const round of neighbourhood.needs.priority_rounds) {
			const { method, scores = {} } = round
			if (method !== 'hanlon' && method !== 'basic-priority-rating') continue
			for (const [need, given] of Object.entries(scores))
				for (const part of Object.keys(parts) as Part[]) {
					const score = typeof given === 'object' ? given[part] : undefined
					const most = scaleOf(method, part)
					if (score !== undefined && score > most)
						yield { on: round, path: ['scores', need, part], value: need, data: { part, need, score, most } }
				}
		}
	},
})

const parts: Readonly<Record<Part, Words>> = {
	size: { it: 'Dimensione', en: 'Size' },
	seriousness: { it: 'Gravità', en: 'Seriousness' },
	effectiveness: { it: 'Efficacia', en: 'Effectiveness' },
}

const scaleOf = (method: PriorityRound['method'], part: Part) =>
	method === 'basic-priority-rating' && part === 'seriousness' ? 20 : 10

const written = (score: number, language: 'it' | 'en') => decimal(score, language, Number.isInteger(score) ? 0 : 1)
