/** The languages in which agora speaks. */
export type Language = 'it' | 'en'

export const languages: readonly Language[] = ['it', 'en']

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>

/** A sentence about some data: plurals, agreement and order are each language's own business. */
export type Sentence<Data> = Readonly<Record<Language, (data: Data) => string>>

export function say<Data>(sentence: Sentence<Data>, data: Data): Words {
	return { it: sentence.it(data), en: sentence.en(data) }
}
