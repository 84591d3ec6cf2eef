import { decimal } from './number.js'
import type { Language } from './text.js'

const words: Readonly<Record<Language, readonly string[]>> = {
	it: ['nessuno', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
	en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

/** A number as it stands in a sentence: in letters up to ten, in digits after. */
export function inWords(number: number, language: Language): string {
	return words[language][number] ?? decimal(number, language)
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** «uno, due e tre»; “one, two and three”. */
export function enumerated(items: readonly string[], language: Language): string {
	if (items.length < 2) return items[0] ?? ''
	return `${items.slice(0, -1).join(', ')} ${language === 'it' ? 'e' : 'and'} ${items.at(-1)}`
}
