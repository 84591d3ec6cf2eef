import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Day } from '../../src/model/day.js'
import type { Field } from '../../src/model/field.js'
import { type FileKind, fields } from '../../src/model/fields.js'
import { firstDay, type Period } from '../../src/model/period.js'
import { asOf } from '../../src/observatory/as-of.js'
import { folder } from '../../src/workspace/folder.js'
import { open } from '../../src/workspace/open.js'
import { example } from './agora.js'
import { repository, type TestRepository } from './repository.js'

/**
 * The worked example as somebody would have written it by a day: without what began or was noted later, in the stages of
 * then. What was already there keeps its words, its layout and its comments.
 */
export function exampleAt(day: Day): Record<string, string> {
	const workspace = open(folder(example))
	const stages = new Map(
		workspace.programme.found.flatMap(id => {
			const { needs, actions } = asOf(workspace.read(id).neighbourhood, day)
			return [...needs.needs, ...actions.actions, ...actions.proposals].map(one => [one.id, one.stage] as const)
		}),
	)
	const files = readdirSync(example, { recursive: true, encoding: 'utf8' })
		.map(file => file.replaceAll('\\', '/'))
		.filter(file => file.endsWith('.yaml'))
	return Object.fromEntries(
		files.map(file => {
			const document = parseDocument(readFileSync(join(example, file), 'utf8'))
			const kind = file.split('/').at(-1)?.replace('.yaml', '') as FileKind
			if (file.startsWith('neighbourhoods/')) trim(fields[kind], document.contents)
			return [file, document.toString({ lineWidth: 0 })]
		}),
	)

	function trim(field: Field, node: Node | null): void {
		if (isSeq(node)) {
			node.items = node.items.filter(item => !isLater(field.items, item as Node))
			for (const item of node.items) trim(field.items as Field, item as Node)
		}
		if (!isMap(node)) return
		const stage = stages.get(String(node.get('id')))
		if (stage !== undefined && node.has('stage')) node.set('stage', stage)
		for (const inner of field.fields ?? []) {
			const value = node.get(inner.key)
			if (inner.day === 'noted' && inner.shape === 'day' && String(value) > day && node.has(inner.key))
				node.delete(inner.key)
			else if (isLater(inner, node.get(inner.key, true) as Node)) node.delete(inner.key)
			else trim(inner, node.get(inner.key, true) as Node | null)
		}
	}

	function isLater(field: Field | undefined, node: Node | undefined): boolean {
		if (!isMap(node) || !field) return false
		const isOwn = (stage: unknown) => stage === undefined && ['needs', 'actions', 'proposals'].includes(field.key)
		if (isOwn(stages.get(String(node.get('id')))) && node.has('id')) return true
		return (field.fields ?? []).some(({ key, day: role, shape }) => {
			const value = (node as YAMLMap).get(key)
			if (role !== 'begins' || value === undefined) return false
			return (shape === 'period' ? firstDay(String(value) as Period) : String(value)) > day
		})
	}
}

/** A repository in which the example grew: as it was at the ends of some days, and as it is now. */
export function exampleThen(days: readonly string[], now = '2026-11-20'): TestRepository {
	const made = repository()
	for (const day of days) made.commit(day, exampleAt(day as Day))
	const present = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'))
	made.commit(
		now,
		Object.fromEntries(present.map(file => [file.replaceAll('\\', '/'), readFileSync(join(example, file), 'utf8')])),
	)
	return made
}
