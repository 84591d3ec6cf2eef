import { Failure } from '../../model/failure.js'
import type { Path } from './apply.js'

const unchanged = { it: 'Nulla è stato modificato', en: 'Nothing was changed' }

const byHand = (file: string) => ({
	it: `Apri ${file} con un editor e fai lì questa modifica.`,
	en: `Open ${file} in an editor and make this change there.`,
})

/** Its form has mistakes: nobody can tell what it says. */
export const notRead = (file: string) =>
	new Failure(
		{
			it: `${file} ha errori di scrittura, e così non si può modificare. ${unchanged.it}`,
			en: `${file} has mistakes in its form and cannot be changed as it is. ${unchanged.en}`,
		},
		{ it: 'Per vederli: agora validate', en: 'To see them: agora validate' },
	)

/** The path leads nowhere, or to something of another form. */
export const noSuchPlace = (file: string, path: Path) =>
	new Failure(
		{
			it: `In ${file} non c’è ${path.join(' › ')}, o è di un’altra forma. ${unchanged.it}`,
			en: `In ${file} there is no ${path.join(' › ')}, or it is of another form. ${unchanged.en}`,
		},
		{ it: 'Per vedere che cosa c’è: agora validate', en: 'To see what is there: agora validate' },
	)

export const losesComment = (file: string, path: Path) =>
	new Failure(
		{
			it: `In ${file}, dentro ${path.join(' › ')} ci sono commenti che andrebbero persi. ${unchanged.it}`,
			en: `In ${file}, there are comments within ${path.join(' › ')} that would be lost. ${unchanged.en}`,
		},
		byHand(file),
	)

/** The layout is one that nobody foresaw. */
export const notSure = (file: string) =>
	new Failure(
		{
			it: `${file} è scritto in un modo che agora non sa modificare senza rischi. ${unchanged.it}`,
			en: `${file} is written in a way that agora cannot change without risk. ${unchanged.en}`,
		},
		byHand(file),
	)
