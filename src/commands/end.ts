import { ending, endStages, reasonField } from '../model/endings.js'
import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { valueIn } from '../report/record.js'
import { dryRun, text } from './asks.js'
import { readingIn } from './choices.js'
import { command } from './command.js'
import { dayOf } from './entry/day-of.js'
import type { Assignment } from './entry/fields.js'
import { valueOrFailure } from './entry/fields.js'
import { guideEnd } from './entry/guide-end.js'
import { Incomplete } from './entry/incomplete.js'
import { rawAt } from './entry/raw.js'
import { fileOf, select } from './selector.js'
import { changed, targetOf } from './set.js'

const asks = {
	id: {
		kind: 'argument',
		words: {
			it: 'la scheda che finisce: need-7k2q, tie-4nsq, quartiere-nord/members.person-a',
			en: 'the record that ends: need-7k2q, tie-4nsq, quartiere-nord/members.person-a',
		},
		placeholder: 'id',
		read: (text: string) => text,
	},
	on: text({ it: 'in che giorno; oggi, se non si dice', en: 'on which day; today unless said' }, 'day'),
	reason: text({ it: 'perché, o con quale esito', en: 'why, or with what outcome' }, 'text'),
	as: text(
		{
			it: 'in quale stadio, quando ce n’è più d’uno: done, dropped',
			en: 'in which stage, when there are several: done, dropped',
		},
		'stage',
	),
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora end need-6b53b6 --reason "Accordo fra i cortili" --dry-run',
		'agora end action-5qd5h7 --as dropped --on ieri --reason "Manca la sala" --dry-run',
	],
	guide: guideEnd,
	run({ id, on, reason, as, dryRun }, context) {
		if (id === undefined) throw whichRecord()
		const workspace = context.open()
		const target = targetOf(select(id, workspace))
		const { field } = target
		const day = on === undefined ? context.today : dayOf(on, context.today)
		const before = rawAt(workspace.source, fileOf(target), target.path)
		const stage = as === undefined ? undefined : stageOf(field, as, readingIn(workspace, context, target.neighbourhood))
		const ended = target.what === 'record' ? ending(field, before, day, stage) : undefined
		if (!ended) throw doesNotEnd(field)
		const where = reason === undefined ? undefined : reasonField(field, ended)
		const assigned = [...ended, ...(where && reason !== undefined ? [{ path: where, value: reason }] : [])].map(
			({ path, value }): Assignment => ({ path, value, field: fieldOn(field, path), how: 'set' }),
		)
		alreadyEnded(before, assigned, id)
		return changed(target, assigned, 'ended', dryRun, workspace)
	},
})

const fieldOn = (field: Field, path: readonly string[]): Field =>
	path.reduce((at, key) => at.fields?.find(one => one.key === key) ?? at, field)

function stageOf(field: Field, as: string, reading: Parameters<typeof valueOrFailure>[3]): string {
	const stage = field.fields?.find(({ key }) => key === 'stage')
	if (!stage?.vocabulary)
		throw new Failure(
			{ it: `--as: ${field.title.it} non ha stadi`, en: `--as: ${field.title.en} has no stages` },
			{ it: 'Togli --as.', en: 'Leave out --as.' },
		)
	const code = String(valueOrFailure('--as', stage, as, reading))
	const final = endStages(stage.vocabulary)
	if (
		final.includes(code) ||
		field.fields?.some(({ key, fields }) => key === 'stage_dates' && fields?.some(one => one.key === code))
	)
		return code
	throw new Failure(
		{ it: `--as: in «${code}» non è finita`, en: `--as: “${code}” is not an end` },
		{ it: `Stadi in cui finisce: ${final.join(', ')}`, en: `Stages in which it has ended: ${final.join(', ')}` },
	)
}

/** An end that is written already is not written over in silence. */
function alreadyEnded(before: unknown, assigned: readonly Assignment[], id: string): void {
	for (const { path, value } of assigned) {
		const old = valueIn(before, path)
		const isLast = ['until', 'closed', 'completed', 'done'].includes(path.at(-1) as string)
		if (!isLast || old === undefined || old === value || assigned.some(({ path }) => path[0] === 'stage')) continue
		throw new Failure(
			{ it: `${id} ha già una fine: ${String(old)}`, en: `${id} has an end already: ${String(old)}` },
			{
				it: `Per cambiarla: agora set ${id} ${path.join('.')}=${String(value)}`,
				en: `To change it: agora set ${id} ${path.join('.')}=${String(value)}`,
			},
		)
	}
}

const whichRecord = () =>
	new Incomplete(
		{ it: 'Che cosa è finito?', en: 'What has ended?' },
		{
			it: 'Scrivi l’identificativo della scheda, come action-7k2q.',
			en: 'Write the id of the record, such as action-7k2q.',
		},
	)

const doesNotEnd = (field: Field) =>
	new Failure(
		{
			it: `${field.title.it}: una scheda così non ha una fine da scrivere`,
			en: `${field.title.en}: such a record has no end to be written`,
		},
		{
			it: 'Resta com’è: racconta ciò che c’è stato. Per correggerla: agora set',
			en: 'It stays as it is: it tells what was there. To correct it: agora set',
		},
	)
