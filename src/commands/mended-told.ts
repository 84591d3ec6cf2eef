import type { Language } from '../model/text.js'
import type { Block } from '../report/document.js'
import type { Mended } from './mend.js'

/** For programs. */
export const told = ({ finding, line, from, to }: Mended) => ({
	rule: finding.rule,
	file: finding.at.file,
	line,
	field: finding.field ?? null,
	from,
	to,
})

/** What was corrected, one a line. */
export const mendedBlocks = (mended: readonly Mended[], language: Language): readonly Block[] =>
	mended.length === 0
		? [
				{
					kind: 'paragraph',
					text: {
						it: 'Nulla che si possa correggere da sé.',
						en: 'Nothing that could be corrected by itself.',
					}[language],
				},
			]
		: [
				{
					kind: 'paragraph',
					text: {
						it: `${mended.length === 1 ? 'Una correzione' : `${mended.length} correzioni`}:`,
						en: `${mended.length === 1 ? 'One correction' : `${mended.length} corrections`}:`,
					}[language],
				},
				{
					kind: 'list',
					items: mended.map(({ finding, line, from, to }) => [
						`${finding.at.file}:${line} `,
						...(finding.field === undefined || finding.at.key ? [] : [`${finding.field}: `]),
						...(finding.rule === 'schema/missing-field' ? [] : [{ code: from === to ? from : from || '""' }]),
						' → ',
						{ code: from === to ? `"${to}"` : to },
					]),
				},
			]
