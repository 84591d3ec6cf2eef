import type { Day } from '../../../model/day.js'
import type { Neighbourhood } from '../../../model/neighbourhood.js'
import type { SupportAct } from '../../../model/records.js'
import { becameTie, bodiesOf } from '../../../observatory/connections.js'
import { type FigureValue, measured, part } from '../../../observatory/figure.js'
import { total } from '../../../observatory/totals.js'
import { inYearTo } from '../../../observatory/year.js'
import { governanceFigures as figures } from './figures.js'

/** Where the notes were taken. */
export function fieldFigures({ diary, neighbourhood }: Neighbourhood, day: Day): readonly FigureValue[] {
	const kinds = new Map(neighbourhood.places.map(({ id, kind }) => [id, kind]))
	const placed = diary.notes.filter(({ place }) => place !== undefined && kinds.has(place))
	const seen = new Set(placed.flatMap(({ date, place }) => (inYearTo(day, date) && place !== undefined ? [place] : [])))
	return [
		part(
			figures.away,
			placed.filter(({ place }) => kinds.get(place ?? '') !== 'office').length,
			placed.length,
			diary.notes.length - placed.length,
		),
		part(figures.visited, seen.size, kinds.size),
	]
}

/** What was given to local projects, and what came of it. */
export function supportFigures(neighbourhood: Neighbourhood): readonly FigureValue[] {
	const { support } = neighbourhood.diary
	const isOfOthers = ofOthers(neighbourhood)
	const [hours, euros] = [
		total(support.map(({ given }) => given?.hours)).value,
		total(support.map(({ given }) => given?.money)).value,
	]
	const sustained = support.filter(({ act }) => act === 'sustain')
	const connecting = support.filter(({ act }) => act === 'connect')
	const known = connecting.filter(one => bodiesOf(one, neighbourhood).length > 1)
	const oriented = support.filter(({ act }) => act === 'orient')
	return [
		part(figures.toOthers, support.filter(isOfOthers).length, support.length),
		measured(figures.projects, new Set(support.map(({ project }) => projectKey(project))).size),
		measured(figures.hours, hours, sustained.filter(({ given }) => given?.hours === undefined).length),
		measured(figures.euros, euros, sustained.filter(({ given }) => given?.money === undefined).length),
		part(
			figures.connected,
			known.filter(one => one.followed_by !== undefined || becameTie(one, neighbourhood)).length,
			known.length,
			connecting.length - known.length,
		),
		part(figures.oriented, oriented.filter(({ followed_by }) => followed_by !== undefined).length, oriented.length),
	]
}

/** Whether a project is none of the folder's own actions and proposals: what was there before is of others too. */
export function ofOthers({ actions: { actions, proposals } }: Neighbourhood) {
	const own = new Set([...actions, ...proposals].map(({ id }) => id))
	return ({ project }: SupportAct): boolean => typeof project === 'object' || !own.has(project ?? '')
}

const projectKey = (project: SupportAct['project']) =>
	typeof project === 'object' ? `${project.title} ${project.owner ?? ''}` : project
