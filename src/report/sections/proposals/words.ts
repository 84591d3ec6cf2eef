import { capital, inWords } from '../../../model/numerals.js'
import { feminine, howMany, howManyOf, nouns } from '../nouns.js'

export const words = {
	none: { it: 'Nessuna proposta è ancora registrata', en: 'No proposal is recorded yet' },
	toFill: {
		it: 'Per vedere questa parte servono le proposte in actions.yaml («proposals»): un titolo, il giorno, chi l’ha fatta, a quali bisogni risponde.',
		en: 'This part needs the proposals in actions.yaml (“proposals”): a title, the day, who made it, which needs it answers.',
	},
	headline: {
		it: (became: number, waiting: number, dropped: number) => {
			const all = became + waiting + dropped
			if (became === all)
				return all === 1 ? 'L’unica proposta è diventata un’azione' : 'Tutte le proposte sono diventate azioni'
			if (waiting === all)
				return `${capital(howMany(all, nouns.proposal, 'it'))} ${all === 1 ? 'in cammino, non ancora diventata azione' : 'in cammino, nessuna ancora diventata azione'}`
			const rest = [
				waiting === 0 ? '' : `${feminine(waiting, 'it')} ${waiting === 1 ? 'è' : 'sono'} in cammino`,
				dropped === 0 ? '' : `${feminine(dropped, 'it')} ${dropped === 1 ? 'è accantonata' : 'sono accantonate'}`,
			].filter(Boolean)
			const verb = became > 1 ? 'sono diventate azioni' : became === 1 ? 'è diventata un’azione' : 'è diventata azione'
			return `${capital(howManyOf(became, all, nouns.proposal, 'it'))} ${verb}, ${rest.join(' e ')}`
		},
		en: (became: number, waiting: number, dropped: number) => {
			const all = became + waiting + dropped
			if (became === all) return all === 1 ? 'The only proposal became an action' : 'Every proposal became an action'
			if (waiting === all)
				return `${capital(howMany(all, nouns.proposal, 'en'))} on the way, ${all === 1 ? 'not' : 'none'} an action yet`
			const rest = [
				waiting === 0 ? '' : `${inWords(waiting, 'en')} ${waiting === 1 ? 'is' : 'are'} on the way`,
				dropped === 0 ? '' : `${inWords(dropped, 'en')} ${dropped === 1 ? 'was' : 'were'} dropped`,
			].filter(Boolean)
			return `${capital(howManyOf(became, all, nouns.proposal, 'en'))} became ${became === 1 ? 'an action' : 'actions'}, ${rest.join(' and ')}`
		},
	},
	funnel: {
		caption: { it: 'Dall’idea all’azione', en: 'From idea to action' },
		columns: {
			stage: { it: 'Stadio raggiunto', en: 'Stage reached' },
			proposals: { it: 'Proposte', en: 'Proposals' },
			share: { it: 'Quota', en: 'Share' },
		},
		note: {
			it: 'Chi è andato oltre è contato anche negli stadi prima; una proposta accantonata conta fin dove era arrivata.',
			en: 'Those that went further count in the stages before too; a dropped proposal counts as far as it had come.',
		},
	},
	proposals: {
		caption: { it: 'Le proposte, dalla più avanzata', en: 'The proposals, the furthest first' },
		columns: {
			proposal: { it: 'Proposta', en: 'Proposal' },
			date: { it: 'Del', en: 'Made' },
			stage: { it: 'Stadio', en: 'Stage' },
			reached: { it: 'Raggiunto', en: 'Reached' },
			needs: { it: 'Bisogni', en: 'Needs' },
			group: { it: 'Gruppo tematico', en: 'Thematic group' },
			days: { it: 'Giorni fino all’azione', en: 'Days to action' },
		},
	},
	dropped: {
		caption: { it: 'Le proposte accantonate', en: 'The dropped proposals' },
		columns: {
			proposal: { it: 'Proposta', en: 'Proposal' },
			dropped: { it: 'Accantonata', en: 'Dropped' },
			reason: { it: 'Perché', en: 'Why' },
		},
	},
} as const
