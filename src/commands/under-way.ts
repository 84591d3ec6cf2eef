import { type UnderWay, underWay } from '../history/under-way.js'
import type { Caution } from '../report/caution.js'

/** Said while git is in the middle of something: what is written now becomes part of it. */
export function unfinished(root: string): readonly Caution[] {
	const what = underWay(root)
	return what === undefined ? [] : [cautionOf(what)]
}

export const cautionOf = (what: UnderWay): Caution =>
	what === 'merge'
		? {
				what: {
					it: 'È in corso un’unione con il lavoro di altri, non ancora finita',
					en: 'A merge with the work of others is under way, not finished yet',
				},
				remedy: {
					it: 'Si finisce con agora save; per tornare a com’era prima: git merge --abort',
					en: 'agora save finishes it; to go back to what was before: git merge --abort',
				},
			}
		: {
				what: {
					it: `git è nel mezzo di un’altra operazione (${what})`,
					en: `git is in the middle of something else (${what})`,
				},
				remedy: {
					it: `Va finita o annullata prima di salvare: git ${what} --continue, oppure git ${what} --abort`,
					en: `Finish it or take it back before saving: git ${what} --continue, or git ${what} --abort`,
				},
			}
