import { Failure } from '../model/failure.js'
import type { Document } from '../report/document.js'
import { siteDefinitions, siteIndex, siteNav } from '../report/site.js'
import { flag, onDay } from './asks.js'
import { asOfMoment, clocks } from './clocks.js'
import { type Answer, type Command, type Context, command } from './command.js'
import { stampOf } from './edition.js'
import mandate from './mandate.js'
import { neighbourhoodsNamed, readingOf } from './named.js'
import report from './report.js'

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
		const ids = neighbourhoodsNamed([], workspace)
		const edition = { ...(asOf ? { asOf, on } : { on: day }), public: !internal }
		const whole = await asked(report, { ...edition, neighbourhoods: [], strict: false, meeting: false }, context)
		const answers = await Promise.all(
			ids.map(async id => ({
				id,
				report: await asked(report, { ...edition, neighbourhoods: [id], strict: false, meeting: false }, context),
				mandate: await asked(mandate, { ...edition, neighbourhood: id }, context),
			})),
		)
		const name = workspace.programme.programme.name ?? 'agora'
		const site = {
			name,
			day,
			stamp: stampOf(!internal, clock),
			neighbourhoods: ids.map(id => ({ id, name: readingOf(id, workspace).neighbourhood.neighbourhood.name ?? id })),
			tables: (whole.tables ?? []).map(table => table.name),
		}
		return {
			on: day,
			data: { stamp: site.stamp, neighbourhoods: site.neighbourhoods },
			tables: whole.tables ?? [],
			document: language => siteIndex(site, language),
			pages: language => {
				const back = (document: Document): Document => ({ ...document, nav: siteNav(name) })
				return {
					'index.html': siteIndex(site, language),
					'definitions.html': back(siteDefinitions(site, language)),
					...(ids.length > 1 && { 'comparison.html': back(whole.document(language)) }),
					...Object.fromEntries(
						answers.flatMap(({ id, report, mandate }) => [
							[`${id}.html`, back(report.document(language))],
							[`${id}-mandate.html`, back(mandate.document(language))],
						]),
					),
				}
			},
		}
	},
})

/** What another command answers: a page of the site is the same page that the command writes. */
async function asked(other: Command, input: object, context: Context): Promise<Answer> {
	const answer = await other.run(input as never, context)
	if (!('document' in answer)) throw new Failure({ it: 'Nessuna pagina', en: 'No page' }, { it: '', en: '' })
	return answer
}
