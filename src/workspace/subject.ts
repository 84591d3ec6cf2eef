import { type FileKind, fieldAt } from '../model/fields.js'
import type { Subject } from '../model/finding.js'
import { shortText } from './short-text.js'

type Path = readonly (string | number)[]

export function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(at, step) =>
			typeof at === 'object' && at !== null && Object.hasOwn(at, step)
				? (at as Record<string | number, unknown>)[step]
				: undefined,
		value,
	)
}

/** The record with an id that a path leads into: the innermost one. Persons' names are never quoted. */
export function subjectAt(kind: FileKind, value: unknown, path: Path): Subject | undefined {
	for (let length = path.length; length > 0; length--) {
		const { field, rest } = fieldAt(kind, path.slice(0, length))
		const record = valueAt(value, path.slice(0, length)) as Record<string, unknown> | null | undefined
		if (rest.length > 0 || !field.kind || typeof record?.id !== 'string') continue
		const label = field.fields?.find(({ key, personal }) => (key === 'title' || key === 'name') && !personal)
		const text = label && record[label.key]
		return { kind: field.kind, id: shortText(record.id), ...(typeof text === 'string' && { label: shortText(text) }) }
	}
	return undefined
}
