import { checks, programmeChecks } from '../checks/index.js'
import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { nearest } from '../model/nearest.js'
import { rows, rowText } from '../model/programme-text.js'
import type { Named } from '../model/rule.js'
import type { Language, Words } from '../model/text.js'
import { vocabularies } from '../model/vocabularies/index.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { Figure } from '../observatory/figure.js'
import { type Block, text } from '../report/document.js'
import { shownFigures as figures } from '../report/figures.js'
import { type Answer, command } from './command.js'
import { allFields } from './explained-fields.js'
import { rowExplained, rowNamed, rowsTold, rowTable } from './explained-row.js'
import { rules } from './rules.js'

const asks = {
	name: {
		kind: 'argument',
		words: {
			it: 'una regola (need/no-action), un campo (need.stage), un codice (odv), un indicatore, una riga del testo del programma (18)',
			en: 'a rule (need/no-action), a field (need.stage), a code (odv), a figure, a row of the programme’s text (18)',
		},
		placeholder: 'name',
		read: (text: string) => text,
	},
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora explain',
		'agora explain need/no-action',
		'agora explain need.stage',
		'agora explain odv',
		'agora explain 18',
	],
	run({ name }) {
		if (name === undefined) return everything()
		const rule = rules.find(({ id }) => id === name)
		if (rule) return ruleExplained(rule)
		const figure = figures.get(name)
		if (figure) return figureExplained(figure)
		const field = fieldNamed(name)
		if (field) return fieldExplained(name, field)
		const row = rowNamed(name)
		if (row !== undefined) return rowExplained(row)
		const found = codesNamed(name)
		if (found.length > 0) return codesExplained(name, found)
		throw unknown(name)
	},
})

function everything(): Answer {
	const table = (
		id: string,
		caption: Words,
		rows: readonly (readonly [string, string])[],
		language: Language,
	): Block => ({
		kind: 'table',
		id,
		caption: caption[language],
		columns: [
			{ key: 'name', title: words.name[language] },
			{ key: 'title', title: words.meaning[language] },
		],
		rows: rows.map(([name, title]) => [text([{ code: name }]), text(title)]),
	})
	return {
		data: {
			rules: rules.map(({ id, severity, title }) => ({ id, severity, title })),
			figures: [...figures.values()].map(({ id, title }) => ({ id, title })),
			fields: allFields().map(([path, { title }]) => ({ path, title })),
			vocabularies: Object.entries(vocabularies).map(([name, { title }]) => ({ name, title })),
			rows: rows.map(row => ({ row, text: rowText(row) })),
		},
		document: language => ({
			title: 'agora explain',
			blocks: [
				table(
					'rules',
					words.rules,
					rules.map(({ id, title }) => [id, title[language]]),
					language,
				),
				table(
					'figures',
					words.figures,
					[...figures.values()].map(({ id, title }) => [id, title[language]]),
					language,
				),
				table(
					'vocabularies',
					words.vocabularies,
					Object.entries(vocabularies).map(([name, { title }]) => [name, title[language]]),
					language,
				),
				rowTable(language),
				{
					kind: 'paragraph',
					text: [
						words.one[language],
						{ code: 'agora explain need/no-action' },
						', ',
						{ code: 'agora explain need.stage' },
						', ',
						{ code: 'agora explain odv' },
						', ',
						{ code: 'agora explain 18' },
						'.',
					],
				},
			],
		}),
	}
}

function ruleExplained(rule: Named): Answer {
	const { id, severity, title, why, remedy, thresholds = {}, rows = [] } = rule
	const examples = [...checks, ...programmeChecks].find(one => one.id === id)?.examples ?? []
	return {
		data: { explained: 'rule', id, severity, title, why, remedy, thresholds, rows, examples },
		document: language => ({
			title: id,
			blocks: [
				{ kind: 'heading', level: 1, text: title[language] },
				{ kind: 'paragraph', text: [{ code: id }, ` (${words.severity[severity][language]})`] },
				{ kind: 'paragraph', text: why[language] },
				{ kind: 'paragraph', text: [{ strong: words.remedy[language] }, remedy[language]] },
				...Object.entries(thresholds).map(
					([name, value]): Block => ({
						kind: 'paragraph',
						text: [words.threshold[language], { code: `rules: { ${id}: { ${name}: ${value} } }` }],
					}),
				),
				...rowsTold(rows, language),
				...examples.flatMap(({ name, files }): Block[] => [
					{ kind: 'heading', level: 2, text: `${words.example[language]}: ${name[language]}` },
					...Object.entries(files).map(
						([file, yaml]): Block => ({
							kind: 'verbatim',
							caption: file,
							text: yaml.replaceAll('\t', '').replace(/^\n/, ''),
							language: 'yaml',
						}),
					),
				]),
			],
		}),
	}
}

