import type { Vocabulary } from '../../src/model/vocabulary.js'

/** The codes of every vocabulary as a schema that the files' schemas refer to, with what an editor shows for each. */
export function vocabularySchema(vocabularies: Readonly<Record<string, Vocabulary>>) {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: 'https://agora-observatory.github.io/schemas/1/vocabularies.schema.json',
		title: 'The codes that fields may hold',
		'x-it': { title: 'I codici ammessi nei campi' },
		$defs: Object.fromEntries(
			Object.entries(vocabularies).map(([name, vocabulary]) => [name, codes(name, vocabulary)]),
		),
	}
}

function codes(name: string, { extensible, codes }: Vocabulary) {
	const list = Object.keys(codes)
	const inLanguage = (language: 'it' | 'en') =>
		Object.values(codes).map(({ label, meaning }) => `${label[language]}: ${meaning[language]}`)
	const allowed = list.join(', ')
	return {
		type: 'string',
		enum: list,
		'x-vocabulary': name,
		...(extensible && { 'x-extensible': true }),
		enumDescriptions: inLanguage('en'),
		markdownEnumDescriptions: inLanguage('en'),
		errorMessage: `Allowed values: ${allowed}.`,
		'x-it': {
			enumDescriptions: inLanguage('it'),
			markdownEnumDescriptions: inLanguage('it'),
			errorMessage: `Valori ammessi: ${allowed}.`,
		},
	}
}
