import type { Pending } from '../../history/saving.js'
import { Failure } from '../../model/failure.js'
import type { Language } from '../../model/text.js'
import type { Block } from '../../report/document.js'
import { open } from '../../workspace/open.js'
import type { Context } from '../command.js'
import { errorsIn } from '../errors.js'

/** What came of sending: how many commits of others were joined, and whether ours arrived. */
export interface Sent {
	readonly exit?: 1
	readonly data: {
		readonly place: string
		readonly joined: number
		readonly sent: number
		readonly conflicts: readonly string[]
		readonly errors: number
	}
	blocks(language: Language): readonly Block[]
}

/** Somebody else may be faster; after so many times something else is wrong. */
const mostTries = 4

/**
 * Joins what others sent with what is saved here, and sends it. Nothing that was saved is ever rewritten, and nothing
 * with errors is sent.
 */
export async function share(context: Context, { branch }: Pending): Promise<Sent> {
	const { apart, fetch, join, send, sharedPlace, tipThere } = await import('../../history/sharing.js')
	const { root, language } = context
	const asking = context.person !== undefined
	const place = sharedPlace(root, branch as string)
	const where = `${place.remote}/${place.branch}`
	let joined = 0
	for (let tries = 0; tries < mostTries; tries++) {
		fetch(root, place, asking)
		const tip = tipThere(root, place)
		const between = tip === undefined ? { here: 1, there: 0 } : apart(root, tip)
		if (tip !== undefined && between.there > 0) {
			const outcome = join(root, tip, words.message[language](where), context.started)
			if (outcome !== 'joined') return told({ place: where, joined, sent: 0, conflicts: outcome.conflicts, errors: 0 })
			joined += between.there
			const errors = errorsNow(context)
			if (errors > 0) return told({ place: where, joined, sent: 0, conflicts: [], errors })
		}
		const mine = tip === undefined ? 1 : apart(root, tip).here
		if (mine === 0) return told({ place: where, joined, sent: 0, conflicts: [], errors: 0 })
		if (send(root, place, asking)) return told({ place: where, joined, sent: mine, conflicts: [], errors: 0 })
	}
	throw tooBusy(where)
}

/** How many errors the folder has after others’ work came in. */
const errorsNow = (context: Context): number => errorsIn(open(context.folder(context.root)), context).located.length

function told(data: Sent['data']): Sent {
	const { place, joined, sent, conflicts, errors } = data
	const stopped = conflicts.length > 0 || errors > 0
	return {
		...(stopped && { exit: 1 as const }),
		data,
		blocks: language => {
			const say = words
			const blocks: Block[] = []
			if (joined > 0) blocks.push({ kind: 'paragraph', text: say.joined[language](joined) })
			if (conflicts.length > 0)
				blocks.push(
					{ kind: 'notice', text: say.conflict[language](conflicts.length) },
					{ kind: 'list', items: conflicts.map(file => [{ code: file }]) },
					{ kind: 'list', ordered: true, items: say.steps[language] },
				)
			else if (errors > 0) blocks.push({ kind: 'notice', text: say.errors[language](errors) })
			else blocks.push({ kind: 'paragraph', text: sent > 0 ? say.sent[language](place) : say.same[language](place) })
			return blocks
		},
	}
}

const words = {
	message: {
		it: (place: string) => `Unite le modifiche di ${place}`,
		en: (place: string) => `Join the changes of ${place}`,
	},
	joined: {
		it: (n: number) => (n === 1 ? 'Unito un salvataggio di altri.' : `Uniti ${n} salvataggi di altri.`),
		en: (n: number) => (n === 1 ? 'Joined one commit of others.' : `Joined ${n} commits of others.`),
	},
	sent: { it: (place: string) => `Inviato a ${place}.`, en: (place: string) => `Sent to ${place}.` },
	same: {
		it: (place: string) => `Qui e in ${place} c’è la stessa cosa: nulla da inviare.`,
		en: (place: string) => `Here and in ${place} there is the same: nothing to send.`,
	},
	conflict: {
		it: (n: number) =>
			`Tu e qualcun altro avete cambiato la stessa cosa in modo diverso: ${n === 1 ? 'in questo file serve' : 'in questi file serve'} una scelta. Nulla è perso, nulla è stato inviato.`,
		en: (n: number) =>
			`You and somebody else changed the same thing differently: a choice is needed in ${n === 1 ? 'this file' : 'these files'}. Nothing is lost, nothing was sent.`,
	},
	steps: {
		it: [
			['Apri il file e cerca ', { code: '<<<<<<<' }, ': sopra la tua versione, sotto quella dell’altra persona.'],
			'Tieni ciò che è giusto, se serve dopo esservi parlati; cancella il resto e le righe con i segni.',
			['Poi: ', { code: 'git add FILE' }, ' e ', { code: 'agora save --push' }],
			['Per tornare a com’era prima di unire: ', { code: 'git merge --abort' }],
		],
		en: [
			['Open the file and look for ', { code: '<<<<<<<' }, ': your version is above, the other person’s below.'],
			'Keep what is right, after a word with each other if need be; delete the rest and the lines with the marks.',
			['Then: ', { code: 'git add FILE' }, ' and ', { code: 'agora save --push' }],
			['To go back to what was before joining: ', { code: 'git merge --abort' }],
		],
	},
	errors: {
		it: (n: number) =>
			`Con le modifiche degli altri i dati hanno ${n === 1 ? 'un errore' : `${n} errori`}: non sono stati inviati. Guarda con agora validate, correggi, poi di nuovo agora save --push.`,
		en: (n: number) =>
			`Together with the others’ changes the data have ${n === 1 ? 'an error' : `${n} errors`}: they were not sent. Look with agora validate, correct, then agora save --push again.`,
	},
} as const

const tooBusy = (place: string) =>
	new Failure(
		{
			it: `In ${place} arrivano di continuo modifiche di altri: le tue sono salvate qui, ma non inviate`,
			en: `Changes of others keep arriving in ${place}: yours are saved here, but not sent`,
		},
		{ it: 'Riprova tra un momento: agora save --push', en: 'Try again in a moment: agora save --push' },
	)
