import type { Mark } from '../../../report/document.js'
import { type Markup, markup, nothing } from '../markup.js'
import { earlierSign } from './changes.js'

/** Signs that stand for one thing each. A page draws each of them once, and shows it wherever it is meant. */

const signs: Readonly<Record<Mark, Markup>> = {
	settled: markup`<rect x="1.5" y="1.5" width="12" height="12" class="pet"/>`,
	'under-way': markup`<circle cx="7.5" cy="7.5" r="6" class="pet2"/>`,
	planned: markup`<circle cx="7.5" cy="7.5" r="5.4" class="line dash"/>`,
	done: markup`<rect x="2.2" y="2.2" width="10.6" height="10.6" class="line"/>`,
	dropped: markup`<path d="M2.5 2.5l10 10m0-10l-10 10" class="line ink"/>`,
	attention: markup`<rect x="0" y="3" width="15" height="9" class="att"/>`,
	group: markup`<circle cx="7.5" cy="7.5" r="5" class="pet"/>`,
	residents: markup`<path d="M7.5 1v13" class="line ink thick"/>`,
	protected: markup`<rect x=".8" y="3.8" width="13.4" height="7.4" class="hatch"/>`,
	past: markup`<rect x="0" y="3" width="15" height="9" class="pet2"/>`,
	funded: markup`<rect x=".8" y="3.8" width="13.4" height="7.4" class="pet3"/>`,
	'open-end': markup`<rect x=".8" y="3.8" width="13.4" height="7.4" class="hatch"/>`,
	foreseen: markup`<rect x=".8" y="3.8" width="13.4" height="7.4" class="line dash"/>`,
	earlier: earlierSign,
	'not-recorded': markup`<rect x=".8" y="3.8" width="13.4" height="7.4" class="hatch gone"/>`,
}

/** Signs in a row, as one drawing. */
export function signsOf(marks: readonly Mark[]): Markup {
	if (marks.length === 0) return nothing
	return markup`<svg class=g width="${18 * marks.length - 3}" aria-hidden=true>${marks.map(
		(mark, index) => markup`<use href="#m-${mark}"${index > 0 ? markup` x="${18 * index}"` : ''}/>`,
	)}</svg>`
}

/** The drawings of those signs that some content shows. */
export const signsIn = ({ text }: Markup): readonly Markup[] =>
	(Object.entries(signs) as [Mark, Markup][])
		.filter(([mark]) => text.includes(`"#m-${mark}"`))
		.map(([mark, drawing]) => markup`<g id="m-${mark}">${drawing}</g>`)
