import { withoutContacts } from '../../model/contact.js'
import type { Field } from '../../model/field.js'
import { fields } from '../../model/fields.js'
import type { Programme } from '../../model/neighbourhood.js'
import { type Neighbourhood, neighbourhoodFiles } from '../../model/neighbourhood.js'

/** What stands where something was taken out of a text. */
const hidden = '[…]'

/**
 * The neighbourhood as a public edition may know it. Personal fields are not there, but for those that are only ever
 * counted; nor is what the data model does not know. Texts are as written, without contact details, tax codes, bank
 * accounts, and without the full names of the people that the folder itself names.
 */
export function openly(neighbourhood: Neighbourhood): Neighbourhood {
	// Made once: a name is looked for in every text, and an expression takes longer to make than to use.
	const names = namesOf(neighbourhood).map(nameIn)
	const files = neighbourhoodFiles.map(file => [file, opened(fields[file], neighbourhood[file], names)])
	return {
		...neighbourhood,
		...Object.fromEntries(files),
		unread: {
			files: neighbourhood.unread.files,
			records: neighbourhood.unread.records.map(({ file, path }) => ({ file, path })),
		},
	} as Neighbourhood
}

export function programmeOpenly(programme: Programme): Programme {
	return { ...programme, programme: opened(fields.programme, programme.programme, []) as Programme['programme'] }
}

/** Personal, and counted by sections that say so: of each person nothing of it is told. */
const onlyCounted: ReadonlySet<string> = new Set(['generation', 'culture', 'present'])

function opened(field: Field, value: unknown, names: readonly RegExp[]): unknown {
	if (typeof value === 'string') return field.shape === 'id' || field.refersTo ? value : masked(value, names)
	if (Array.isArray(value)) return value.map(item => opened(field.items ?? field, item, names))
	if (typeof value !== 'object' || value === null) return value
	const known = new Map((field.fields ?? []).map(inner => [inner.key, inner]))
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, content]) => {
			if (key === 'at') return [[key, content]]
			const inner = known.get(key) ?? (known.size === 0 || field.items ? (field.items ?? field) : undefined)
			if (inner === undefined || (inner.personal && !onlyCounted.has(inner.key))) return []
			return [[key, opened(inner, content, names)]]
		}),
	)
}

function masked(text: string, names: readonly RegExp[]): string {
	const bare = withoutContacts(text, hidden)
	return names.reduce((all, name) => all.replace(name, () => hidden), bare)
}

/** A name as a text may have it: its words in either order, however they are spaced. */
function nameIn(name: string): RegExp {
	const words = name.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
	const orders = [words, [...words.slice(1), words[0]], [words.at(-1), ...words.slice(0, -1)]]
	const either = [...new Set(orders.map(order => order.join('\\s+')))].join('|')
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu')
}

/** Full names only: a first name alone is also the name of streets, saints and clubs. */
function namesOf({ neighbourhood, network }: Neighbourhood): readonly string[] {
	return [...neighbourhood.coordinators, ...network.people].flatMap(({ name }) =>
		name !== undefined && /\S\s+\S/.test(name.trim()) ? [name.trim()] : [],
	)
}
