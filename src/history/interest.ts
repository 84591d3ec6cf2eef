import { neighbourhoodOf } from '../workspace/state.js'
import { blobs } from './cat.js'
import type { Hash, Repository } from './repository.js'
import type { Comparison } from './steps.js'

/** What is looked for in a history, so that the rest of it is not parsed. */
export interface Interest {
	/** Only commits that touch a file with one of these texts in it, before or after. */
	readonly texts?: readonly string[]
	/** Only commits that touch this neighbourhood, also in the folders that it had before. */
	readonly neighbourhood?: string
	/** Only commits that touch this file. */
	readonly file?: string
}

/** The comparisons in which something of interest may have happened, in their order. */
export function ofInterest(
	repository: Repository,
	compared: readonly Comparison[],
	{ texts, neighbourhood, file }: Interest,
): readonly Comparison[] {
	const near = neighbourhood === undefined ? compared : inFolders(compared, neighbourhood)
	if (texts !== undefined) return withText(repository, near, texts)
	if (file === undefined) return near
	return compared.filter(({ sides }) => sides.some(({ files }) => files.some(({ path }) => path === file)))
}

/** Looking for a text in bytes costs a hundredth of parsing them. */
function withText(
	repository: Repository,
	compared: readonly Comparison[],
	texts: readonly string[],
): readonly Comparison[] {
	const hits = new Set<Hash>()
	for (const [id, blob] of blobs(repository, new Set(compared.flatMap(one => blobsOf(one)))))
		if ('bytes' in blob && texts.some(text => asBuffer(blob.bytes).includes(text))) hits.add(id)
	return compared.filter(one => blobsOf(one).some(blob => hits.has(blob)))
}

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length)

const blobsOf = ({ sides }: Comparison): readonly Hash[] =>
	sides.flatMap(({ files }) =>
		files.flatMap(({ before, after, kind }) => (kind === 'file' ? [before, after].flatMap(blob => blob ?? []) : [])),
	)

/** Going back in time, a folder whose files came where those of another went may have been that other one. */
function inFolders(compared: readonly Comparison[], neighbourhood: string): readonly Comparison[] {
	const folders = new Set([neighbourhood])
	const found: Comparison[] = []
	for (const one of [...compared].reverse()) {
		const files = one.sides.flatMap(side => side.files)
		const isIn = (path: string) => folders.has(neighbourhoodOf(path) ?? '')
		if (!files.some(({ path }) => isIn(path))) continue
		found.push(files.every(({ before }) => before === null) ? onlyIn(one, isIn) : one)
		const came = new Set(files.flatMap(({ path, before }) => (before === null && isIn(path) ? nameOf(path) : [])))
		for (const { path, after } of files)
			if (after === null && came.has(nameOf(path))) folders.add(neighbourhoodOf(path) ?? neighbourhood)
	}
	return found.reverse()
}

/** Where nothing was before, nothing can have been moved: what came elsewhere need not be read. */
const onlyIn = (comparison: Comparison, isIn: (path: string) => boolean): Comparison => ({
	...comparison,
	sides: comparison.sides.map(side => ({ ...side, files: side.files.filter(({ path }) => isIn(path)) })),
})

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
