import { daysAfter, daysBetween, earliest } from '../../model/day.js'
import { capital } from '../../model/numerals.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { holder } from '../../observatory/holder.js'
import { isOver } from '../../observatory/life.js'
import { by } from '../../observatory/order.js'
import { inYearTo } from '../../observatory/year.js'
import { type Cell, text } from '../document.js'
import { nobody } from '../people.js'
import { type Measuring, section, type Telling } from '../section.js'
import { howManyOf, nouns } from './nouns.js'
import { coded, heldBy, named, startOr, table, toFill } from './table.js'

const figures = {
	experiences: {
		id: 'experiences/known',
		rows: [6],
		title: { it: 'Esperienze già esistenti', en: 'Existing experiences' },
		definition: {
			it: 'Esperienze registrate e non finite nel giorno del rapporto.',
			en: 'Experiences recorded and not ended on the day of the report.',
		},
		unit: 'count',
	},
	valued: {
		id: 'experiences/valued',
		rows: [5],
		title: { it: 'Esperienze valorizzate', en: 'Experiences valued' },
		definition: {
			it: 'Esperienze che qualcuno ha fatto conoscere almeno una volta.',
			en: 'Experiences that somebody has made known at least once.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	strengthened: {
		id: 'experiences/strengthened',
		rows: [5],
		title: { it: 'Esperienze potenziate', en: 'Experiences strengthened' },
		definition: {
			it: 'Esperienze che hanno ricevuto almeno una volta un aiuto per fare di più.',
			en: 'Experiences that at least once received help to do more.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	measured: {
		id: 'experiences/strengthening-measured',
		rows: [5],
		title: { it: 'Potenziamenti misurati', en: 'Strengthening measured' },
		definition: {
			it: 'Atti di potenziamento di cui è scritto com’era prima e com’è dopo.',
			en: 'Acts of strengthening of which before and after are written.',
		},
		unit: 'share',
		denominator: { it: 'atti di potenziamento', en: 'acts of strengthening' },
		comparable: true,
	},
	proven: {
		id: 'experiences/with-evidence',
		rows: [6],
		title: { it: 'Esperienze con una prova', en: 'Experiences with evidence' },
		definition: {
			it: 'Esperienze di cui è scritto che cosa mostra che funzionano.',
			en: 'Experiences of which it is written what shows that they work.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	fresh: {
		id: 'experiences/verified-in-a-year',
		rows: [6],
		title: { it: 'Esperienze verificate nell’ultimo anno', en: 'Experiences verified in the last year' },
		definition: {
			it: 'Esperienze verificate negli ultimi 365 giorni, fra quelle che hanno un giorno di verifica.',
			en: 'Experiences verified in the last 365 days, among those with a day of verification.',
		},
		unit: 'share',
		denominator: { it: 'esperienze con un giorno di verifica', en: 'experiences with a day of verification' },
		comparable: true,
	},
	untouched: {
		id: 'experiences/untouched',
		rows: [5],
		title: { it: 'Esperienze né valorizzate né potenziate', en: 'Experiences neither valued nor strengthened' },
		definition: {
			it: 'Esperienze a cui non è stato ancora dedicato nulla.',
			en: 'Experiences to which nothing has been given yet.',
		},
		unit: 'share',
		denominator: { it: 'esperienze', en: 'experiences' },
		comparable: true,
	},
	early: {
		id: 'experiences/first-actions',
		rows: [4],
		title: { it: 'Prime azioni su ciò che c’era', en: 'First actions on what was there' },
		definition: {
			it: 'Azioni cominciate nei primi 365 giorni dopo la prima che si è cominciata, che continuano un’esperienza già esistente.',
			en: 'Actions begun in the first 365 days after the first one, that carry on an existing experience.',
		},
		unit: 'share',
		denominator: { it: 'azioni cominciate nel primo anno', en: 'actions begun in the first year' },
		comparable: true,
	},
	firstValued: {
		id: 'experiences/lead-over-proposals',
		rows: [4],
		title: { it: 'Anticipo sulle proposte', en: 'Lead over proposals' },
		definition: {
			it: 'Giorni fra la prima esperienza valorizzata o potenziata e la prima proposta nuova; 0 se la proposta è venuta prima.',
			en: 'Days from the first experience valued or strengthened to the first new proposal; 0 when the proposal came before.',
		},
		unit: 'days',
	},
} as const satisfies Readonly<Record<string, Figure>>

function measure({ neighbourhood, day }: Measuring) {
	const all = neighbourhood.actions.experiences.filter(one => !isOver(one, day))
	const has = (kind: 'valued' | 'strengthened') =>
		all.filter(({ support }) => support.some(one => one.kind === kind)).length
	const strengthening = all.flatMap(({ support }) => support.filter(({ kind }) => kind === 'strengthened'))
	const { actions, proposals, experiences } = neighbourhood.actions
	const begun = actions.flatMap(({ stage, since, experience }) =>
		stage === 'planned' || since === undefined ? [] : [{ since, experience }],
	)
	const undated = actions.filter(({ stage, since }) => stage !== 'planned' && since === undefined).length
	const first = earliest(begun.map(({ since }) => since))
	const early = begun.filter(({ since }) => first !== undefined && since < daysAfter(first, 365))
	const valued = earliest(experiences.flatMap(({ support }) => support.map(({ date }) => date)))
	const proposed = earliest(proposals.map(({ date }) => date))
	const dated = all.filter(({ verified }) => verified !== undefined)
	return {
		figures: [
			measured(figures.experiences, all.length),
			part(figures.valued, has('valued'), all.length),
			part(figures.strengthened, has('strengthened'), all.length),
			part(
				figures.measured,
				strengthening.filter(({ before, after }) => before !== undefined && after !== undefined).length,
				strengthening.length,
			),
			part(figures.proven, all.filter(({ why }) => why !== undefined).length, all.length),
			part(
				figures.fresh,
				dated.filter(({ verified }) => inYearTo(day, verified)).length,
				dated.length,
				all.length - dated.length,
			),
			part(figures.untouched, all.filter(({ support }) => support.length === 0).length, all.length),
			part(figures.early, early.filter(({ experience }) => experience !== undefined).length, early.length, undated),
			measured(
				figures.firstValued,
				valued === undefined || proposed === undefined ? null : Math.max(0, daysBetween(valued, proposed)),
			),
		],
		experiences: all
			.map(one => ({
				id: one.id,
				title: one.title,
				holder: holder(one.holder, neighbourhood),
				theme: one.theme ?? null,
				place: one.place ?? null,
				since: one.since ?? null,
				support: (['valued', 'strengthened'] as const).filter(kind => one.support.some(act => act.kind === kind)),
				verified: one.verified ?? null,
			}))
			.sort(
				by(
					({ support }) => -support.length,
					({ since }) => since ?? '9999',
					({ id }) => id,
				),
			),
	}
}

type Measure = ReturnType<typeof measure>

export default section<Measure>({
	id: 'experiences',
	title: { it: 'Esperienze già esistenti', en: 'Existing experiences' },
	reads: ['actions', 'network', 'neighbourhood'],
	figures: Object.values(figures),
	measure,
	people: nobody,
	tell({ experiences, figures }, telling) {
		const { language } = telling
		if (experiences.length === 0)
			return { headline: { text: words.none[language], weight: 1 }, blocks: [toFill(words.toFill, telling)] }
		const untouched = experiences.filter(({ support }) => support.length === 0).length
		return {
			headline: { text: words.headline[language](untouched, experiences.length), weight: untouched > 0 ? 1 : 0 },
			blocks: [
				{ kind: 'figures', id: 'experiences-figures', values: figures },
				table(
					'experiences',
					words.table,
					experiences.map(one => row(one, telling)),
					telling,
				),
			],
		}
	},
})

function row(one: Measure['experiences'][number], telling: Telling): Cell[] {
	const { codes, language } = telling
	const support = one.support.map(kind => codes.label('experience_support_kinds', kind)[language])
	return [
		text(one.title),
		heldBy(one.holder, telling),
		coded('themes', one.theme, telling),
		named(one.place, telling),
		startOr(one.since),
		support.length === 0 ? text(words.untouched[language]) : { kind: 'list', values: support },
		startOr(one.verified),
	]
}

const words = {
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
