import type { Language } from '../model/text.js'
import type { Block } from './document.js'
import type { Located } from './excerpts.js'

/** What a check tells of a change, beside the problems that it brings. */
export interface SinceTold {
	/** As it was typed. */
	readonly when: string
	/** The commit that it was compared with, in full. */
	readonly commit: string
	readonly errors: number
	readonly warnings: number
	readonly infos: number
	readonly fixed: readonly Located[]
	readonly earlier: number
	readonly untouched: number
	readonly settings: readonly string[]
}

/** Fixed problems are good news in a line each; what is beyond so many is only counted. */
const mostFixed = 20

export function sinceBlocks(told: SinceTold, language: Language): readonly Block[] {
	const say = words[language]
	const { fixed, earlier, untouched, settings } = told
	const fresh = told.errors + told.warnings + told.infos
	const parts = [say.errors(told.errors), say.warnings(told.warnings), say.infos(told.infos)].filter(
		part => part !== '',
	)
	const blocks: Block[] = []
	if (settings.length > 0) blocks.push({ kind: 'notice', text: say.settings(settings.join(', ')) })
	if (fixed.length > 0)
		blocks.push(
			{ kind: 'heading', level: 2, text: say.fixed(fixed.length) },
			{
				kind: 'list',
				items: [
					...fixed
						.slice(0, mostFixed)
						.map(({ finding }) => [
							finding.message[language],
							` (${[finding.subject?.id, finding.neighbourhood].filter(part => part !== undefined).join(', ') || finding.at.file}) `,
							{ code: finding.rule },
						]),
					...(fixed.length > mostFixed ? [say.moreFixed(fixed.length - mostFixed)] : []),
				],
			},
		)
	const count = fresh === 0 ? say.noneNew : say.new(fresh, parts.join(', '))
	blocks.push({
		kind: 'paragraph',
		text: [
			count,
			` ${say.rest(fixed.length, earlier)} `,
			say.compared,
			{ code: told.commit.slice(0, 7) },
			` (${told.when}).`,
		],
	})
	if (untouched > 0) blocks.push({ kind: 'paragraph', text: say.untouched(untouched) })
	return blocks
}

const plural = (number: number, one: string, many: string) =>
	number === 0 ? '' : `${number} ${number === 1 ? one : many}`

const words = {
	it: {
		settings: (files: string) =>
			`Questa modifica cambia anche come si applicano le regole (${files}): guarda che cosa non si controlla più.`,
		fixed: (number: number) => (number === 1 ? 'Un problema risolto' : `${number} problemi risolti`),
		moreFixed: (number: number) => `… e altri ${number}`,
		noneNew: 'Nessun problema nuovo.',
		new: (number: number, parts: string) => `${plural(number, 'problema nuovo', 'problemi nuovi')}: ${parts}.`,
		rest: (fixed: number, earlier: number) =>
			`${fixed === 0 ? 'Nessuno risolto' : plural(fixed, 'risolto', 'risolti')}, ${earlier === 0 ? 'nessuno c’era già' : earlier === 1 ? '1 c’era già' : `${earlier} c’erano già`}.`,
		compared: 'Confronto con il commit ',
		untouched: (number: number) =>
			number === 1
				? 'Un quartiere è rimasto com’era e non è stato riletto.'
				: `${number} quartieri sono rimasti com’erano e non sono stati riletti.`,
		errors: (number: number) => plural(number, 'errore', 'errori'),
		warnings: (number: number) => plural(number, 'avviso', 'avvisi'),
		infos: (number: number) => plural(number, 'nota', 'note'),
	},
	en: {
		settings: (files: string) =>
			`This change also alters how the rules are applied (${files}): look at what is no longer checked.`,
		fixed: (number: number) => (number === 1 ? 'One problem fixed' : `${number} problems fixed`),
		moreFixed: (number: number) => `… and ${number} more`,
		noneNew: 'No new problems.',
		new: (number: number, parts: string) => `${plural(number, 'new problem', 'new problems')}: ${parts}.`,
		rest: (fixed: number, earlier: number) =>
			`${fixed === 0 ? 'None' : fixed} fixed, ${earlier === 0 ? 'none' : earlier} there before.`,
		compared: 'Compared with commit ',
		untouched: (number: number) =>
			number === 1
				? 'One neighbourhood is as it was and was not read again.'
				: `${number} neighbourhoods are as they were and were not read again.`,
		errors: (number: number) => plural(number, 'error', 'errors'),
		warnings: (number: number) => plural(number, 'warning', 'warnings'),
		infos: (number: number) => plural(number, 'note', 'notes'),
	},
} as const
