import type { Pending } from '../history/saving.js'
import type { UnderWay } from '../history/under-way.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import { type Message, messageText } from '../report/commit-message.js'
import type { Block } from '../report/document.js'
import { excerpts, tally } from '../report/excerpts.js'
import type { Workspace } from '../workspace/open.js'
import { dryRun, flag, text } from './asks.js'
import { type Answer, type Context, command } from './command.js'
import { errorsIn } from './errors.js'
import type { Found } from './found.js'
import { type Sent, share } from './save/share.js'
import { leftTold, unsavedTold } from './save/told.js'
import { type Unsaved, unsavedIn } from './save/unsaved.js'
import { cautionOf } from './under-way.js'

const asks = {
	message: {
		...text({ it: 'che cosa è cambiato, a parole tue', en: 'what changed, in your own words' }, 'words'),
		short: 'm',
	},
	push: flag({
		it: 'unisce anche le modifiche degli altri, e invia le tue',
		en: 'also join what others did, and send yours',
	}),
	anyway: text(
		{
			it: 'salva anche se ci sono errori; il motivo resta nella storia',
			en: 'save in spite of errors; the reason stays in the history',
		},
		'reason',
	),
	as: {
		kind: 'option',
		words: { it: 'chi salva, se git non lo sa ancora', en: 'who saves, when git does not know yet' },
		placeholder: 'who',
		read: person,
		wanted: {
			it: 'nome e posta, come «Marta Bianchi <marta@comune.example>»',
			en: 'a name and an address, such as “Marta Bianchi <marta@city.example>”',
		},
	},
	dryRun,
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'json', 'md'],
	examples: ['agora save --dry-run', 'agora save -m "Esiti delle azioni di ottobre" --push --dry-run'],
	async run({ message, push, anyway, as, dryRun }, context) {
		const workspace = context.open()
		const unsaved = unsavedIn(context, workspace)
		const { pending, files } = unsaved
		mayBeSaved(pending)
		const merging = pending.underWay === 'merge'
		if (files.length === 0 && !merging) {
			const sent = push && !dryRun ? await share(context, pending) : undefined
			return answered({ unsaved, message: undefined, commit: undefined, sent, dryRun })
		}
		const errors = errorsIn(workspace, context)
		if (errors.located.length > 0 && anyway === undefined) return withErrors(errors, workspace)
		const proposed = unsaved.message(context.language)
		const said = await wording({ proposed, message, unsaved, dryRun }, context)
		if (said === undefined)
			return answered({ unsaved, message: undefined, commit: undefined, sent: undefined, dryRun: true })
		const whole =
			anyway === undefined
				? said
				: {
						...said,
						body: [said.body, because(anyway, errors, context.language)].filter(part => part !== '').join('\n\n'),
					}
		if (dryRun) return answered({ unsaved, message: whole, commit: undefined, sent: undefined, dryRun })
		const { commitFiles } = await import('../history/saving.js')
		await introduced(as, context)
		const commit = commitFiles(
			context.root,
			files.map(({ path }) => path),
			messageText(whole),
			{ merging, without: anyway !== undefined },
		)
		const sent = push ? await share(context, { ...pending, begun: true }) : undefined
		return answered({ unsaved, message: whole, commit, sent, dryRun })
	},
})

function person(text: string): { readonly name: string; readonly email: string } | undefined {
	const [, name, email] = /^\s*([^<>\n]*[^<>\s])\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text) ?? []
	return name === undefined || email === undefined ? undefined : { name, email }
}

/** Git is in the middle of something, or what would be saved would be lost from sight: then nothing is saved. */
function mayBeSaved({ files, branch, underWay }: Pending): void {
	const conflicts = files.filter(({ state }) => state === 'conflict')
	if (underWay !== undefined && underWay !== 'merge') throw refusals.underWay(underWay)
	if (branch === undefined) throw refusals.noBranch()
	const marked = conflicts.map(({ path }) => path)
	if (marked.length > 0) throw refusals.conflicts(marked)
}

