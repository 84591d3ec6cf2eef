import { Failure } from '../model/failure.js'
import { kindNamed } from '../model/kinds.js'
import { valueIn } from '../report/record.js'
import type { Workspace } from '../workspace/open.js'
import add from './add.js'
import { dryRun, text } from './asks.js'
import { type Answer, type Context, command } from './command.js'
import type { Assignment } from './entry/fields.js'
import { guideLink } from './entry/guide-link.js'
import { Incomplete } from './entry/incomplete.js'
import { rawAt } from './entry/raw.js'
import type { LinkRecord as Record, Way } from './entry/ways.js'
import { waysBetween } from './entry/ways.js'
import { fileOf, select } from './selector.js'
import { changed, targetOf } from './set.js'

const asks = {
	from: {
		kind: 'argument',
		words: { it: 'la prima scheda: action-7k2q', en: 'the first record: action-7k2q' },
		placeholder: 'id',
		read: (text: string) => text,
	},
	to: {
		kind: 'argument',
		words: { it: 'la seconda: need-6b53', en: 'the second: need-6b53' },
		placeholder: 'id',
		read: (text: string) => text,
	},
	fields: {
		kind: 'arguments',
		words: {
			it: 'fra due organizzazioni, come è il legame: level=cooperazione since=oggi evidence="…"',
			en: 'between two organisations, what the tie is like: level=cooperation since=today evidence="…"',
		},
		placeholder: 'field=value',
		read: (text: string) => text,
	},
	as: text(
		{
			it: 'in quale campo, quando più d’uno può tenerlo: owner',
			en: 'in which field, when several can hold it: owner',
		},
		'field',
	),
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora link action-5qd5h7 need-6b53b6 --dry-run',
		'agora link portico-aps soms-ferriera level=cooperazione since=oggi --dry-run',
	],
	guide: guideLink,
	run({ from, to, fields, as, dryRun }, context) {
		if (from === undefined || to === undefined) throw whichTwo()
		const workspace = context.open()
		const one = recordNamed(from, workspace)
		const other = recordNamed(to, workspace, one.neighbourhood)
		if (one.neighbourhood !== other.neighbourhood) throw apart(from, to)
		if (one.entity.id === other.entity.id) throw itself(from)
		const kinds = [one.entity.kind, other.entity.kind]
		if (as === undefined && kinds.every(kind => kind === 'organisation'))
			return tie(one, other, fields, dryRun, context)
		if (fields.length > 0) throw noFields()
		return reference(one, other, as, dryRun, workspace)
	},
})

/** The second record is looked for beside the first, so that it need not be qualified. */
function recordNamed(id: string, workspace: Workspace, beside?: string): Record {
	const selected = targetOf(select(beside === undefined || id.includes('/') ? id : `${beside}/${id}`, workspace))
	const { entity } = selected
	if (entity && selected.what === 'record') return { ...selected, entity }
	throw new Failure(
		{ it: `«${id}» non è una scheda con un identificativo`, en: `“${id}” is not a record with an id` },
		{ it: 'Le schede: agora list', en: 'The records: agora list' },
	)
}

/** A tie stands for itself; it says how close two organisations are, and since when. */
function tie(
	one: Record,
	other: Record,
	fields: readonly string[],
	dryRun: boolean,
	context: Context,
): Answer | Promise<Answer> {
	const between = `between=${one.entity.id},${other.entity.id}`
	return add.run(
		{ kind: 'tie', fields: [between, ...fields], neighbourhood: one.neighbourhood, in: undefined, dryRun } as never,
		context,
	)
}

function reference(one: Record, other: Record, as: string | undefined, dryRun: boolean, workspace: Workspace): Answer {
	const ways = waysBetween(one, other)
	const first = ways.filter(({ holder }) => holder === one)
	const named = as === undefined ? undefined : ways.find(({ key }) => key === as)
	const candidates = first.length > 0 ? first : ways
	const way = as === undefined ? (candidates.length === 1 ? candidates[0] : undefined) : named
	if (!way) throw ways.length === 0 ? noWay(one, other) : whichWay(as, ways)
	return written(way, as !== undefined, dryRun, workspace)
}

function written(
	{ holder, held, path, field, key }: Way,
	isMeant: boolean,
	dryRun: boolean,
	workspace: Workspace,
): Answer {
	const isList = field.shape === 'list'
	const { id } = held.entity
	const there = valueIn(rawAt(workspace.source, fileOf(holder), holder.path), path)
	if (!isList && there !== undefined && there !== id && !isMeant) throw taken(holder, key, String(there), id)
	const assigned: Assignment = isList
		? { path, field, how: 'more', value: [id] }
		: { path, field, how: 'set', value: id }
	return changed(holder, [assigned], 'linked', dryRun, workspace)
}

const whichTwo = () =>
	new Incomplete(
		{ it: 'Servono due schede da collegare', en: 'Two records to link are needed' },
		{ it: 'Per esempio: agora link action-7k2q need-6b53', en: 'For example: agora link action-7k2q need-6b53' },
	)

const apart = (from: string, to: string) =>
	new Failure(
		{ it: `${from} e ${to} stanno in quartieri diversi`, en: `${from} and ${to} are in different neighbourhoods` },
		{ it: 'Si collegano schede dello stesso quartiere.', en: 'Records of the same neighbourhood are linked.' },
	)

const itself = (id: string) =>
	new Failure(
		{ it: `${id} non si collega a sé`, en: `${id} is not linked to itself` },
		{ it: 'Scrivi due schede diverse.', en: 'Write two different records.' },
	)

const noFields = () =>
	new Failure(
		{
			it: 'I campi si scrivono solo per un legame fra due organizzazioni',
			en: 'Fields are only for a tie between two organisations',
		},
		{ it: 'Per gli altri campi: agora set', en: 'For other fields: agora set' },
	)

const titleOf = ({ entity }: Record) => kindNamed(entity.kind)?.title ?? { it: entity.kind, en: entity.kind }

const noWay = (one: Record, other: Record) =>
	new Failure(
		{
			it: `Nessun campo collega direttamente queste due schede (${titleOf(one).it}, ${titleOf(other).it})`,
			en: `No field links these two records directly (${titleOf(one).en}, ${titleOf(other).en})`,
		},
		{
			it: `I campi di ciascuna: agora show ${one.entity.id}, agora show ${other.entity.id}`,
			en: `The fields of each: agora show ${one.entity.id}, agora show ${other.entity.id}`,
		},
	)

function whichWay(as: string | undefined, ways: readonly Way[]): Failure {
	const list = ways.map(({ holder, key }) => `${key} (${holder.entity.id})`).join(', ')
	return new Failure(
		as === undefined
			? { it: 'Più campi possono tenere questo collegamento', en: 'Several fields can hold this link' }
			: { it: `«${as}» non può tenere questo collegamento`, en: `“${as}” cannot hold this link` },
		{ it: `Aggiungi --as e uno di questi: ${list}`, en: `Add --as and one of these: ${list}` },
	)
}

const taken = ({ entity }: Record, key: string, there: string, id: string) =>
	new Failure(
		{
			it: `In ${entity.id} il campo ${key} dice già ${there}`,
			en: `In ${entity.id} the field ${key} says ${there} already`,
		},
		{
			it: `Per cambiarlo: agora set ${entity.id} ${key}=${id}`,
			en: `To change it: agora set ${entity.id} ${key}=${id}`,
		},
	)
