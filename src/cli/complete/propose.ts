import { neighbourhoodFiles } from '../../model/neighbourhood.js'
import type { Language } from '../../model/text.js'
import type { Source } from '../../workspace/source.js'
import { idsIn, neighbourhoodsIn, type Seen } from './ids.js'
import type { CompletionWords, KnownCommand, KnownField, KnownKind, Option, Takes, Told } from './words.js'

/** A word that may stand there, and what it means. */
export interface Proposal {
	readonly word: string
	readonly about: string
}

/**
 * What the last of the words may be.
 *
 * @param words all after `agora`; the last is the one being typed, perhaps empty
 */
export function propose(
	words: readonly string[],
	known: CompletionWords,
	source: () => Source,
	language: Language,
): readonly Proposal[] {
	const at = language === 'it' ? 0 : 1
	const typed = words.at(-1) ?? ''
	const { command, before, waiting, rest, closed } = readSoFar(words.slice(0, -1), known)
	const filling: Filling = { typed, known, source, language, command, given: rest, kinds: [] }
	const plain = (list: readonly { name: string; title: readonly [string, string] }[]) =>
		list.map(({ name, title }) => ({ word: name, about: title[at] }))
	const options = [...(command?.options ?? []), ...known.globals]
	const glued = closed ? null : /^(--[a-z-]+)=(.*)$/s.exec(typed)
	if (glued) {
		const takes = options.find(({ names }) => names.includes(glued[1] ?? ''))?.takes
		const found = takes ? fill(takes, { ...filling, typed: glued[2] ?? '' }) : []
		return fitting(
			found.map(({ word, about }) => ({ word: `${glued[1]}=${word}`, about })),
			typed,
		)
	}
	if (waiting?.takes !== undefined) return fitting(fill(waiting.takes, filling), typed)
	if (typed.startsWith('-') && !closed) {
		const left = options.filter(({ names }) => !names.some(name => before.includes(name)))
		return fitting(
			left.flatMap(({ names, title }) => names.map(name => ({ word: name, about: title[at] }))),
			typed,
		)
	}
	if (!command) return fitting(plain(known.commands), typed)
	const slot = command.arguments[rest.length] ?? command.arguments.filter(({ many }) => many).at(-1)
	return slot ? fitting(fill(slot.takes, filling), typed) : []
}

interface SoFar {
	readonly command: KnownCommand | undefined
	readonly before: readonly string[]
	/** The option whose value comes next. */
	readonly waiting: Option | undefined
	/** The arguments of the command that are there already. */
	readonly rest: readonly string[]
	/** After `--` nothing is an option. */
	readonly closed: boolean
}

function readSoFar(words: readonly string[], known: CompletionWords): SoFar {
	let command: KnownCommand | undefined
	let waiting: Option | undefined
	let closed = false
	const rest: string[] = []
	for (const word of words) {
		if (waiting) waiting = undefined
		else if (!closed && word === '--') closed = true
		else if (!closed && word.startsWith('-')) {
			const option = [...(command?.options ?? []), ...known.globals].find(({ names }) => names.includes(word))
			if (option?.takes !== undefined) waiting = option
		} else if (command) rest.push(word)
		else command = known.commands.find(({ name }) => name === word)
	}
	return { command, before: words, waiting, rest, closed }
}

interface Filling {
	readonly typed: string
	readonly known: CompletionWords
	source(): Source
	readonly language: Language
	readonly command: KnownCommand | undefined
	readonly given: readonly string[]
	/** Only records of these kinds; of any when empty. */
	readonly kinds: readonly string[]
}

function fill(takes: Takes, filling: Filling): readonly Proposal[] {
	const { known, source, language, command } = filling
	const told = (list: readonly Told[]) => list.map(([word, it, en]) => ({ word, about: language === 'it' ? it : en }))
	if (typeof takes !== 'string') return takes.map(word => ({ word, about: '' }))
	switch (takes) {
		case 'neighbourhood':
			return neighbourhoods(source())
		case 'selector':
		case 'record':
			return records(filling)
		case 'kind':
			return known.kinds.map(({ name, title }) => ({ word: name, about: title[language === 'it' ? 0 : 1] }))
		case 'assignment':
			return assignments(filling)
		case 'field':
			return fieldsMeant(filling).map(field => ({ word: field.key, about: titleOf(field, language) }))
		case 'rule':
			return [...areas(known.rules), ...told(known.rules)]
		case 'figure':
			return told(known.figures)
		case 'explained':
			return [
				...told([...known.rules, ...known.figures]),
				...known.kinds.flatMap(({ name, fields }) =>
					fields.map(field => ({ word: `${name}.${field.key}`, about: titleOf(field, language) })),
				),
				...Object.values(known.vocabularies).flatMap(told),
			]
		case 'format':
			return (command?.formats ?? []).map(word => ({ word, about: '' }))
		case 'when':
			return [{ word: 'HEAD', about: { it: 'l’ultimo commit', en: 'the last commit' }[language] }]
		case 'day':
		case 'path':
		case 'free':
			return []
	}
}

