import { type Change, type Changed, isOnlyMove, type Moved } from '../model/change.js'
import { kindOfFile, recordOf } from '../model/entity-fields.js'
import { type FileKind, fields } from '../model/fields.js'
import type { Language } from '../model/text.js'
import { type FieldWords, fieldWords, type Telling } from './change-words.js'
import type { Block, ChangeGroup } from './document.js'

/** Changes as a document: neighbourhood by neighbourhood, record by record, field by field. */
export function changesTold(changes: readonly Change[], telling: Telling): readonly Block[] {
	const places = new Map<string | null, Change[]>()
	for (const change of changes) {
		const list = places.get(change.neighbourhood)
		if (list) list.push(change)
		else places.set(change.neighbourhood, [change])
	}
	const sorted = [...places].sort(([a], [b]) => (a === null ? -1 : b === null ? 1 : a < b ? -1 : 1))
	return sorted.flatMap(([neighbourhood, list]): Block[] => [
		{ kind: 'heading', level: 2, text: neighbourhood ?? words.programme[telling.language] },
		...(folderRenamed(list)
			? [{ kind: 'paragraph' as const, text: words.renamed[telling.language](folderRenamed(list) as Moved) }]
			: []),
		{ kind: 'changes', groups: groupsOf(list, telling) },
	])
}

const folderRenamed = (changes: readonly Change[]): Moved | undefined =>
	changes.find((change): change is Moved => change.what === 'moved' && change.along)

/** Records with what changed in each; records that only went along with their file or folder are left out. */
export function groupsOf(changes: readonly Change[], telling: Telling): readonly ChangeGroup[] {
	const records = new Map<string, Change[]>()
	for (const change of changes) {
		if (isOnlyMove(change)) continue
		const key = `${change.neighbourhood}\0${change.kind}\0${change.id}`
		const list = records.get(key)
		if (list) list.push(change)
		else records.set(key, [change])
	}
	return [...records.values()].map(list => group(list, telling))
}

function group(list: readonly Change[], telling: Telling): ChangeGroup {
	const [one] = list as readonly [Change, ...Change[]]
	const { language } = telling
	const whole = list.find((change): change is Exclude<Change, Changed> => change.what !== 'changed')
	const lines = linesOf(list, telling)
	return {
		mark: whole?.what ?? 'changed',
		...subjectOf(one, language),
		...(whole && whole.what !== 'moved' && { said: words[whole.what][language] }),
		lines: whole && whole.what !== 'moved' ? lines.slice(1) : lines,
	}
}

/** What is said of one record in one step of its history, line by line. */
export function linesOf(list: readonly Change[], telling: Telling): readonly FieldWords[] {
	const { language } = telling
	const whole = list.flatMap((change): FieldWords[] => {
		if (change.what === 'changed' || isOnlyMove(change)) return []
		return [{ label: '', text: change.what === 'moved' ? movedText(change, language) : words[change.what][language] }]
	})
	return [
		...whole,
		...fieldWords(
			list.filter((change): change is Changed => change.what === 'changed'),
			telling,
		),
	]
}

function movedText({ before, after }: Moved, language: Language): string {
	if (before.id !== after.id)
		return before.id.startsWith('~') ? words.named[language](after.id) : words.renamedId[language](before.id, after.id)
	if (before.neighbourhood !== after.neighbourhood)
		return words.movedTo[language](before.neighbourhood ?? '', after.neighbourhood ?? '')
	return words.movedTo[language](before.inside ?? '–', after.inside ?? '–')
}

/** What a record is called: its id and its title, or the name of the file whose own fields these are. */
export function subjectOf(
	{ kind, id, label }: Pick<Change, 'kind' | 'id' | 'label'>,
	language: Language,
): { readonly id: string | null; readonly label: string } {
	const title = recordOf(kind)?.title[language] ?? kind
	if (ownKinds.has(kind)) return { id: null, label: title }
	if (id.startsWith('~'))
		return { id: null, label: `${title}${id.length > 1 ? ` ${quoted(label ?? id.slice(1), language)}` : ''}` }
	return { id, label: label === null ? title.toLowerCase() : quoted(label, language) }
}

const ownKinds = new Set((Object.keys(fields) as FileKind[]).map(kindOfFile))

const quoted = (text: string, language: Language) => (language === 'it' ? `«${text}»` : `“${text}”`)

const words = {
	programme: { it: 'Tutto il programma', en: 'The whole programme' },
	// Of every kind, whatever its gender: «azione», «bisogno», «evento».
	added: { it: 'nuova scheda', en: 'created' },
	gone: { it: 'scheda tolta', en: 'removed' },
	movedTo: {
		it: (from: string, to: string) => `scheda spostata da ${from} a ${to}`,
		en: (from: string, to: string) => `moved from ${from} to ${to}`,
	},
	named: {
		it: (id: string) => `ha ricevuto l’identificativo ${id}`,
		en: (id: string) => `was given the id ${id}`,
	},
	renamedId: {
		it: (from: string, to: string) => `identificativo cambiato da ${from} a ${to}`,
		en: (from: string, to: string) => `id changed from ${from} to ${to}`,
	},
	renamed: {
		it: ({ before, after }: Moved) =>
			`La cartella del quartiere ha cambiato nome, da ${before.neighbourhood} a ${after.neighbourhood}; le sue voci sono le stesse.`,
		en: ({ before, after }: Moved) =>
			`The neighbourhood’s folder was renamed from ${before.neighbourhood} to ${after.neighbourhood}; its records are the same.`,
	},
} as const
