import { Command as Commander, Option } from 'commander'
import type { Ask, Command } from '../commands/command.js'
import { commands } from '../commands/index.js'
import type { Language, Words } from '../model/text.js'

/** What was typed: which command, what it is told, and how the answer is wanted. */
export interface Call {
	readonly name: string
	readonly command: Command
	readonly given: Readonly<Record<string, string | readonly string[] | boolean | undefined>>
	readonly globals: Globals
}

export interface Globals {
	readonly folder?: string
	/** `-f`, `--json` and `-o` in the order in which they were typed. */
	readonly outputs: readonly Typed[]
	readonly lang?: string
	readonly color?: boolean
	readonly quiet?: true
	readonly today?: string
	readonly input?: boolean
	readonly debug?: true
	readonly cache?: boolean
}

/** One word about how the answer is wanted: a form, or a file for it. */
export type Typed = { readonly format: string } | { readonly file: string }

export interface Help {
	readonly help: string
	/** Nothing was asked for at all. */
	readonly bare: boolean
}

/** Teaches commander what every command is, and reads what was typed. Only the command that is meant is loaded. */
export async function declare(
	argv: readonly string[],
	language: Language,
	version: string,
	columns: number,
): Promise<Call | Help> {
	const program = new Commander('agora')
	let said = ''
	let call: Call | undefined
	const dress = (one: Commander) =>
		one
			.exitOverride()
			.configureOutput({ writeOut: text => (said += text), writeErr: () => undefined, getOutHelpWidth: () => columns })
			.configureHelp({ styleTitle: title => headings[language][title] ?? title, showGlobalOptions: false })
			.helpOption('-h, --help', words.help[language])
	dress(program)
		.description(words.about[language])
		.version(version, '-V, --version', words.version[language])
		.helpCommand(false)
		.usage(words.usage[language])
	const outputs: Typed[] = []
	for (const option of globalOptions(language, outputs)) program.addOption(option)
	program.on('option:json', () => outputs.push({ format: 'json' }))
	for (const { name, title, hidden, load } of commands) {
		const one = dress(program.command(name, { hidden: hidden === true }))
			.description(title[language])
			.usage(words.usageOf[language])
		if (!argv.includes(name)) continue
		const { default: command } = await load()
		for (const [key, ask] of Object.entries(command.asks)) add(one, key, ask, language)
		one.addHelpText(
			'after',
			() => `\n${words.formats[language]}: ${command.formats.join(', ')}${examplesOf(command.examples, language)}`,
		)
		one.action(() => {
			const given = { ...optionsOf(command, one.opts()), ...positional(command, one.processedArgs) }
			call = { name, command, given, globals: { ...program.opts(), outputs } }
		})
	}
	let bare = false
	program.action(() => {
		bare = true
		program.outputHelp()
	})
	try {
		await program.parseAsync([...argv], { from: 'user' })
	} catch (error) {
		if (!(error instanceof Error) || !('exitCode' in error) || error.exitCode !== 0) throw error
	}
	return call ?? { help: said, bare }
}

function add(to: Commander, key: string, ask: Ask<unknown>, language: Language): void {
	const long = key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
	const short = ask.short ? `-${ask.short}, ` : ''
	switch (ask.kind) {
		case 'argument':
			to.argument(`[${ask.placeholder}]`, ask.words[language])
			return
		case 'arguments':
			to.argument(`[${ask.placeholder}...]`, ask.words[language])
			return
		case 'flag':
			to.option(`${short}--${long}`, ask.words[language])
			return
		case 'options':
			to.option(`${short}--${long} <${ask.placeholder}...>`, ask.words[language])
			return
		case 'option':
			to.option(`${short}--${long} <${ask.placeholder}>`, ask.words[language])
	}
}

/** Commander takes `--no-git` for the opposite of `--git`; here it is a flag like any other. */
function optionsOf(command: Command, values: Readonly<Record<string, never>>) {
	const negated = Object.entries(command.asks).filter(([key, { kind }]) => kind === 'flag' && /^no[A-Z]/.test(key))
	const given = negated.map(
		([key]) => [key, values[`${key.charAt(2).toLowerCase()}${key.slice(3)}`] === false] as const,
	)
	return { ...values, ...Object.fromEntries(given) }
}

