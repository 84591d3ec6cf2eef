import { inWords } from '../../model/numerals.js'
import type { Language } from '../../model/text.js'

/** A thing that sentences count: in Italian the one with its article, which tells the gender. */
export interface Noun {
	readonly it: readonly [one: string, many: string]
	readonly en: readonly [one: string, many: string]
}

/** «nessun bisogno», «un bisogno», «tre bisogni», «12 bisogni»; “no needs”, “one need”, “three needs”. */
export function howMany(number: number, noun: Noun, language: Language): string {
	const [one, many] = noun[language]
	if (language === 'en') return number === 0 ? `no ${many}` : `${inWords(number, 'en')} ${number === 1 ? one : many}`
	if (number === 0) return `ness${one}`
	return number === 1 ? one : `${inWords(number, 'it')} ${many}`
}

/**
 * «un bisogno su cinque», «tre bisogni su cinque», «l’unico bisogno»; “one of five needs”, “none of five needs”, “the only
 * need”.
 */
export function howManyOf(number: number, of: number, noun: Noun, language: Language): string {
	if (of === 1) return number === 0 ? howMany(0, noun, language) : theOnly(noun, language)
	if (language === 'it') return `${howMany(number, noun, 'it')} su ${inWords(of, 'it')}`
	return `${inWords(number, 'en')} of ${inWords(of, 'en')} ${noun.en[1]}`
}

/** «l’unico bisogno», «l’unica azione»: the article before the noun tells which. */
function theOnly(noun: Noun, language: Language): string {
	if (language === 'en') return `the only ${noun.en[0]}`
	const [one] = noun.it
	return `l’${/^un(?:a |’)/.test(one) ? 'unica' : 'unico'} ${one.replace(/^un(?:[oa] | |’)/, '')}`
}

export const nouns = {
	action: { it: ['un’azione', 'azioni'], en: ['action', 'actions'] },
	activeAction: { it: ['un’azione attiva', 'azioni attive'], en: ['active action', 'active actions'] },
	coordinator: { it: ['un coordinatore', 'coordinatori'], en: ['coordinator', 'coordinators'] },
	component: { it: ['una componente', 'componenti'], en: ['component', 'components'] },
	decision: { it: ['una decisione', 'decisioni'], en: ['decision', 'decisions'] },
	event: { it: ['un’uscita', 'uscite'], en: ['event', 'events'] },
	experience: { it: ['un’esperienza', 'esperienze'], en: ['experience', 'experiences'] },
	group: { it: ['un gruppo tematico', 'gruppi tematici'], en: ['thematic group', 'thematic groups'] },
	highNeed: {
		it: ['un bisogno ad alta priorità', 'bisogni ad alta priorità'],
		en: ['high-priority need', 'high-priority needs'],
	},
	indicator: { it: ['un indicatore', 'indicatori'], en: ['indicator', 'indicators'] },
	meeting: { it: ['un incontro', 'incontri'], en: ['meeting', 'meetings'] },
	member: { it: ['un membro', 'membri'], en: ['member', 'members'] },
	need: { it: ['un bisogno', 'bisogni'], en: ['need', 'needs'] },
	openNeed: { it: ['un bisogno aperto', 'bisogni aperti'], en: ['open need', 'open needs'] },
	organisation: { it: ['un’organizzazione', 'organizzazioni'], en: ['organisation', 'organisations'] },
	phase: { it: ['una fase', 'fasi'], en: ['phase', 'phases'] },
	place: { it: ['un luogo', 'luoghi'], en: ['place', 'places'] },
	proposal: { it: ['una proposta', 'proposte'], en: ['proposal', 'proposals'] },
	quarter: { it: ['un trimestre', 'trimestri'], en: ['quarter', 'quarters'] },
	resource: { it: ['una risorsa', 'risorse'], en: ['resource', 'resources'] },
	theme: { it: ['un tema', 'temi'], en: ['theme', 'themes'] },
	tie: { it: ['un legame', 'legami'], en: ['tie', 'ties'] },
	vulnerability: {
		it: ['una forma di vulnerabilità', 'forme di vulnerabilità'],
		en: ['form of vulnerability', 'forms of vulnerability'],
	},
} as const satisfies Readonly<Record<string, Noun>>

/** A number that stands for a feminine noun said before: «una», «due»; “one”, “two”. */
export function feminine(number: number, language: Language): string {
	return language === 'it' && number === 1 ? 'una' : inWords(number, language)
}

/** A name or label in a sentence, in quotes, so that its own commas and conjunctions stay inside. */
export function quoted(words: string, language: Language): string {
	return language === 'it' ? `«${words}»` : `“${words}”`
}

/** «il 25%», «l’8%», «l’11%», «lo 0%»: the article goes with how the number is said. */
export function theShare(percent: string): string {
	if (percent.startsWith('0')) return `lo ${percent}`
	return /^(?:8|11?(?!\d))/.test(percent) ? `l’${percent}` : `il ${percent}`
}
