import { readYaml } from '../../workspace/document.js'
import type { Path } from '../../workspace/edit.js'
import type { Source } from '../../workspace/source.js'
import { valueAt } from '../../workspace/subject.js'

/** What a file says at a place, just as it is written; `undefined` where nothing is, or when it cannot be read. */
export function rawAt(source: Source, file: string, path: Path): unknown {
	const read = source.read(file)
	return 'obstacle' in read ? undefined : valueAt(readYaml(file, read.bytes).value, path)
}