function positional(
	command: Command,
	values: readonly unknown[],
): Record<string, string | readonly string[] | undefined> {
	const names = Object.entries(command.asks)
		.filter(([, { kind }]) => kind === 'argument' || kind === 'arguments')
		.map(([name]) => name)
	return Object.fromEntries(names.map((name, index) => [name, values[index] as string | readonly string[] | undefined]))
}

export function globalOptions(language: Language, outputs: Typed[]): readonly Option[] {
	const option = (flags: string, words: Words) => new Option(flags, words[language])
	return [
		option('-C, --folder <dir>', words.folder),
		option('-f, --format <format>', words.format).argParser(format => outputs.push({ format })),
		option('--json', words.json),
		option('-o, --output <file>', words.output).argParser(file => outputs.push({ file })),
		option('--lang <language>', words.lang),
		option('--color', words.color),
		option('--no-color', words.noColor),
		option('-q, --quiet', words.quiet),
		option('--today <day>', words.today),
		option('--no-input', words.noInput),
		option('--no-cache', words.noCache),
		option('--debug', words.debug),
	]
}

const headings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	it: {
		'Usage:': 'Uso:',
		'Arguments:': 'Argomenti:',
		'Options:': 'Opzioni:',
		'Commands:': 'Comandi:',
		'Global Options:': 'Opzioni generali:',
	},
	en: {},
}

const examplesOf = (examples: readonly string[], language: Language) =>
	examples.length === 0 ? '' : `\n\n${words.examples[language]}:\n${examples.map(one => `  ${one}`).join('\n')}`

const words = {
	usage: { it: '<comando> [opzioni]', en: '<command> [options]' },
	usageOf: { it: '[argomenti] [opzioni]', en: '[arguments] [options]' },
	about: {
		it: 'Tiene, controlla e racconta il programma di comunità di una città, scritto in una cartella di file YAML.',
		en: 'Keeps, checks and reports a city’s community programme, written in a folder of YAML files.',
	},
	help: { it: 'mostra questo aiuto', en: 'show this help' },
	version: { it: 'mostra la versione', en: 'show the version' },
	formats: { it: 'Formati (-f)', en: 'Formats (-f)' },
	examples: { it: 'Esempi', en: 'Examples' },
	folder: {
		it: 'la cartella dei dati; se non si dice, quella in cui ci si trova o una sopra',
		en: 'the data folder; otherwise the one you are in, or one above it',
	},
	format: {
		it: 'in che forma rispondere: text, md, html, json, csv',
		en: 'in which form to answer: text, md, html, json, csv',
	},
	json: { it: 'come --format json', en: 'the same as --format json' },
	output: {
		it: 'scrive la risposta in un file; la forma viene dal nome (con csv, una cartella: una tabella per file). Si può ripetere: -f sarif -o a.sarif -f text',
		en: 'write the answer to a file; the form comes from its name (with csv, a folder: a table a file). May be repeated: -f sarif -o a.sarif -f text',
	},
	lang: { it: 'la lingua: it oppure en', en: 'the language: it or en' },
	color: { it: 'con i colori anche fuori dal terminale', en: 'with colours also outside a terminal' },
	noColor: { it: 'senza colori', en: 'without colours' },
	quiet: { it: 'solo la risposta, senza messaggi', en: 'only the answer, no messages' },
	today: { it: 'il giorno da usare come oggi', en: 'the day to take for today' },
	noInput: { it: 'non fa domande', en: 'ask nothing' },
	noCache: {
		it: 'non usa ciò che ricorda di altre volte, e non ricorda nulla',
		en: 'use nothing that is remembered from before, and remember nothing',
	},
	debug: {
		it: 'dice anche dove va il tempo, regola per regola, e da dove viene un errore',
		en: 'also tell where the time goes, rule by rule, and where an error comes from',
	},
} as const
