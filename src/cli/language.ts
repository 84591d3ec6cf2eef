import type { Language } from '../model/text.js'

export function languageNamed(text: string | undefined): Language | undefined {
	return text === 'it' || text === 'en' ? text : undefined
}

/** The language of the machine, when it is one that agora speaks. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language | undefined {
	const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
	return languageNamed(locale.slice(0, 2).toLowerCase())
}
