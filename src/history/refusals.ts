import { Failure } from '../model/failure.js'

/** Why the history of a folder cannot be read, and what can be done: a wrong number is never given instead. */

/** A part of the history is not here: an answer that does without it says so. */
export class Gap extends Failure {}

export const noGit = () =>
	new Failure(
		{
			it: 'Per leggere la storia dei dati serve git, che qui non c’è',
			en: 'Reading the history of the data needs git, which is not here',
		},
		{
			it: 'Installalo da https://git-scm.com (versione 2.25 o più recente). Senza git funziona tutto ciò che riguarda i file di adesso.',
			en: 'Install it from https://git-scm.com (2.25 or later). Without git everything about the present files works.',
		},
	)

export const oldGit = () =>
	new Failure(
		{
			it: 'Il git di questa macchina è più vecchio della versione 2.25',
			en: 'The git of this machine is older than 2.25',
		},
		{ it: 'Aggiornalo da https://git-scm.com.', en: 'Bring it up to date from https://git-scm.com.' },
	)

export const noRepository = () =>
	new Failure(
		{ it: 'La cartella non è sotto git: non ha una storia', en: 'The folder is not under git: it has no history' },
		{
			it: 'Per cominciare a tenerla, nella cartella: git init && git add . && git commit -m "I primi dati"',
			en: 'To begin one, in the folder: git init && git add . && git commit -m "First data"',
		},
	)

export const noCommitYet = () =>
	new Failure(
		{
			it: 'Nella cartella non c’è ancora un commit: non ha una storia',
			en: 'The folder has no commit yet: it has no history',
		},
		{
			it: 'Il primo: git add . && git commit -m "I primi dati"',
			en: 'The first: git add . && git commit -m "First data"',
		},
	)

/** @param directory as git writes it in its own advice */
export const unsafe = (directory: string | undefined) =>
	new Failure(
		{
			it: 'Il repository è di un altro utente, e git non lo legge finché non gli si dice di fidarsi',
			en: 'The repository belongs to another user, and git does not read it until told to trust it',
		},
		{
			it: `Se ti fidi di chi lo tiene: git config --global --add safe.directory ${directory ?? 'CARTELLA'}`,
			en: `If you trust its owner: git config --global --add safe.directory ${directory ?? 'FOLDER'}`,
		},
	)

/** @param object its name, when git told it */
export const brokenObject = (object: string | undefined) =>
	new Gap(
		{
			it: `Nella storia qualcosa manca o è guasto${object ? `: ${object}` : ''}`,
			en: `Something in the history is missing or damaged${object ? `: ${object}` : ''}`,
		},
		{
			it: 'Per sapere che cosa: git fsck. Di solito basta clonare di nuovo. I file di adesso si leggono lo stesso.',
			en: 'To know what: git fsck. A new clone mostly helps. The present files can be read all the same.',
		},
	)

export const partialClone = () =>
	new Gap(
		{
			it: 'Questo clone è parziale: una parte della storia non è mai stata scaricata, e agora non usa la rete',
			en: 'This clone is partial: a part of its history was never fetched, and agora does not use the network',
		},
		{
			it: 'Per averla tutta: git fetch --refetch --no-filter',
			en: 'To have all of it: git fetch --refetch --no-filter',
		},
	)

export const tooMuch = () =>
	new Failure(
		{
			it: 'git ci ha messo troppo, o ha risposto più di quanto si possa leggere',
			en: 'git took too long, or answered more than can be read',
		},
		{
			it: 'Riprova; se succede ancora: git gc, poi git fsck.',
			en: 'Try again; if it happens again: git gc, then git fsck.',
		},
	)

/** @param before the day of the oldest commit that is here */
export const shallowClone = (before: string | undefined) =>
	new Gap(
		{
			it: `Questo clone ha solo gli ultimi commit${before ? `: la storia prima del ${before} manca` : ''}`,
			en: `This clone has only the last commits${before ? `: the history before ${before} is missing` : ''}`,
		},
		{
			it: 'Per averla tutta: git fetch --unshallow; in GitHub Actions: fetch-depth: 0',
			en: 'To have all of it: git fetch --unshallow; in GitHub Actions: fetch-depth: 0',
		},
	)

