import type { Codes } from '../model/codes.js'
import { Failure } from '../model/failure.js'
import type { Language } from '../model/text.js'
import { began } from '../observatory/began.js'
import type { Document } from '../report/document.js'
import {
	mandatePage,
	pageName,
	reportPage,
	type SiteOf,
	siteDefinitions,
	siteIndex,
	siteLanguages,
	siteNav,
} from '../report/site.js'
import { siteChanges } from '../report/site-changes.js'
import type { Workspace } from '../workspace/open.js'
import { flag, onDay } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Answer, type Command, type Context, command } from './command.js'
import { stampOf } from './edition.js'
import mandate from './mandate.js'
import { neighbourhoodsNamed, readingOf } from './named.js'
import report from './report.js'
import { siteHistory } from './site-history.js'

const asks = {
	asOf: asOfMoment,
	on: onDay,
	internal: flag({
		it: 'l’edizione interna, con i nomi e i numeri piccoli; altrimenti quella pubblica',
		en: 'the internal edition, with names and small numbers; otherwise the public one',
	}),
}

export default command<typeof asks>({
	asks,
	formats: ['html'],
	examples: ['agora site -o sito', 'agora site --internal -o sito', 'agora site --as-of HEAD -o sito'],
	async run({ asOf, on, internal }, context) {
		const clock = clocks({ asOf, on }, context)
		const { workspace, day } = clock
		const neighbourhoods = inOrder(neighbourhoodsNamed([], workspace), workspace)
		const ids = neighbourhoods.map(({ id }) => id)
		const edition = { ...(asOf ? { asOf, on } : { on: day }), public: !internal }
		const whole = await asked(report, { ...edition, neighbourhoods: [], strict: false, meeting: false }, context)
		const answers = await Promise.all(
			ids.map(async id => ({
				id,
				report: await asked(report, { ...edition, neighbourhoods: [id], strict: false, meeting: false }, context),
				mandate: await asked(mandate, { ...edition, neighbourhood: id }, context),
			})),
		)
		const tables = whole.tables ?? []
		const history = await siteHistory(clock, internal ? undefined : tables, context)
		const site = (main: Language): SiteOf => ({
			name: workspace.programme.programme.name ?? 'agora',
			day,
			stamp: stampOf(!internal, clock),
			neighbourhoods,
			tables: tables.map(table => table.name),
			main,
		})
		return {
			on: day,
			data: { stamp: clock.stamp(), neighbourhoods },
			tables,
			document: language => siteIndex(site(language), language),
			pages: main => pagesOf(site(main), { whole, answers, history, codes: workspace.codes }),
		}
	},
})

interface Parts {
	readonly whole: Answer
	readonly answers: readonly { readonly id: string; readonly report: Answer; readonly mandate: Answer }[]
	readonly history: Awaited<ReturnType<typeof siteHistory>>
	readonly codes: Codes
}

/** Every page in both languages, each leading to the first page and to itself in the other language. */
function pagesOf(site: SiteOf, { whole, answers, history, codes }: Parts) {
	return Object.fromEntries(
		siteLanguages.flatMap(language => {
			const pages: readonly (readonly [name: string, document: Document])[] = [
				['index', siteIndex(site, language)],
				['definitions', siteDefinitions(site, language)],
				['changes', siteChanges(site, history, { codes, language })],
				...(answers.length > 1 ? [['comparison', whole.document(language)] as const] : []),
				...answers.flatMap(({ id, report, mandate }) => [
					[reportPage(id), { ...report.document(language), data: `./data/${encodeURIComponent(id)}/` }] as const,
					[mandatePage(id), mandate.document(language)] as const,
				]),
			]
			return pages.map(([name, document]) => [
				pageName(name, language, site),
				{ document: { ...document, nav: siteNav(name, language, site) }, language },
			])
		}),
	)
}

/** As the programme began in them; last, by their ids, those of which nobody wrote when. */
function inOrder(ids: readonly string[], workspace: Workspace): SiteOf['neighbourhoods'] {
	const known = ids.map(id => {
		const { neighbourhood } = readingOf(id, workspace)
		return { id, name: neighbourhood.neighbourhood.name ?? id, began: began(neighbourhood) ?? null }
	})
	const key = ({ id, began }: (typeof known)[number]) => `${began ?? '9999'} ${id}`
	return known.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** What another command answers: a page of the site is the same page that the command writes. */
async function asked(other: Command, input: object, context: Context): Promise<Answer> {
	const answer = await other.run(input as never, context)
	if (!('document' in answer)) throw new Failure({ it: 'Nessuna pagina', en: 'No page' }, { it: '', en: '' })
	return answer
}