function withErrors(errors: Found, workspace: Workspace): Answer {
	const total = errors.tally(workspace.filesRead(), 0)
	return {
		exit: 1,
		data: { saved: false, commit: null, errors: total.errors, files: [], left: [], message: null, sent: null },
		document: language => ({
			title: 'agora save',
			blocks: [
				...excerpts(errors.sorted(), language),
				...tally(total, language),
				{ kind: 'notice', text: words.notSaved[language](total.errors) },
			],
		}),
	}
}

interface Wording {
	readonly proposed: Message
	readonly message: string | undefined
	readonly unsaved: Unsaved
	readonly dryRun: boolean
}

/** The words of the commit: the person’s own, or what differs; whoever is at the terminal may change them. Nothing when they would rather not. */
async function wording(
	{ proposed, message, unsaved, dryRun }: Wording,
	{ person, language }: Context,
): Promise<Message | undefined> {
	if (message !== undefined) return { subject: message.trim(), body: proposed.body }
	if (!person || dryRun) return proposed
	await person.show([...unsavedTold(unsaved, language), ...leftTold(unsaved.left, language)])
	if (!(await person.agrees(words.agree[language]))) return undefined
	const subject = await person.text(words.subject[language], {
		proposed: proposed.subject,
		check: text => (text.trim() === '' ? words.someWords[language] : undefined),
	})
	return { ...proposed, subject: subject.trim() }
}

/** Makes sure that git knows who writes: as told, as asked, or not at all. */
async function introduced(as: ReturnType<typeof person>, { root, person: somebody, language }: Context): Promise<void> {
	const { introduce, isKnownToGit } = await import('../history/saving.js')
	if (as) return introduce(root, as)
	if (isKnownToGit(root)) return
	if (!somebody) throw refusals.nobody()
	const name = await somebody.text(words.name[language], {
		check: text => (/^[^<>\n]*\S[^<>\n]*$/.test(text) ? undefined : words.someName[language]),
	})
	const email = await somebody.text(words.email[language], {
		check: text => (/^[^<>\s]+@[^<>\s]+$/.test(text.trim()) ? undefined : words.someEmail[language]),
	})
	introduce(root, { name: name.trim(), email: email.trim() })
}

const because = (reason: string, errors: Found, language: Language) =>
	words.because[language](reason.trim(), errors.located.length)

interface Done {
	readonly unsaved: Unsaved
	readonly message: Message | undefined
	readonly commit: string | undefined
	readonly sent: Sent | undefined
	readonly dryRun: boolean
}

function answered({ unsaved, message, commit, sent, dryRun }: Done): Answer {
	const { files, left: others } = unsaved
	return {
		...(sent?.exit !== undefined && { exit: sent.exit }),
		data: {
			saved: commit !== undefined,
			commit: commit ?? null,
			errors: 0,
			files: files.map(({ path }) => path),
			left: others.map(({ path }) => path),
			message: message ? messageText(message) : null,
			sent: sent?.data ?? null,
		},
		document: language => ({
			title: 'agora save',
			blocks: [
				...(files.length === 0 && commit === undefined ? nothing(language) : []),
				...(commit !== undefined || dryRun ? unsavedTold(unsaved, language) : []),
				...leftTold(others, language),
				...(message
					? [saved(message, commit, files.length, language)]
					: dryRun && files.length > 0
						? [notNow(language)]
						: []),
				...(sent?.blocks(language) ?? []),
			],
		}),
	}
}

const nothing = (language: Language): readonly Block[] => [{ kind: 'paragraph', text: words.nothing[language] }]

const notNow = (language: Language): Block => ({ kind: 'paragraph', text: words.notNow[language] })

function saved({ subject }: Message, commit: string | undefined, files: number, language: Language): Block {
	const text = commit === undefined ? words.would[language](files) : words.saved[language](files)
	return {
		kind: 'paragraph',
		text: [text, { strong: subject }, ...(commit === undefined ? [] : [' (', { code: commit.slice(0, 7) }, ')'])],
	}
}