/** @param files in which a merge left both sides */
export const unmerged = (files: readonly string[]) =>
	new Failure(
		{
			it: `L’unione non è finita: ${files.length === 1 ? 'c’è un file' : `ci sono ${files.length} file`} in cui va ancora scelto (${files.slice(0, 5).join(', ')}${files.length > 5 ? '…' : ''})`,
			en: `The merge is not finished: ${files.length === 1 ? 'there is a file' : `there are ${files.length} files`} in which a choice is still to be made (${files.slice(0, 5).join(', ')}${files.length > 5 ? '…' : ''})`,
		},
		{
			it: 'Apri il file, cerca <<<<<<<, tieni ciò che è giusto e cancella il resto e i segni; poi: git add FILE',
			en: 'Open the file, look for <<<<<<<, keep what is right and delete the rest and the marks; then: git add FILE',
		},
	)

export const noCommonHistory = () =>
	new Failure(
		{
			it: 'Le due storie non hanno nessun commit in comune: non si può dire che cosa è nuovo',
			en: 'The two histories have no commit in common: what is new cannot be told',
		},
		{
			it: 'Confronta con il ramo da cui è nato quello presente: --since origin/main',
			en: 'Compare with the branch that the present one came from: --since origin/main',
		},
	)

export const noSuchRevision = (revision: string) => {
	const shown = revision.length > 60 ? `${revision.slice(0, 59)}…` : revision
	return new Failure(
		{ it: `Nella storia non c’è «${shown}»`, en: `There is no “${shown}” in the history` },
		{
			it: 'Serve un giorno (2026-06-30), un mese (2026-06), un trimestre (2026-Q2), un anno (2026), o un commit, un ramo, un’etichetta di questo repository; se la storia è stata riscritta, il vecchio commit può non esserci più.',
			en: 'This should be a day (2026-06-30), a month (2026-06), a quarter (2026-Q2), a year (2026), or a commit, branch or tag of this repository; if the history was rewritten, the old commit may be gone.',
		},
	)
}

export const bareRepository = () =>
	new Failure(
		{
			it: 'Questo è un repository senza file: ci sono solo i commit',
			en: 'This is a repository without files: there are only commits',
		},
		{
			it: 'Scegline uno con --as-of, per esempio --as-of HEAD; per vedere e cambiare i file: git clone.',
			en: 'Choose one with --as-of, for example --as-of HEAD; to see and change files: git clone.',
		},
	)

/** @param first the day of the first commit */
export const beforeHistory = (written: string, first: string | undefined) =>
	new Failure(
		{
			it: `Alla fine di ${written} la cartella non era ancora sotto git${first ? `: il primo commit è del ${first}` : ''}`,
			en: `At the end of ${written} the folder was not under git yet${first ? `: the first commit is of ${first}` : ''}`,
		},
		{
			it: 'Per giudicare con i dati di oggi un giorno di allora: --on GIORNO',
			en: 'To judge a day of that time by today’s records: --on DAY',
		},
	)

export const notThereYet = (commit: string) =>
	new Failure(
		{
			it: `Nel commit ${commit.slice(0, 7)} non c’è una cartella di agora in questo posto`,
			en: `In commit ${commit.slice(0, 7)} there is no agora folder in this place`,
		},
		{ it: 'Scegli un momento successivo.', en: 'Choose a later moment.' },
	)

export const notYet = (written: string) =>
	new Failure(
		{
			it: `${written} non è ancora venuto: che cosa si saprà allora non si può dire`,
			en: `${written} has not come yet: what will be known then cannot be told`,
		},
		{
			it: 'Per giudicare i dati di oggi in un giorno futuro: --on GIORNO',
			en: 'To judge today’s records on a day to come: --on DAY',
		},
	)
