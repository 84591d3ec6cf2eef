import { Failure } from '../model/failure.js'
import { kindNamed } from '../model/kinds.js'
import { neighbourhoodFiles } from '../model/neighbourhood.js'
import { entitiesIn } from '../observatory/entities.js'
import type { Workspace } from '../workspace/open.js'
import { rename } from '../workspace/rename.js'
import { dryRun } from './asks.js'
import { command } from './command.js'
import { doneAnswer } from './entry/done.js'
import { guideRename } from './entry/guide-rename.js'
import { Incomplete } from './entry/incomplete.js'
import { select } from './selector.js'
import { targetOf } from './set.js'

const asks = {
	id: {
		kind: 'argument',
		words: {
			it: 'la scheda che cambia nome: organisation-7k2q',
			en: 'the record that changes its name: organisation-7k2q',
		},
		placeholder: 'id',
		read: (text: string) => text,
	},
	to: {
		kind: 'argument',
		words: { it: 'il nuovo nome: caritas-san-rocco', en: 'the new name: caritas-san-rocco' },
		placeholder: 'new',
		read: (text: string) => text,
	},
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: ['agora rename portico-aps il-portico --dry-run'],
	guide: guideRename,
	run({ id, to, dryRun }, context) {
		if (id === undefined || to === undefined) throw whichTwo()
		const workspace = context.open()
		const selected = select(id, workspace)
		if (selected.what === 'neighbourhood' && selected.neighbourhood !== undefined)
			throw isFolder(selected.neighbourhood, to)
		const { entity, neighbourhood, what } = targetOf(selected)
		if (!entity || what !== 'record' || neighbourhood === undefined) throw noId(id)
		if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to) || to.length > 80) throw notAnId(to)
		if (entity.id === to) throw isSame(to)
		if (isTaken(to, neighbourhood, workspace)) throw taken(to, neighbourhood)
		const drafts = rename(workspace.source, { neighbourhood, kind: entity.kind, from: entity.id, to })
		const files = Object.keys(drafts)
		const title = kindNamed(entity.kind)?.title ?? { it: entity.kind, en: entity.kind }
		return doneAnswer(
			{ done: 'renamed', recordKind: entity.kind, id: to, neighbourhood, files, fields: ['id'] },
			drafts,
			dryRun,
			{
				it: () => [
					{
						kind: 'paragraph',
						text: [`${title.it}: da `, { code: entity.id }, ' a ', { code: to }, ', anche dove è nominata:'],
					},
					{ kind: 'list', items: files },
				],
				en: () => [
					{
						kind: 'paragraph',
						text: [`${title.en}: from `, { code: entity.id }, ' to ', { code: to }, ', also where it is named:'],
					},
					{ kind: 'list', items: files },
				],
			},
		)
	},
})

function isTaken(id: string, neighbourhood: string, workspace: Workspace): boolean {
	const { neighbourhood: read } = workspace.read(neighbourhood)
	return (
		neighbourhoodFiles.some(file => [...entitiesIn(file, read[file])].some(one => one.id === id)) ||
		read.unread.records.some(one => one.id === id)
	)
}

const whichTwo = () =>
	new Incomplete(
		{ it: 'Servono il nome di adesso e quello nuovo', en: 'The present name and the new one are needed' },
		{
			it: 'Per esempio: agora rename organisation-7k2q caritas-san-rocco',
			en: 'For example: agora rename organisation-7k2q caritas-san-rocco',
		},
	)

const noId = (id: string) =>
	new Failure(
		{
			it: `«${id}» non ha un identificativo che si possa cambiare qui`,
			en: `“${id}” has no id that can be changed here`,
		},
		{
			it: 'Si cambia quello delle schede di un quartiere: agora list',
			en: 'Those of a neighbourhood’s records can: agora list',
		},
	)

/** Git moves a folder in one step; to move its files one by one would leave two half neighbourhoods for a while. */
const isFolder = (id: string, to: string) => {
	const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)
	const command = (otherwise: string) => `git mv neighbourhoods/${id} neighbourhoods/${isName ? to : otherwise}`
	return new Failure(
		{
			it: `«${id}» è un quartiere: il suo nome è quello della cartella`,
			en: `“${id}” is a neighbourhood: its name is that of its folder`,
		},
		{
			it: `Si cambia con git: ${command('NOME')}. Poi il nome nuovo va in programme.yaml, e in waivers.yaml dove c’è: agora validate dice se ne manca uno. La storia segue la cartella.`,
			en: `Git changes it: ${command('NAME')}. Then put the new name into programme.yaml, and into waivers.yaml where it stands: agora validate says when one is missing. The history follows the folder.`,
		},
	)
}

const notAnId = (to: string) =>
	new Failure(
		{ it: `«${to.slice(0, 60)}» non può essere un identificativo`, en: `“${to.slice(0, 60)}” cannot be an id` },
		{
			it: 'Si usano lettere minuscole senza accento, cifre e trattini, come caritas-san-rocco; mai il nome di una persona.',
			en: 'Use small letters without accents, digits and hyphens, such as caritas-san-rocco; never a person’s name.',
		},
	)

const isSame = (to: string) =>
	new Failure(
		{ it: `Si chiama già ${to}`, en: `It is called ${to} already` },
		{ it: 'Scegli un altro nome.', en: 'Choose another name.' },
	)

const taken = (to: string, neighbourhood: string) =>
	new Failure(
		{ it: `In ${neighbourhood} c’è già «${to}»`, en: `“${to}” is in ${neighbourhood} already` },
		{
			it: `Scegli un altro nome. Che cos’è quello: agora show ${neighbourhood}/${to}`,
			en: `Choose another name. What that one is: agora show ${neighbourhood}/${to}`,
		},
	)
