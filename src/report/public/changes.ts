import type { Change } from '../../model/change.js'
import type { Field } from '../../model/field.js'
import { type Home, kinds } from '../../model/kinds.js'
import { openFields } from './tables.js'

/**
 * What a public edition tells of changes: records of its open tables that came or went, and what became of their codes and
 * days. No numbers of people, no texts, no persons; a record is called as the open data call it, or not at all.
 *
 * @param titles as the open data have them, by neighbourhood and id: `quartiere-nord/need-7k2q`
 */
export function publicChanges(changes: readonly Change[], titles: ReadonlyMap<string, string>): readonly Change[] {
	return changes.flatMap((change): readonly Change[] => {
		const home = homes.get(change.kind)
		const table = home && tableOf(home)
		if (!home || !table || change.what === 'moved' || !isNamed(change)) return []
		const label = titles.get(`${change.neighbourhood}/${change.id}`) ?? null
		if (change.what !== 'changed') return [{ ...change, label }]
		const field = home.record.fields?.find(({ key }) => key === change.field)
		return field && isPlain(field) && openFields[table]?.includes(field.key) ? [{ ...change, label }] : []
	})
}

/**
 * Whether nothing that somebody worded stands in the place of an id: a record that should have one and has none is called
 * after its title, and is in no table of open data. A tie is called after those it ties, and may have none.
 */
export const isNamed = ({ kind, id, inside }: Pick<Change, 'kind' | 'id' | 'inside'>): boolean =>
	!inside?.startsWith('~') && (!id.startsWith('~') || homes.get(kind)?.way.at(-1)?.itemKey !== undefined)

const homes: ReadonlyMap<string, Home> = new Map(
	kinds.flatMap(({ name, homes: [home] }) => (home ? [[name, home] as const] : [])),
)

function tableOf({ file, way }: Home): string | undefined {
	const inside = way.map(({ key }) => key).join('_')
	return [inside, `${file}_${inside}`].find(name => Object.hasOwn(openFields, name))
}

const isPlain = ({ shape, personal }: Field) => !personal && (shape === 'code' || shape === 'day')
