import { Failure } from '../model/failure.js'
import type { Field } from '../model/field.js'
import { nearest } from '../model/nearest.js'
import type { Start } from './selector.js'

/** What is said when a selector names nothing, or several things: what there is, and what was probably meant. */

export const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const perhaps = (name: string, known: Iterable<string>) => {
	const meant = nearest(name, known)
	return { it: meant ? `; forse «${meant}»?` : '', en: meant ? `; perhaps “${meant}”?` : '' }
}

export function unknownNeighbourhood(selector: string, name: string, found: readonly string[]): Failure {
	const meant = perhaps(name, found)
	const shown = shortened(selector)
	return new Failure(
		{ it: `Non c’è un quartiere «${shown}»${meant.it}`, en: `There is no neighbourhood “${shown}”${meant.en}` },
		thereAre(found),
	)
}

const thereAre = (found: readonly string[]) =>
	found.length === 0
		? { it: 'La cartella neighbourhoods è vuota.', en: 'The folder neighbourhoods is empty.' }
		: { it: `Ci sono: ${some(found)}`, en: `There are: ${some(found)}` }

const some = (names: readonly string[], most = 12) =>
	names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ')

export function unknownName(
	selector: string,
	name: string,
	found: readonly string[],
	known: readonly string[],
	unread: readonly string[],
): Failure {
	const meant = perhaps(name, known)
	const shown = shortened(selector)
	const there = found.length === 0 ? thereAre(found) : undefined
	return new Failure(
		{
			it: `Non c’è né un quartiere né una scheda «${shown}»${meant.it}`,
			en: `There is neither a neighbourhood nor a record “${shown}”${meant.en}`,
		},
		{
			it: `${there?.it ?? `I quartieri: ${some(found)}. Le schede: agora list`}${unreadable(unread).it}`,
			en: `${there?.en ?? `The neighbourhoods: ${some(found)}. The records: agora list`}${unreadable(unread).en}`,
		},
	)
}

export function unknownIn(
	name: string,
	neighbourhood: string,
	known: readonly string[],
	unread: readonly string[],
): Failure {
	const meant = perhaps(name, known)
	return new Failure(
		{
			it: `In ${neighbourhood} non c’è «${shortened(name)}»${meant.it}`,
			en: `There is no “${shortened(name)}” in ${neighbourhood}${meant.en}`,
		},
		{
			it: `Si scrive ${neighbourhood}, un suo file (${neighbourhood}/needs), un elenco (${neighbourhood}/people) o una scheda (${neighbourhood}/need-7k2q). Le schede: agora list${unreadable(unread).it}`,
			en: `Write ${neighbourhood}, a file of it (${neighbourhood}/needs), a list (${neighbourhood}/people) or a record (${neighbourhood}/need-7k2q). The records: agora list${unreadable(unread).en}`,
		},
	)
}

/** What is looked for may stand in a file that could not be read. */
const unreadable = (files: readonly string[]) =>
	files.length === 0
		? { it: '', en: '' }
		: {
				it: `. Non si è potuto leggere ${some(files, 3)}: agora validate`,
				en: `. ${some(files, 3)} could not be read: agora validate`,
			}

export function ambiguous(selector: string, candidates: readonly Start[]): Failure {
	const name = shortened(selector)
	const homes = [...new Set(candidates.map(({ neighbourhood }) => neighbourhood ?? 'programme'))]
	if (homes.length === 1)
		return new Failure(
			{
				it: `In ${homes[0]} due schede hanno lo stesso nome: «${name}»`,
				en: `Two records of ${homes[0]} have the same name: “${name}”`,
			},
			{
				it: `Vanno distinte a mano: agora validate ${homes[0]} mostra dove sono.`,
				en: `They have to be told apart by hand: agora validate ${homes[0]} shows where they are.`,
			},
		)
	const qualified = homes.map(home => `${home}/${selector.slice(selector.indexOf('/') + 1)}`)
	return new Failure(
		{ it: `«${name}» c’è in più quartieri`, en: `“${name}” is in several neighbourhoods` },
		{ it: `Scrivi quale: ${some(qualified)}`, en: `Write which one: ${some(qualified)}` },
	)
}

export function noSuchField(selector: string, step: string, field: Field): Failure {
	const keys = (field.fields ?? []).map(({ key }) => key)
	const meant = perhaps(step, keys)
	const shown = shortened(selector)
	if (keys.length === 0)
		return new Failure(
			{ it: `«${shown}»: qui non ci sono altri campi`, en: `“${shown}”: there are no more fields here` },
			{ it: `Togli «.${shortened(step)}».`, en: `Leave out “.${shortened(step)}”.` },
		)
	return new Failure(
		{
			it: `«${shown}»: non c’è un campo «${shortened(step)}»${meant.it}`,
			en: `“${shown}”: there is no field “${shortened(step)}”${meant.en}`,
		},
		{ it: `I campi sono: ${some(keys, 30)}`, en: `The fields are: ${some(keys, 30)}` },
	)
}

export function noSuchItem(selector: string, step: string, there: readonly string[]): Failure {
	const meant = perhaps(step, there)
	const shown = shortened(selector)
	return new Failure(
		{
			it: `«${shown}»: nell’elenco non c’è «${shortened(step)}»${meant.it}`,
			en: `“${shown}”: there is no “${shortened(step)}” in the list${meant.en}`,
		},
		there.length === 0
			? { it: 'L’elenco è vuoto.', en: 'The list is empty.' }
			: {
					it: `Ci sono: ${some(there.map((name, index) => name || String(index + 1)))}. Si può scrivere anche il numero, da 1.`,
					en: `There are: ${some(there.map((name, index) => name || String(index + 1)))}. Its number, from 1, will do as well.`,
				},
	)
}