function figureExplained(figure: Figure): Answer {
	const { id, title, definition, unit, denominator, rows = [] } = figure
	return {
		data: {
			explained: 'figure',
			id,
			title,
			definition,
			unit,
			denominator: denominator ?? null,
			comparable: figure.comparable ?? false,
			rows,
		},
		document: language => ({
			title: id,
			blocks: [
				{ kind: 'heading', level: 1, text: title[language] },
				{ kind: 'paragraph', text: [{ code: id }, ` (${words.figure[language]})`] },
				{ kind: 'paragraph', text: definition[language] },
				...(denominator
					? [{ kind: 'paragraph', text: [{ strong: words.of[language] }, denominator[language]] } as const]
					: []),
				{ kind: 'paragraph', text: [{ strong: words.unit[language] }, words.units[unit][language]] },
				...rowsTold(rows, language),
			],
		}),
	}
}

function fieldExplained(path: string, field: Field): Answer {
	const { title, description, shape, vocabulary, refersTo, personal, required, fields: inner } = field
	const codes = vocabulary ? Object.entries((vocabularies[vocabulary] as Vocabulary).codes) : []
	return {
		data: {
			explained: 'field',
			path,
			title,
			description,
			shape,
			vocabulary: vocabulary ?? null,
			codes: codes.map(([code, { label, meaning }]) => ({ code, label, meaning })),
			refersTo: refersTo ?? [],
			personal: personal ?? false,
			required: required ?? [],
			rows: field.rows ?? [],
			fields: (inner ?? field.items?.fields ?? []).map(({ key, title }) => ({ key, title })),
		},
		document: language => ({
			title: path,
			blocks: [
				{ kind: 'heading', level: 1, text: title[language] },
				{ kind: 'paragraph', text: [{ code: path }, ` (${words.field[language]}, ${words.shapes[shape][language]})`] },
				{ kind: 'paragraph', text: description[language] },
				...(field.error ? [{ kind: 'paragraph', text: field.error[language] } as const] : []),
				...(personal ? [{ kind: 'paragraph', text: words.personal[language] } as const] : []),
				...rowsTold(field.rows, language),
				...(codes.length > 0 ? [codeTable(codes, language)] : []),
				...((inner ?? field.items?.fields)
					? [fieldTable(inner ?? field.items?.fields ?? [], required ?? field.items?.required ?? [], language)]
					: []),
			],
		}),
	}
}

function codesExplained(name: string, found: readonly (readonly [string, Vocabulary])[]): Answer {
	return {
		data: {
			explained: 'code',
			name,
			meanings: found.map(([vocabulary, { codes }]) => ({
				vocabulary,
				codes: Object.entries(codes)
					.filter(([code]) => code === name || vocabulary === name)
					.map(([code, { label, meaning, source }]) => ({ code, label, meaning, source: source ?? null })),
			})),
		},
		document: language => ({
			title: name,
			blocks: [
				{ kind: 'heading', level: 1, text: name },
				...found.map(
					([vocabulary, { title, codes }]): Block => ({
						...codeTable(
							Object.entries(codes).filter(([code]) => code === name || vocabulary === name),
							language,
						),
						caption: title[language],
					}),
				),
			],
		}),
	}
}

const codeTable = (
	codes: readonly [string, { readonly label: Words; readonly meaning: Words; readonly source?: string }][],
	language: Language,
): Block & { kind: 'table' } => ({
	kind: 'table',
	id: 'codes',
	caption: words.codes[language],
	columns: (['code', 'label', 'meaning'] as const).map(key => ({ key, title: words[key][language] })),
	rows: codes.map(([code, { label, meaning, source }]) => [
		text([{ code }]),
		text(label[language]),
		text(source ? `${meaning[language]} (${source})` : meaning[language]),
	]),
})