const words = {
	notSaved: {
		it: (n: number) =>
			`Nulla è stato salvato: ${n === 1 ? 'c’è un errore' : `ci sono ${n} errori`}. I file restano come li hai scritti. Correggi e riprova; se devi salvare lo stesso: agora save --anyway "il motivo".`,
		en: (n: number) =>
			`Nothing was saved: there ${n === 1 ? 'is an error' : `are ${n} errors`}. The files stay as you wrote them. Correct and try again; if you must save all the same: agora save --anyway "the reason".`,
	},
	nothing: { it: 'Tutto è già salvato.', en: 'Everything is saved already.' },
	notNow: { it: 'Non salvato: i file restano come sono.', en: 'Not saved: the files stay as they are.' },
	agree: { it: 'Salvo queste modifiche?', en: 'Save these changes?' },
	subject: { it: 'Con quali parole? (Invio per tenere queste)', en: 'In which words? (Enter keeps these)' },
	someWords: { it: 'Serve almeno una parola', en: 'At least one word is needed' },
	name: {
		it: 'git non sa ancora chi sei. Nome e cognome, come appariranno nella storia:',
		en: 'Git does not know you yet. Your name, as the history will show it:',
	},
	someName: { it: 'Serve un nome', en: 'A name is needed' },
	email: { it: 'Posta elettronica:', en: 'E-mail:' },
	someEmail: {
		it: 'Serve un indirizzo, come marta@comune.example',
		en: 'This should be an address such as marta@city.example',
	},
	because: {
		it: (reason: string, errors: number) =>
			`Salvato con ${errors === 1 ? 'un errore' : `${errors} errori`}. Motivo: ${reason}`,
		en: (reason: string, errors: number) =>
			`Saved with ${errors === 1 ? 'one error' : `${errors} errors`}. Reason: ${reason}`,
	},
	saved: {
		it: (n: number) => `Salvat${n === 1 ? 'o' : 'i'} ${n} file: `,
		en: (n: number) => `Saved ${n} file${n === 1 ? '' : 's'}: `,
	},
	would: {
		it: (n: number) => `${n === 1 ? 'Si salverebbe 1 file' : `Si salverebbero ${n} file`}: `,
		en: (n: number) => `${n} file${n === 1 ? '' : 's'} would be saved: `,
	},
} as const

const refusals = {
	underWay: (what: UnderWay) => {
		const caution = cautionOf(what)
		return new Failure(caution.what, caution.remedy)
	},
	noBranch: () =>
		new Failure(
			{
				it: 'La cartella sta su un commit e non su un ramo: ciò che si salva qui si perderebbe di vista',
				en: 'The folder stands on a commit and not on a branch: what is saved here would be lost from sight',
			},
			{
				it: 'Torna su un ramo: git switch main, oppure creane uno: git switch -c NOME',
				en: 'Go back to a branch: git switch main, or make one: git switch -c NAME',
			},
		),
	conflicts: (files: readonly string[]) =>
		new Failure(
			{
				it: `Ci sono modifiche tue e di altri sullo stesso campo, ancora da scegliere: ${files.join(', ')}`,
				en: `You and somebody else changed the same field, and a choice is still to be made: ${files.join(', ')}`,
			},
			{
				it: 'Apri il file, cerca <<<<<<<, tieni la riga giusta e cancella le altre e i segni; poi: git add FILE, agora save',
				en: 'Open the file, look for <<<<<<<, keep the right line, delete the others and the marks; then: git add FILE, agora save',
			},
		),
	nobody: () =>
		new Failure(
			{ it: 'git non sa chi sta salvando', en: 'git does not know who is saving' },
			{
				it: 'Dillo una volta: agora save --as "Marta Bianchi <marta@comune.example>"',
				en: 'Say it once: agora save --as "Marta Bianchi <marta@city.example>"',
			},
		),
}
