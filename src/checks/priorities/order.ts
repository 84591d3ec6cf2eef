import type { Codes } from '../../model/codes.js'
import { decimal } from '../../model/number.js'
import type { PriorityRound } from '../../model/records.js'
import type { Words } from '../../model/text.js'
import { misplaced, type Points, ranked, readings } from '../../observatory/priorities.js'
import { check } from '../check.js'
import { needs } from '../sample.js'

export default check<{ place: number; need: string; own: Words; instead: string; more: Words }>({
	id: 'priorities/order',
	severity: 'error',
	reads: ['needs'],
	rows: [26],
	title: {
		it: 'L’ordine scritto non è quello che viene dai punti',
		en: 'The order written is not the one that the points give',
	},
	why: {
		it: 'Chi ha votato deve ritrovare il proprio voto nell’ordine: a pari punti vale qualunque ordine.',
		en: 'Those who voted must find their vote again in the order: with equal points any order will do.',
	},
	remedy: {
		it: 'Correggi «order», oppure i punti in «scores» o in «ballots».',
		en: 'Correct “order”, or the points in “scores” or in “ballots”.',
	},
	message: {
		it: ({ place, need, own, instead, more }) =>
			`Al posto ${place} c’è «${need}» (${own.it}), ma «${instead}» viene prima (${more.it})`,
		en: ({ place, need, own, instead, more }) =>
			`At place ${place} there is “${need}” (${own.en}), but “${instead}” comes first (${more.en})`,
	},
	examples: [
		{
			name: { it: 'Due bisogni scambiati', en: 'Two needs swapped' },
			files: {
				'needs.yaml': `${needs}
  - { id: need-b, title: Panchine rotte, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
  - { id: need-c, title: Autobus rari, theme: services, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: votes
    scores: { need-a: 6, need-b: 3, need-c: 5 }
    order:
      - need-a
      - need-b # <- priorities/order
      - need-c`,
			},
		},
		{
			name: {
				it: 'Il metodo Hanlon, con la gravità che conta doppio',
				en: 'The Hanlon method, where seriousness counts twice',
			},
			files: {
				'needs.yaml': `${needs}
  - { id: need-b, title: Panchine rotte, theme: environment, vulnerabilities: [vuln-a], noticed: 2026-06-02 }
priority_rounds:
  - id: round-a
    date: 2026-06-15
    method: hanlon
    scores:
      need-a: { size: 9, seriousness: 6, effectiveness: 6 } # 126
      need-b: { size: 7, seriousness: 9, effectiveness: 6 } # 150
    order:
      - need-a # <- priorities/order
      - need-b`,
			},
		},
	],
	*run({ neighbourhood, codes }) {
		for (const round of neighbourhood.needs.priority_rounds) {
			const [points, ...others] = readings(round)
			if (!points || others.some(other => !misplaced(round.order, other))) continue
			const found = misplaced(round.order, points)
			if (!found) continue
			const { index, need, instead } = found
			const shown = (one: string) => worth(round, one, points, codes)
			yield {
				on: round,
				path: ['order', index],
				data: { place: index + 1, need, own: shown(need), instead, more: shown(instead) },
				remedy: remedy(ranked(points).map(one => one.need)),
			}
		}
	},
})

/** What a need has been given: its class where needs were sorted into classes, its points where they were counted. */
function worth({ method, scores }: PriorityRound, need: string, points: Points, codes: Codes): Words {
	const score = scores?.[need]
	if (method === 'moscow' && typeof score === 'string') return codes.label('moscow_classes', score)
	const number = points.get(need) ?? 0
	const decimals = Number.isInteger(number) ? 0 : 2
	return {
		it: number === 1 ? '1 punto' : `${decimal(number, 'it', decimals)} punti`,
		en: number === 1 ? '1 point' : `${decimal(number, 'en', decimals)} points`,
	}
}

const remedy = (order: readonly string[]): Words => ({
	it: `Dai punti viene quest’ordine: ${order.join(', ')}. Correggi «order», oppure i punti.`,
	en: `The points give this order: ${order.join(', ')}. Correct “order”, or the points.`,
})
