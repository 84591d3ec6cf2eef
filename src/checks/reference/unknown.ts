import { fieldAt, fileKindOf } from '../../model/fields.js'
import { nearest } from '../../model/nearest.js'
import type { Words } from '../../model/text.js'
import { entities, references } from '../../observatory/entities.js'
import { check } from '../check.js'

/** Where the records of each kind are written, so that an unread file accuses nobody. */
const homes: Readonly<Record<string, 'neighbourhood' | 'network' | 'mandate' | 'needs' | 'actions' | 'diary'>> = {
	place: 'neighbourhood',
	coordinator: 'neighbourhood',
	organisation: 'network',
	person: 'network',
	tie: 'network',
	resource: 'network',
	mandate: 'mandate',
	aim: 'mandate',
	vulnerability: 'needs',
	need: 'needs',
	'priority-round': 'needs',
	indicator: 'needs',
	experience: 'actions',
	strategy: 'actions',
	group: 'actions',
	proposal: 'actions',
	action: 'actions',
	meeting: 'diary',
	decision: 'diary',
	note: 'diary',
	support: 'diary',
}

export default check<{ title: Words; id: string; wrongKind: boolean }>({
	id: 'reference/unknown',
	severity: 'error',
	rows: [1, 2, 21, 28, 46, 47, 'references'],
	reads: [],
	title: { it: 'Un riferimento a qualcosa che non c’è', en: 'A reference to something that is not there' },
	why: {
		it: 'Il rapporto conterebbe qualcosa che nessuno ha registrato.',
		en: 'The report would count something that nobody has recorded.',
	},
	remedy: {
		it: 'Correggi l’identificativo, oppure registra ciò a cui si riferisce.',
		en: 'Correct the id, or record what it refers to.',
	},
	message: {
		it: ({ title, id, wrongKind }) =>
			wrongKind
				? `${title.it}: «${id}» esiste ma è un’altra cosa`
				: `${title.it}: «${id}» non esiste in questo quartiere`,
		en: ({ title, id, wrongKind }) =>
			wrongKind
				? `${title.en}: “${id}” exists but is something else`
				: `${title.en}: “${id}” does not exist in this neighbourhood`,
	},
	examples: [
		{
			name: { it: 'Un refuso nell’identificativo', en: 'A typo in the id' },
			files: {
				'needs.yaml': `
					vulnerabilities:
					  - { id: vuln-a, form: relazionale, target: anziani, identified: 2026-06-10, evidence: [{ date: 2026-06-10, text: Racconti degli anziani }] }
					needs:
					  - id: need-a
					    title: Panchine rotte in piazza
					    theme: environment
					    vulnerabilities:
					      - vuln-b # <- reference/unknown
					      - vuln-a
					    noticed: 2026-06-12`,
			},
		},
	],
	*run({ neighbourhood }) {
		const known = new Map([...entities(neighbourhood)].map(({ id, kind }) => [id, kind]))
		const unread = new Set<string>(neighbourhood.unread.files)
		// A record whose id nobody wrote may be the one that is meant.
		const nameless = new Set(
			neighbourhood.unread.records.flatMap(({ id, file, path }) =>
				id === undefined ? (kindAt(file, path) ?? []) : [],
			),
		)
		const left = new Set(neighbourhood.unread.records.map(({ id }) => id))
		for (const { record, path, id, kinds, field } of references(neighbourhood)) {
			const kind = known.get(id)
			if (kind !== undefined && (kinds.includes(kind) || kinds.includes('*'))) continue
			if (kind === undefined && (left.has(id) || isAny(kinds, nameless) || mayBeUnread(kinds, unread))) continue
			const meant = nearest(
				id,
				[...known].filter(([, one]) => kinds.includes(one) || kinds.includes('*')).map(([one]) => one),
			)
			yield {
				on: record,
				path,
				data: { title: field.title, id, wrongKind: kind !== undefined },
				value: id,
				...(field.keysReferTo && path.at(-1) === id && { key: true as const }),
				...(meant !== undefined && { suggestion: { value: meant } }),
			}
		}
	},
})

/** The kind of the record that stands at a place. */
function kindAt(file: string, path: readonly (string | number)[]): string | undefined {
	const kind = fileKindOf(file)
	return kind && fieldAt(kind, path).field.kind
}

const isAny = (kinds: readonly string[], some: ReadonlySet<string>) =>
	kinds.includes('*') ? some.size > 0 : kinds.some(kind => some.has(kind))

const mayBeUnread = (kinds: readonly string[], unread: ReadonlySet<string>) =>
	kinds.includes('*') ? unread.size > 0 : kinds.some(kind => unread.has(homes[kind] ?? ''))