const fieldTable = (inner: readonly Field[], required: readonly string[], language: Language): Block => ({
	kind: 'table',
	id: 'fields',
	caption: words.fields[language],
	columns: (['field', 'title', 'required', 'meaning'] as const).map(key => ({ key, title: words[key][language] })),
	rows: inner.map(({ key, title, description }) => [
		text([{ code: key }]),
		text(title[language]),
		text(required.includes(key) ? words.yes[language] : '–'),
		text(description[language]),
	]),
})

/** `need.stage` and `needs.needs.stage` both lead to the field; so do `needs`, a file, and `need`, a kind. */
function fieldNamed(name: string): Field | undefined {
	return allFields().find(([path]) => path === name)?.[1]
}

function codesNamed(name: string): readonly (readonly [string, Vocabulary])[] {
	return (Object.entries(vocabularies) as [string, Vocabulary][]).filter(
		([vocabulary, { codes }]) => vocabulary === name || Object.hasOwn(codes, name),
	)
}

function unknown(name: string): Failure {
	const known = [
		...rules.map(({ id }) => id),
		...figures.keys(),
		...allFields().map(([path]) => path),
		...Object.entries(vocabularies).flatMap(([vocabulary, { codes }]) => [vocabulary, ...Object.keys(codes)]),
	]
	const meant = nearest(name, known)
	const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name
	return new Failure(
		{
			it: `Non c’è una regola, un campo, un codice o un indicatore «${shown}»${meant ? `; forse «${meant}»?` : ''}`,
			en: `There is no rule, field, code or figure “${shown}”${meant ? `; perhaps “${meant}”?` : ''}`,
		},
		{ it: 'L’elenco: agora explain', en: 'The list: agora explain' },
	)
}

const words = {
	name: { it: 'Nome', en: 'Name' },
	meaning: { it: 'Che cosa vuol dire', en: 'What it means' },
	rules: { it: 'Regole', en: 'Rules' },
	figures: { it: 'Indicatori del rapporto', en: 'Figures of the report' },
	vocabularies: { it: 'Vocabolari', en: 'Vocabularies' },
	one: { it: 'Per saperne di più: ', en: 'To know more: ' },
	remedy: { it: 'Che fare: ', en: 'What to do: ' },
	threshold: { it: 'La soglia si cambia in agora.yaml: ', en: 'The threshold is changed in agora.yaml: ' },
	example: { it: 'Esempio', en: 'Example' },
	figure: { it: 'indicatore', en: 'figure' },
	field: { it: 'Campo', en: 'Field' },
	of: { it: 'Su: ', en: 'Of: ' },
	unit: { it: 'Unità: ', en: 'Unit: ' },
	units: {
		count: { it: 'un numero', en: 'a count' },
		share: { it: 'una parte di un tutto, con il tutto accanto', en: 'a part of a whole, with the whole beside it' },
		days: { it: 'giorni', en: 'days' },
		hours: { it: 'ore', en: 'hours' },
		euros: { it: 'euro', en: 'euros' },
		number: { it: 'un indice o una media', en: 'an index or a mean' },
	} satisfies Readonly<Record<Figure['unit'], Words>>,
	personal: {
		it: 'Può contenere dati personali: resta fuori da ciò che si pubblica.',
		en: 'It may hold personal data: it is left out of whatever is published.',
	},
	codes: { it: 'Valori ammessi', en: 'Allowed values' },
	fields: { it: 'Campi', en: 'Fields' },
	code: { it: 'Codice', en: 'Code' },
	label: { it: 'Etichetta', en: 'Label' },
	title: { it: 'Titolo', en: 'Title' },
	required: { it: 'Necessario', en: 'Required' },
	yes: { it: 'sì', en: 'yes' },
	severity: {
		error: { it: 'errore', en: 'error' },
		warning: { it: 'avviso', en: 'warning' },
		info: { it: 'nota', en: 'info' },
	},
	shapes: {
		text: { it: 'testo', en: 'text' },
		id: { it: 'identificativo', en: 'id' },
		day: { it: 'giorno', en: 'day' },
		period: { it: 'periodo', en: 'period' },
		number: { it: 'numero', en: 'number' },
		integer: { it: 'numero intero', en: 'whole number' },
		boolean: { it: 'true o false', en: 'true or false' },
		code: { it: 'codice', en: 'code' },
		object: { it: 'gruppo di campi', en: 'group of fields' },
		list: { it: 'lista', en: 'list' },
		map: { it: 'elenco di coppie', en: 'list of pairs' },
		mixed: { it: 'forme diverse', en: 'several shapes' },
	},
} as const
