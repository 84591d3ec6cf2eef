import type { Since } from '../history/since.js'
import type { Finding } from '../model/finding.js'
import type { Language } from '../model/text.js'
import type { Block } from '../report/document.js'
import type { Tally } from '../report/excerpts.js'
import { sinceBlocks } from '../report/since.js'
import { changePage } from './change-page.js'
import { type Found, problem } from './found.js'
import { type Asked, compare, type Fresh } from './since.js'

/**
 * Judges what a change has touched, on both its sides, and what is told of it.
 *
 * @param when what it is compared with, as it was typed
 * @param bases where the change comes from; two while a merge is under way: then only what neither of them had is new
 */
export function comparedWith(
	when: string,
	[since, ...others]: readonly Since[],
	asked: Omit<Asked, 'since'>,
	found: Found,
) {
	if (since === undefined) throw new Error('Nothing to compare with')
	const fresh = others.reduce<Fresh & { readonly let?: () => number }>(
		(sink, other) => alsoNewSince(other, asked, sink),
		found,
	)
	const compared = compare({ ...asked, since }, fresh)
	const { fixed, read, untouched, settings, waived } = compared
	const earlier = compared.earlier + (fresh.let?.() ?? 0)
	const { commit } = since.base
	const blocks = (tally: Tally, language: Language) =>
		sinceBlocks({ ...tally, when, commit, fixed, earlier, untouched, settings }, language)
	return {
		waived,
		data: {
			when,
			commit,
			fixed: fixed.map(problem),
			earlier,
			neighbourhoods: read,
			untouched,
			settings,
		},
		blocks,
		page: (problems: readonly Block[], tally: Tally, language: Language) =>
			changePage(
				{ ...asked, since, compared, day: asked.days.today, problems, summary: blocks(tally, language) },
				language,
			),
	}
}

/** Lets through only what is new beside another commit too; how much was not is counted. */
function alsoNewSince(since: Since, asked: Omit<Asked, 'since'>, sink: Fresh & { readonly let?: () => number }) {
	const there = new Map<string, number>()
	compare(
		{ ...asked, since },
		{
			add: findings => {
				for (const { fingerprint } of findings) there.set(fingerprint, (there.get(fingerprint) ?? 0) + 1)
			},
		},
	)
	let known = 0
	const isNew = ({ fingerprint }: Finding) => {
		const left = there.get(fingerprint) ?? 0
		there.set(fingerprint, left - 1)
		if (left <= 0) known++
		return left > 0
	}
	return {
		add: (findings: readonly Finding[], look: Parameters<Fresh['add']>[1]) => sink.add(findings.filter(isNew), look),
		let: () => known + (sink.let?.() ?? 0),
	}
}
