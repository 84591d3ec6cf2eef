import { commands } from '../commands/index.js'
import { back } from '../commands/talk.js'
import type { Language, Words } from '../model/text.js'
import { exit } from './exit.js'
import { talkAt } from './talk.js'
import type { World } from './world.js'

/** What one can do without knowing a command: each line leads to one, until somebody has had enough. */
export async function menu(
	language: Language,
	world: World,
	carryOut: (argv: readonly string[]) => Promise<number>,
): Promise<number> {
	const lines = entries.filter(({ argv }) => argv.length === 0 || commands.some(({ name }) => name === argv[0]))
	for (;;) {
		if (!world.keyboard) return exit.ok
		const { talk, stop } = await talkAt(world.keyboard, language)
		let chosen: string | typeof back
		try {
			chosen = await talk.choose({
				message: { it: 'Che cosa vuoi fare?', en: 'What would you like to do?' }[language],
				choices: lines.map(({ words, argv }) => ({
					value: argv.join(' '),
					name: words[language],
					...(argv.length > 0 && { help: `agora ${argv.join(' ')}` }),
				})),
				back: false,
			})
		} catch (error) {
			if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error
			world.out(`\n${goodbye[language]}\n`)
			return exit.interrupted
		} finally {
			stop()
		}
		if (chosen === back || chosen === '') {
			world.out(`${goodbye[language]}\n`)
			return exit.ok
		}
		// Ctrl-C leaves what was begun, and comes back here: only here it leaves agora.
		const left = await carryOut(chosen.split(' '))
		world.out(left === exit.interrupted ? `${backHere[language]}\n\n` : '\n')
	}
}

const goodbye = {
	it: 'A presto. Ciò che hai scritto resta nei file.',
	en: 'See you soon. What you wrote stays in the files.',
} as const

const backHere = {
	it: 'Sei di nuovo al menu. Per uscire: l’ultima voce, o ancora Ctrl-C.',
	en: 'You are back at the menu. To leave: the last line, or Ctrl-C again.',
} as const

const entries: readonly { readonly words: Words; readonly argv: readonly string[] }[] = [
	{ words: { it: 'Aggiungere qualcosa', en: 'Add something' }, argv: ['add'] },
	{ words: { it: 'Aggiornare una scheda', en: 'Update a record' }, argv: ['set'] },
	{ words: { it: 'Scrivere che qualcosa è finito', en: 'Write that something has ended' }, argv: ['end'] },
	{ words: { it: 'Collegare due schede', en: 'Link two records' }, argv: ['link'] },
	{ words: { it: 'Vedere a che punto siamo', en: 'See where we are' }, argv: ['status'] },
	{ words: { it: 'Controllare i dati', en: 'Check the data' }, argv: ['validate'] },
	{ words: { it: 'Guardare il rapporto', en: 'Look at the report' }, argv: ['report', '--format', 'text'] },
	{ words: { it: 'Salvare', en: 'Save' }, argv: ['save'] },
	{ words: { it: 'Uscire', en: 'Leave' }, argv: [] },
]
