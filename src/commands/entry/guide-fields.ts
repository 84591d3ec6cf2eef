import type { Field } from '../../model/field.js'
import { type Said, saidBy } from '../../report/record.js'
import { back, type Choosable } from '../talk.js'
import { type Asking, askField } from './ask-field.js'

/** What was typed so far, field by field, in the order in which it was answered. */
export type Typed = ReadonlyMap<string, string>

/**
 * Asks for the fields that a record cannot do without, then offers the others until it is enough; one step back takes
 * the last answer away. `back` when somebody goes back beyond the first question.
 *
 * @param held what the record says already, in words, when it is there
 */
export async function guideFields(
	record: Field,
	typed: Typed,
	asking: Asking,
	held?: ReadonlyMap<string, string>,
): Promise<Typed | typeof back> {
	const fields = saidBy(record).filter(said => canBeAsked(said.field) && !(held && isDrawn(said)))
	const required = held ? [] : fields.filter(one => one.required && !isDrawn(one))
	const answers = new Map(typed)
	const taken = new Map<string, string>()
	const order: string[] = []
	for (;;) {
		const missing = required.find(({ key }) => !answers.has(key))
		const next = missing ?? (await whatElse(fields, answers, asking, held))
		if (next === undefined) return answers
		const answer = next === back ? back : await askField(next, asking, answers.get(next.key) ?? taken.get(next.key))
		if (next !== back && answer !== back) {
			answers.set(next.key, answer)
			order.push(next.key)
			continue
		}
		// From a field that was not needed, back to the list of fields; else to the answer before.
		if (next !== back && !missing) continue
		const last = order.pop()
		if (last === undefined) return back
		taken.set(last, answers.get(last) ?? '')
		answers.delete(last)
	}
}

const isDrawn = ({ field, path }: Said) => field.key === 'id' && field.shape === 'id' && path.length === 1

/** Lists of records have commands of their own. */
const canBeAsked = ({ shape, items }: Field) =>
	shape !== 'map' && !(shape === 'list' && (items?.shape === 'object' || items?.shape === 'list'))

async function whatElse(
	fields: readonly Said[],
	answers: Typed,
	{ talk, language }: Asking,
	held?: ReadonlyMap<string, string>,
): Promise<Said | typeof back | undefined> {
	const choice = ({ key, title, field }: Said): Choosable => {
		const now = answers.get(key) ?? held?.get(key)
		const name = now === undefined ? title[language] : `${title[language]}: ${now}`
		return { value: key, name, help: field.description[language] }
	}
	const isFilled = ({ key }: Said) => answers.has(key) || held?.has(key) === true
	const listed = held ? fields : [...fields.filter(one => !isFilled(one)), ...fields.filter(isFilled)]
	const answer = await talk.choose({
		message: words[held ? 'change' : 'more'][language],
		choices: [{ value: '', name: words.done[language] }, ...listed.map(choice)],
		back: true,
	})
	if (answer === back) return back
	return fields.find(({ key }) => key === answer)
}

const words = {
	more: { it: 'Vuoi aggiungere altro?', en: 'Would you like to add something?' },
	change: { it: 'Che cosa cambia?', en: 'What changes?' },
	done: { it: 'Basta così: mostra il riepilogo', en: 'That is all: show the summary' },
} as const
