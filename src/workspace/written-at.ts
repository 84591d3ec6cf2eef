import { isScalar } from 'yaml'
import { treeOf, wayTo } from './edit/tree.js'

/** The value at a path as its author wrote it, 007 where YAML reads 7; nothing for a group or a list. */
export function writtenAt(text: string, path: readonly (string | number)[]): string | undefined {
	const plain = text.replace(/^\ufeff/, '')
	const node = wayTo(treeOf(plain)?.root ?? null, path)?.element.value
	if (!isScalar(node) || !node.range) return undefined
	return typeof node.value === 'string' ? node.value : plain.slice(node.range[0], node.range[1])
}
