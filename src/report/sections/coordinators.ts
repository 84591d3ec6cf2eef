import type { Day } from '../../model/day.js'
import type { CodeOf } from '../../model/vocabularies/index.js'
import { inOffice } from '../../observatory/coordinators.js'
import { type Figure, measured, part } from '../../observatory/figure.js'
import { count, countOr, dayOr, text } from '../document.js'
import { type Measured, section } from '../section.js'

const inOfficeFigure: Figure = {
	id: 'coordinators/in-office',
	title: { it: 'Coordinatori in carica', en: 'Coordinators in office' },
	definition: {
		it: 'Coordinatori di territorio che hanno cominciato e non hanno finito, su due previsti dal programma.',
		en: 'Territory coordinators who have begun and not ended, of the two that the programme foresees.',
	},
	unit: 'share',
	denominator: { it: 'coordinatori previsti', en: 'coordinators foreseen' },
	comparable: true,
}

const trained: Figure = {
	id: 'coordinators/trained',
	title: { it: 'Coordinatori con la prima formazione', en: 'Coordinators with first training' },
	definition: {
		it: 'Coordinatori in carica che hanno ricevuto la prima formazione prevista dal programma.',
		en: 'Coordinators in office who received the first training that the programme foresees.',
	},
	unit: 'share',
	denominator: { it: 'coordinatori in carica', en: 'coordinators in office' },
	comparable: true,
}

const trainingHours: Figure = {
	id: 'coordinators/training-hours',
	title: { it: 'Ore di formazione', en: 'Hours of training' },
	definition: {
		it: 'Ore di formazione ricevute da tutti i coordinatori, anche da chi non è più in carica. Accanto, gli incontri senza ore scritte.',
		en: 'Hours of training received by all coordinators, also those no longer in office. Beside it, sessions without hours.',
	},
	unit: 'hours',
}

interface Measure extends Measured {
	readonly mixed: boolean | null
	readonly coordinators: readonly {
		readonly id: string
		readonly name: string
		readonly sector: CodeOf<'sectors'>
		readonly organisation: string | null
		readonly identified: Day
		readonly from: Day | null
		readonly until: Day | null
		readonly trainingHours: number | null
		readonly firstTraining: boolean
	}[]
}

export default section<Measure>({
	id: 'coordinators',
	title: { it: 'Coordinatori di territorio', en: 'Coordinators' },
	reads: ['neighbourhood'],
	figures: [inOfficeFigure, trained, trainingHours],
	measure({ neighbourhood, day }) {
		const all = neighbourhood.neighbourhood.coordinators
		const now = inOffice(neighbourhood, day)
		const sessions = all.flatMap(({ training }) => training)
		const [first, second] = now
		return {
			figures: [
				part(inOfficeFigure, now.length, 2),
				part(trained, now.filter(({ training }) => training.some(({ first }) => first)).length, now.length),
				measured(
					trainingHours,
					all.length === 0 ? null : sessions.reduce((sum, { hours = 0 }) => sum + hours, 0),
					sessions.filter(({ hours }) => hours === undefined).length,
				),
			],
			mixed: first && second ? first.sector !== second.sector : null,
			coordinators: all.map(({ id, name, sector, organisation, identified, from, until, training }) => ({
				id,
				name,
				sector,
				organisation: organisation ?? null,
				identified,
				from: from ?? null,
				until: until ?? null,
				trainingHours: training.length === 0 ? null : training.reduce((sum, { hours = 0 }) => sum + hours, 0),
				firstTraining: training.some(({ first }) => first),
			})),
		}
	},
	tell({ coordinators, figures, mixed }, { language, codes, name }) {
		if (coordinators.length === 0) return { headline: { text: words.none[language], weight: 2 }, blocks: [{ kind: 'empty', text: words.toFill[language] }] }
		const inOfficeNow = figures[0]?.value ?? 0
		return {
			headline: headline(inOfficeNow, mixed, language),
			blocks: [
				{ kind: 'figures', id: 'coordinators-figures', values: figures },
				{
					kind: 'table',
					id: 'coordinators',
					caption: words.caption[language],
					columns: (['name', 'sector', 'organisation', 'from', 'until', 'training_hours'] as const).map(key => ({ key, title: words[key][language] })),
					rows: coordinators.map(one => [
						text(one.name),
						{ kind: 'code', code: one.sector, label: codes.label('sectors', one.sector)[language] },
						one.organisation === null ? { kind: 'missing', why: 'not-recorded' } : text(name(one.organisation)),
						dayOr(one.from ?? undefined),
						one.until === null ? { kind: 'missing', why: 'not-applicable' } : dayOr(one.until),
						one.trainingHours === null ? countOr(undefined) : count(one.trainingHours),
					]),
				},
			],
		}
	},
})

function headline(inOfficeNow: number, mixed: boolean | null, language: 'it' | 'en') {
	if (inOfficeNow === 2) return { text: words[mixed ? 'complete' : 'sameSector'][language], weight: mixed ? 0 : 2 } as const
	return { text: words[inOfficeNow === 1 ? 'one' : 'nobody'][language], weight: 2 } as const
}

const words = {
	none: { it: 'I coordinatori non sono ancora registrati', en: 'The coordinators are not recorded yet' },
	toFill: { it: 'Per vedere questa parte servono i coordinatori in neighbourhood.yaml.', en: 'This part needs the coordinators in neighbourhood.yaml.' },
	complete: { it: 'La coppia di coordinatori è completa, tra pubblico e privato sociale', en: 'The pair of coordinators is complete, public and private social' },
	sameSector: { it: 'I due coordinatori vengono dallo stesso settore', en: 'The two coordinators come from the same sector' },
	one: { it: 'C’è un solo coordinatore: la coppia non è completa', en: 'There is only one coordinator: the pair is not complete' },
	nobody: { it: 'Nessun coordinatore è in carica', en: 'No coordinator is in office' },
	caption: { it: 'I coordinatori, in carica e precedenti', en: 'Coordinators, in office and former' },
	name: { it: 'Nome', en: 'Name' },
	sector: { it: 'Settore', en: 'Sector' },
	organisation: { it: 'Ente', en: 'Organisation' },
	from: { it: 'Dal', en: 'From' },
	until: { it: 'Al', en: 'Until' },
	training_hours: { it: 'Ore di formazione', en: 'Training hours' },
} as const
