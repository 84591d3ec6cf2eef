import type { Answer } from '../commands/command.js'
import { type Caution, withCautions } from '../report/caution.js'

/** An answer that begins with what it could not take in. */
export function cautioned(answer: Answer, more: readonly Caution[]): Answer {
	const cautions = [...(answer.cautions ?? []), ...more]
	if (cautions.length === 0) return answer
	const { page, pages } = answer
	return {
		...answer,
		cautions,
		document: language => withCautions(answer.document(language), cautions, language),
		...(page && { page: language => withCautions(page(language), cautions, language) }),
		...(pages && {
			pages: language =>
				Object.fromEntries(
					Object.entries(pages(language)).map(([name, { document, language }]) => [
						name,
						{ document: withCautions(document, cautions, language), language },
					]),
				),
		}),
	}
}
