import { capital } from '../../../model/numerals.js'
import { howManyOf, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Nessuna esperienza già esistente è registrata', en: 'No existing experience is recorded' },
	toFill: {
		it: 'Per vedere questa parte servono in actions.yaml le esperienze che c’erano già («experiences»): che cosa, chi la porta avanti, da quando.',
		en: 'This part needs the experiences that were already there in actions.yaml (“experiences”): what, who carries it on, since when.',
	},
	headline: {
		it: (untouched: number, of: number) => {
			if (of === 1)
				return untouched === 0
					? 'L’unica esperienza già esistente è stata valorizzata o potenziata'
					: 'L’unica esperienza già esistente non è ancora stata valorizzata né potenziata'
			if (untouched === 0) return 'Tutte le esperienze già esistenti sono state valorizzate o potenziate'
			if (untouched === of) return 'Nessuna delle esperienze già esistenti è stata ancora valorizzata o potenziata'
			const subject = capital(howManyOf(untouched, of, nouns.experience, 'it'))
			return `${subject} ${untouched === 1 ? 'non è ancora stata valorizzata né potenziata' : 'non sono ancora state valorizzate né potenziate'}`
		},
		en: (untouched: number, of: number) => {
			if (untouched === 0) return 'Every existing experience has been valued or strengthened'
			if (untouched === of) return 'None of the existing experiences has been valued or strengthened yet'
			const subject = capital(howManyOf(untouched, of, nouns.experience, 'en'))
			return `${subject} ${untouched === 1 ? 'has' : 'have'} not been valued or strengthened yet`
		},
	},
	untouched: { it: 'non ancora', en: 'not yet' },
	table: {
		caption: { it: 'Le esperienze che c’erano già', en: 'The experiences that were already there' },
		columns: {
			experience: { it: 'Esperienza', en: 'Experience' },
			holder: { it: 'Chi la porta avanti', en: 'Carried on by' },
			theme: { it: 'Tema', en: 'Theme' },
			place: { it: 'Luogo', en: 'Place' },
			since: { it: 'Dal', en: 'Since' },
			support: { it: 'Sostegno ricevuto', en: 'Support received' },
			verified: { it: 'Verificata', en: 'Verified' },
		},
		note: {
			it: 'Prima quelle che hanno ricevuto più sostegno, poi le più antiche.',
			en: 'First those that received most support, then the oldest.',
		},
	},
} as const