const neighbourhoods = (source: Source) => neighbourhoodsIn(source).map(word => ({ word, about: '' }))

const areas = (rules: readonly Told[]) =>
	[...new Set(rules.map(([id]) => id.slice(0, id.indexOf('/'))))].map(word => ({ word, about: '' }))

/** Neighbourhoods and ids; after `quartiere-nord/`, its files and ids. */
function records({ typed, source, kinds, known }: Filling): readonly Proposal[] {
	const slash = typed.indexOf('/')
	const only = slash < 0 ? undefined : typed.slice(0, slash)
	if (only !== undefined && !neighbourhoodsIn(source()).includes(only)) return []
	const wanted = lists(kinds, known)
	const seen = idsIn(source(), only).filter(one => wanted === undefined || wanted.has(one.list))
	const ids = seen.map(({ id, title }) => ({ word: only === undefined ? id : `${only}/${id}`, about: title }))
	if (wanted) return ids
	const around =
		only === undefined
			? neighbourhoods(source())
			: neighbourhoodFiles.map(file => ({ word: `${only}/${file}`, about: `${file}.yaml` }))
	return [...around, ...ids]
}

function lists(kinds: readonly string[], known: CompletionWords): ReadonlySet<string> | undefined {
	if (kinds.length === 0 || kinds.includes('*')) return undefined
	return new Set(known.kinds.filter(({ name }) => kinds.includes(name)).flatMap(one => one.lists))
}

/** `stage=`, and after it the codes; `needs+=`, and after it the ids. */
function assignments(filling: Filling): readonly Proposal[] {
	const { typed, known, language, source } = filling
	const [, key, sign, value] = /^([a-z_.]+)(\+?=|-=)(.*)$/s.exec(typed) ?? []
	const fields = fieldsMeant(filling)
	if (key === undefined || value === undefined)
		return fields
			.filter(({ key }) => key !== 'id')
			.map(field => ({ word: `${field.key}=`, about: titleOf(field, language) }))
	const field = fields.find(one => one.key === key)
	if (!field) return []
	const front = `${key}${sign}`
	const values = (): readonly Proposal[] => {
		if (field.codes) return fill('free', filling).concat(codesOf(field.codes, known, language))
		if (field.refers?.includes('neighbourhood')) return neighbourhoods(source())
		if (field.refers) return records({ ...filling, typed: '', kinds: field.refers })
		if (field.shape === 'boolean')
			return [
				{ word: 'true', about: '' },
				{ word: 'false', about: '' },
			]
		if (field.shape === 'day')
			return { it: ['oggi', 'ieri'], en: ['today', 'yesterday'] }[language].map(word => ({ word, about: '' }))
		return []
	}
	return values().map(({ word, about }) => ({ word: `${front}${word}`, about }))
}

const codesOf = (vocabulary: string, known: CompletionWords, language: Language): readonly Proposal[] =>
	(known.vocabularies[vocabulary] ?? []).map(([word, it, en]) => ({ word, about: language === 'it' ? it : en }))

/** The fields of the kind that the first argument names, or of the record whose id it is. */
function fieldsMeant({ command, given, known, source }: Filling): readonly KnownField[] {
	const [first = ''] = given
	const takes = command?.arguments[0]?.takes
	if (takes === 'kind') return kindCalled(first, known)?.fields ?? []
	if (command?.name === 'link') return known.kinds.find(({ name }) => name === 'tie')?.fields ?? []
	if (takes !== 'record') return []
	const [one, two] = first.split('/')
	const id = (two ?? one ?? '').split('.')[0]
	const record: Seen | undefined = idsIn(source(), two === undefined ? undefined : one).find(seen => seen.id === id)
	return known.kinds.find(({ lists }) => record !== undefined && lists.includes(record.list))?.fields ?? []
}

const kindCalled = (name: string, { kinds }: CompletionWords): KnownKind | undefined =>
	kinds.find(kind => kind.name === name) ?? kinds.find(({ names }) => names.includes(name.toLowerCase()))

const titleOf = ({ title }: KnownField, language: Language) => title[language === 'it' ? 0 : 1]

const fitting = (all: readonly Proposal[], typed: string) => {
	const seen = new Set<string>()
	return all.filter(({ word }) => word.startsWith(typed) && !seen.has(word) && seen.add(word))
}
