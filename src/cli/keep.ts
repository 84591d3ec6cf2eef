import { type Brought, broughtBy } from '../commands/brought.js'
import type { Answer } from '../commands/command.js'
import { unfinished } from '../commands/under-way.js'
import { Failure } from '../model/failure.js'
import type { Language, Words } from '../model/text.js'
import type { Block } from '../report/document.js'
import type { Drafts } from '../workspace/draft.js'
import { lineDiff } from '../workspace/line-diff.js'
import { save } from '../workspace/save.js'
import { Stale } from '../workspace/stale.js'
import type { Call } from './declare.js'
import type { Desk } from './desk.js'
import type { World } from './world.js'

/**
 * Writes what a command wants to change, or with `--dry-run` shows it. Changes that would bring an error are refused:
 * nobody should have to mend what a tool wrote.
 */
export async function keep(answer: Answer, { given }: Call, desk: Desk, world: World): Promise<Answer> {
	const drafts = changing(answer)
	if (Object.keys(drafts).length === 0) return given.dryRun === true ? shown(answer, drafts, words.nothing) : answer
	refuseErrors(drafts, desk)
	if (given.dryRun === true) return shown(answer, drafts, words.dry)
	await undisturbed(world, () => save(desk.root, drafts))
	const cautions = unfinished(desk.root)
	return cautions.length === 0 ? answer : { ...answer, cautions: [...(answer.cautions ?? []), ...cautions] }
}

/** Somebody pressed Ctrl-C while files were written, or just before. */
export class Interrupted extends Error {
	override readonly name = 'Interrupted'
	constructor(
		readonly written: boolean,
		readonly signal: number,
	) {
		super('interrupted')
	}
}

/** Writes all or nothing, also when somebody presses Ctrl-C meanwhile; whoever did is told which of the two. */
export async function undisturbed(world: World, write: () => void): Promise<void> {
	const held = world.holdSignals?.()
	try {
		const before = await held?.pressed()
		if (before !== undefined) throw new Interrupted(false, before)
		write()
		const after = await held?.pressed()
		if (after !== undefined) throw new Interrupted(true, after)
	} finally {
		held?.release()
	}
}

/** What a command would write, line by line, before somebody is asked whether it is right. */
export function previewed(answer: Answer, desk: Desk): Answer {
	const drafts = changing(answer)
	if (Object.keys(drafts).length === 0) return shown(answer, drafts, words.nothing)
	refuseErrors(drafts, desk)
	return shown(answer, drafts)
}

const changing = ({ drafts = {} }: Answer): Drafts =>
	Object.fromEntries(Object.entries(drafts).filter(([, { before, after }]) => before !== after))

function refuseErrors(drafts: Drafts, { context }: Desk): void {
	const { today } = context
	const brought = broughtBy(context.open(), drafts, { today, now: today })
	if (brought.length > 0) throw wouldBreak(brought)
}

export const isStale = (error: unknown): boolean => error instanceof Stale

function shown(answer: Answer, drafts: Drafts, said?: Words): Answer {
	const changes = Object.entries(drafts).map(
		([file, { before, after }]): Block => ({
			kind: 'verbatim',
			caption: file,
			text: lineDiff(before ?? '', after),
			language: 'diff',
		}),
	)
	return {
		...answer,
		document: (language: Language) => {
			const { blocks, ...document } = answer.document(language)
			const last: readonly Block[] = said ? [{ kind: 'paragraph', text: said[language] }] : []
			return { ...document, blocks: [...blocks, ...changes, ...last] }
		},
	}
}

const words = {
	dry: {
		it: 'È solo una prova: nulla è stato scritto.',
		en: 'This was a dry run: nothing was written.',
	},
	nothing: { it: 'Non c’è nulla da cambiare.', en: 'There is nothing to change.' },
}

/** More would hide the first. */
const mostShown = 10

function wouldBreak(brought: readonly Brought[]): Failure {
	const list = (language: Language) =>
		brought
			.slice(0, mostShown)
			.map(
				({ finding: { at, message, rule, remedy }, line }) =>
					`  ${at.file}:${line} ${message[language]} (${rule})\n    ${remedy[language]}\n`,
			)
			.join('')
	const more = brought.length - mostShown
	const many = brought.length
	return new Failure(
		{
			it: `Nulla è stato modificato: così i dati avrebbero ${many === 1 ? 'un errore' : `${many} errori`} in più.\n${list('it')}${more > 0 ? `  … e altri ${more}\n` : ''}`.trimEnd(),
			en: `Nothing was changed: the data would have ${many === 1 ? 'one more error' : `${many} more errors`}.\n${list('en')}${more > 0 ? `  … and ${more} more\n` : ''}`.trimEnd(),
		},
		{
			it: 'Correggi la richiesta e riprova.',
			en: 'Correct the request and try again.',
		},
	)
}
