import type { Field } from '../../model/field.js'
import { type Home, type Kind, kinds } from '../../model/kinds.js'
import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import type { Language } from '../../model/text.js'
import { labelOf } from '../../report/record.js'
import type { Workspace } from '../../workspace/open.js'
import { readingIn } from '../choices.js'
import type { Context } from '../command.js'
import { kindOrFailure } from '../records.js'
import { back, type Choosable, type Talk } from '../talk.js'
import type { Asking } from './ask-field.js'
import { askId } from './ask-id.js'
import { guideFields, type Typed } from './guide-fields.js'
import { goalOf } from './home.js'

/** What `agora add` is told. */
export interface Told {
	readonly kind: string | undefined
	readonly fields: readonly string[]
	readonly neighbourhood: string | undefined
	readonly in: string | undefined
	readonly dryRun: boolean
}

/** Asks for what is missing to add a record: the kind, where it goes, its fields. */
export async function guideAdd(told: Told, context: Context, talk: Talk): Promise<Told | typeof back> {
	const workspace = context.open()
	const { language } = context
	let [kind, neighbourhood, within] = [told.kind, told.neighbourhood, told.in]
	for (;;) {
		if (kind === undefined) {
			const chosen = await chooseKind(talk, language)
			if (chosen === back) return back
			kind = chosen
		}
		const one = kindOrFailure(kind)
		const where = await chooseHome(one, neighbourhood, within, workspace, talk, context)
		if (where === back) {
			if (told.kind !== undefined) return back
			kind = undefined
			continue
		}
		const goal = goalOf(one, where.neighbourhood, where.within, workspace)
		const reading = readingIn(workspace, context, goal.neighbourhood)
		const fields = await fieldsAndId(one, goal.home.record, typedIn(told.fields), { reading, talk, language })
		if (fields === back) {
			const isFirst = where.neighbourhood === told.neighbourhood && where.within === told.in
			if (told.kind !== undefined && isFirst) return back
			neighbourhood = told.neighbourhood
			within = told.in
			if (told.kind === undefined) kind = undefined
			continue
		}
		return {
			kind,
			neighbourhood: where.neighbourhood,
			in: where.within,
			fields: [...fields].map(([key, text]) => `${key}=${text}`),
			dryRun: told.dryRun,
		}
	}
}

/** What people name gets an id from its name, which they may change; the rest has one drawn, which nobody needs to see. */
async function fieldsAndId(kind: Kind, record: Field, typed: Typed, asking: Asking): Promise<Typed | typeof back> {
	let given = typed
	for (;;) {
		const fields = await guideFields(record, given, asking)
		if (fields === back || fields.has('id') || !namedKinds.has(kind.name)) return fields
		const id = await askId(record, fields.get(labelOf(record)?.key ?? '') ?? '', asking)
		if (id !== back) return id === undefined ? fields : new Map([...fields, ['id', id]])
		given = fields
	}
}

const namedKinds = new Set(['organisation', 'place'])

const typedIn = (fields: readonly string[]) =>
	new Map(fields.map(one => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)] as const))

/** The kinds of a neighbourhood first, then what is part of a record, then the programme's own. */
export function chooseKind(talk: Talk, language: Language): Promise<string | typeof back> {
	const isLocal = ({ homes }: Kind) => homes.some(({ file }) => neighbourhoodFiles.some(one => one === file))
	const isTop = ({ homes }: Kind) => homes.some(({ within }) => within === undefined)
	const rank = (kind: Kind) => (isLocal(kind) ? (isTop(kind) ? 0 : 1) : 2)
	return talk.choose({
		message: { it: 'Che cosa vuoi aggiungere?', en: 'What would you like to add?' }[language],
		choices: [...kinds].sort((a, b) => rank(a) - rank(b)).map(kind => kindChoice(kind, language)),
		back: true,
	})
}

export function kindChoice({ name, title, homes }: Kind, language: Language): Choosable {
	const around = homes.every(({ within }) => within !== undefined) ? homes[0]?.within : undefined
	const outer = kinds.find(kind => kind.name === around)?.title[language].toLowerCase()
	const help = homes[0]?.record.description[language]
	return {
		value: name,
		name: outer === undefined ? title[language] : `${title[language]} (${outer})`,
		...(help && { help }),
	}
}

interface Where {
	readonly neighbourhood: string | undefined
	readonly within: string | undefined
}

async function chooseHome(
	kind: Kind,
	neighbourhood: string | undefined,
	within: string | undefined,
	workspace: Workspace,
	talk: Talk,
	context: Context,
): Promise<Where | typeof back> {
	const { language } = context
	const tops = kind.homes.filter(one => one.within === undefined)
	if (within !== undefined) return { neighbourhood, within }
	if (tops.length > 1) return chooseList(tops, talk, language)
	const isLocal = kind.homes.some(({ file }) => neighbourhoodFiles.some(one => one === file))
	if (!isLocal) return { neighbourhood: undefined, within: undefined }
	const where = neighbourhood ?? (await chooseNeighbourhood(workspace, talk, language))
	if (where === back) return back
	if (tops.length > 0) return { neighbourhood: where, within: undefined }
	const outer = kindOrFailure(kind.homes[0]?.within ?? '')
	const record = await chooseRecord(outer, where, workspace, talk, language)
	return record === back ? back : { neighbourhood: where, within: record }
}

async function chooseList(homes: readonly Home[], talk: Talk, language: Language): Promise<Where | typeof back> {
	const choices = homes.flatMap(({ way }) => {
		const list = way.at(-1)
		return list ? [{ value: list.key, name: list.title[language] }] : []
	})
	const within = await talk.choose({
		message: { it: 'In quale elenco?', en: 'In which list?' }[language],
		choices,
		back: true,
	})
	return within === back ? back : { neighbourhood: undefined, within }
}

export async function chooseNeighbourhood(
	workspace: Workspace,
	talk: Talk,
	language: Language,
): Promise<string | typeof back> {
	const { found } = workspace.programme
	const [only, ...others] = found
	if (only !== undefined && others.length === 0) return only
	return talk.choose({
		message: { it: 'In quale quartiere?', en: 'In which neighbourhood?' }[language],
		choices: found.map(id => ({ value: id, name: workspace.read(id).neighbourhood.neighbourhood.name ?? id })),
		back: true,
	})
}

/** One of the records of a kind that are there. */
export async function chooseRecord(
	kind: Kind,
	neighbourhood: string,
	workspace: Workspace,
	talk: Talk,
	language: Language,
): Promise<string | typeof back> {
	const reading = readingIn(workspace, { today: '' as never }, neighbourhood)
	const there = reading.known([kind.name])
	if (there.length === 0)
		talk.say({ it: `Non c’è ancora nulla: ${kind.title.it}.`, en: `There is none yet: ${kind.title.en}.` }[language])
	return talk.choose({
		message: kind.title[language],
		choices: there.map(({ id, label }) => ({ value: id, name: label === undefined ? id : `${label} (${id})` })),
		back: true,
	})
}
