/**
 * Writes the pages that follow from the code: `npm run docs`. A test fails when one is not current.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { declare } from '../src/cli/declare.js'
import explain from '../src/commands/explain.js'
import { kept, keptBlocks, rowLine } from '../src/commands/explained-row.js'
import { commands } from '../src/commands/index.js'
import { rules } from '../src/commands/rules.js'
import type { Field } from '../src/model/field.js'
import { type FileKind, fields } from '../src/model/fields.js'
import { type Row, rows } from '../src/model/programme-text.js'
import type { Language } from '../src/model/text.js'
import { vocabularies } from '../src/model/vocabularies/index.js'
import { markdown } from '../src/render/markdown.js'
import type { Block } from '../src/report/document.js'
import { text } from '../src/report/document.js'
import { shownFigures as figures } from '../src/report/figures.js'
import { completionWords } from './completion-words.js'

/** The generated pages, by their path from the repository's root. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
	return {
		'docs/it/regole.md': explained(
			'it',
			words.rules.it,
			rules.map(({ id }) => id),
		),
		'docs/en/rules.md': explained(
			'en',
			words.rules.en,
			rules.map(({ id }) => id),
		),
		'docs/it/indicatori.md': explained('it', words.figures.it, [...figures.keys()]),
		'docs/en/figures.md': explained('en', words.figures.en, [...figures.keys()]),
		'docs/it/vocabolari.md': explained('it', words.vocabularies.it, Object.keys(vocabularies)),
		'docs/en/vocabularies.md': explained('en', words.vocabularies.en, Object.keys(vocabularies)),
		'docs/it/dati.md': data('it'),
		'docs/en/data.md': data('en'),
		'docs/it/programma.md': programme('it'),
		'docs/en/programme.md': programme('en'),
		'docs/it/comandi.md': await help('it'),
		'docs/en/commands.md': await help('en'),
		'src/cli/complete/words.json': linesOf(await completionWords()),
	}
}

/** One entry a line, so that a change of one shows as a change of one line. */
function linesOf(known: object): string {
	const lines = Object.entries(known).map(([key, value]) => {
		const [open, close] = Array.isArray(value) ? '[]' : '{}'
		const items = Array.isArray(value)
			? value.map(item => JSON.stringify(item))
			: Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner)}`)
		return `${JSON.stringify(key)}:${open}\n${items.join(',\n')}\n${close}`
	})
	return `{\n${lines.join(',\n')}\n}\n`
}

/** One page of what `agora explain` says of each name. */
function explained(language: Language, title: string, names: readonly string[]): string {
	const blocks = names.flatMap(name => {
		const answer = explain.run({ name } as never, undefined as never)
		if (answer instanceof Promise) throw new Error('explain answers at once')
		return answer
			.document(language)
			.blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block))
	})
	return page(language, [{ kind: 'heading', level: 1, text: title }, ...blocks])
}

/** The programme’s text, row by row, with what keeps each row true. */
function programme(language: Language): string {
	const [said, taken] = [rows.filter(row => typeof row === 'number'), rows.filter(row => typeof row === 'string')]
	const told = (row: Row): Block[] => [
		{ kind: 'heading', level: 3, text: rowLine(row, language) },
		...keptBlocks(kept(row), language),
	]
	return page(language, [
		{ kind: 'heading', level: 1, text: words.programme[language] },
		{ kind: 'paragraph', text: words.programmeIs[language] },
		{ kind: 'heading', level: 2, text: words.said[language] },
		...said.flatMap(told),
		{ kind: 'heading', level: 2, text: words.taken[language] },
		...taken.flatMap(told),
	])
}

/** Every field of every file. */
function data(language: Language): string {
	const blocks = (Object.entries(fields) as [FileKind, Field][]).flatMap(([file, field]): Block[] => [
		{ kind: 'heading', level: 2, text: `${file}.yaml` },
		{ kind: 'paragraph', text: field.description[language] },
		table(field, language),
		...inside(field, language),
	])
	return page(language, [{ kind: 'heading', level: 1, text: words.data[language] }, ...blocks])
}

function* inside({ fields = [] }: Field, language: Language): Iterable<Block> {
	for (const field of fields) {
		const record = field.shape === 'list' || field.shape === 'map' ? field.items : field
		if (!record?.fields) continue
		yield { kind: 'heading', level: 3, text: field.key }
		yield { kind: 'paragraph', text: field.description[language] }
		yield table(record, language)
		yield* inside(record, language)
	}
}

function table({ fields = [], required = [] }: Field, language: Language): Block {
	const say = words.table
	return {
		kind: 'table',
		id: 'fields',
		caption: say.caption[language],
		columns: (['field', 'title', 'required', 'form', 'meaning'] as const).map(key => ({
			key,
			title: say[key][language],
		})),
		rows: fields.map(field => [
			text([{ code: field.key }]),
			text(field.title[language]),
			text(required.includes(field.key) ? say.yes[language] : '–'),
			text(form(field, language)),
			text(field.personal ? `${field.description[language]} ${say.personal[language]}` : field.description[language]),
		]),
	}
}

function form({ shape, vocabulary, keyVocabulary, refersTo, items }: Field, language: Language): string {
	const code = vocabulary ?? items?.vocabulary ?? keyVocabulary
	const ids = refersTo ?? items?.refersTo
	const name = {
		text: ['testo', 'text'],
		id: ['identificativo', 'id'],
		day: ['giorno', 'day'],
		period: ['periodo', 'period'],
		number: ['numero', 'number'],
		integer: ['numero intero', 'whole number'],
		boolean: ['true o false', 'true or false'],
		code: ['codice', 'code'],
		object: ['gruppo di campi', 'group of fields'],
		list: ['lista', 'list'],
		map: ['elenco di coppie', 'list of pairs'],
		mixed: ['forme diverse', 'several shapes'],
	}[shape]
	const more = code ?? ids?.map(kind => (kind === '*' ? (language === 'it' ? 'qualsiasi' : 'any') : kind)).join(' / ')
	return `${name[language === 'it' ? 0 : 1]}${more ? `: ${more}` : ''}`
}

/** What `--help` says, of agora and of each command. */
async function help(language: Language): Promise<string> {
	const blocks: Block[] = [{ kind: 'heading', level: 1, text: words.commands[language] }]
	for (const argv of [['--help'], ...commands.filter(({ hidden }) => !hidden).map(({ name }) => [name, '--help'])]) {
		const said = await declare(argv, language, '', 80)
		if (!('help' in said)) throw new Error(`agora ${argv.join(' ')} gives no help`)
		blocks.push({ kind: 'verbatim', caption: `agora ${argv.join(' ')}`, text: said.help, language: 'text' })
	}
	return page(language, blocks)
}

const page = (language: Language, blocks: readonly Block[]) =>
	markdown({ title: '', blocks: [...blocks, { kind: 'paragraph', text: words.made[language] }] }, language)

const words = {
	rules: { it: 'Le regole', en: 'The rules' },
	figures: { it: 'Gli indicatori del rapporto', en: 'The figures of the report' },
	vocabularies: { it: 'I codici', en: 'The codes' },
	data: { it: 'I file e i loro campi', en: 'The files and their fields' },
	commands: { it: 'I comandi', en: 'The commands' },
	programme: { it: 'Il programma, riga per riga', en: 'The programme, row by row' },
	programmeIs: {
		it: 'Il testo del programma, con le sue parole: dove si scrive ciò che dice, quali regole lo tengono vero, quali indicatori lo mostrano.',
		en: 'The programme’s text in its own words, which are Italian: where what it says is written, which rules keep it true, which figures show it.',
	},
	said: { it: 'Ciò che il testo dice', en: 'What the text says' },
	taken: { it: 'Ciò che il testo dà per inteso', en: 'What the text takes for granted' },
	made: {
		it: 'Questa pagina è scritta dal programma stesso: npm run docs.',
		en: 'This page is written by the program itself: npm run docs.',
	},
	table: {
		caption: { it: 'Campi', en: 'Fields' },
		field: { it: 'Campo', en: 'Field' },
		title: { it: 'Titolo', en: 'Title' },
		required: { it: 'Necessario', en: 'Required' },
		form: { it: 'Forma', en: 'Form' },
		meaning: { it: 'Che cosa vuol dire', en: 'Meaning' },
		yes: { it: 'sì', en: 'yes' },
		personal: { it: 'Può contenere dati personali.', en: 'It may hold personal data.' },
	},
} as const

if (process.argv[1]?.endsWith('docs/generate.ts'))
	for (const [path, content] of Object.entries(await pages())) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, content)
	}
