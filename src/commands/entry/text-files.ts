import { Failure } from '../../model/failure.js'
import type { Context } from '../command.js'
import { shortened } from '../selector-words.js'

/** `notes=@notes.txt` stands for what the file says, read from where the command was called; `@@` begins a text with one @. */
export const textsOf = (typed: readonly string[], context: Pick<Context, 'folder'>): readonly string[] =>
	typed.map(one => {
		const [, field, mark, rest = ''] = /^([^=]+=)(@@?)(.+)$/s.exec(one) ?? []
		if (field === undefined) return one
		return `${field}${mark === '@@' ? `@${rest}` : textIn(rest, context)}`
	})

function textIn(file: string, { folder }: Pick<Context, 'folder'>): string {
	const at = file.lastIndexOf('/')
	const read = folder(at < 0 ? '.' : file.slice(0, at + 1)).read(file.slice(at + 1))
	if ('obstacle' in read) throw read.obstacle === 'missing' ? missing(file) : unreadable(file)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes).replaceAll('\r\n', '\n')
	} catch {
		throw unreadable(file)
	}
}

const missing = (file: string) =>
	new Failure(
		{ it: `Il file «${shortened(file)}» non c’è`, en: `There is no file “${shortened(file)}”` },
		{
			it: 'Dopo @ va il nome di un file di testo. Se il testo comincia proprio con una chiocciola, scrivine due: @@',
			en: 'After @ goes the name of a text file. When the text itself begins with an at sign, write two: @@',
		},
	)

const unreadable = (file: string) =>
	new Failure(
		{ it: `«${shortened(file)}» non si può leggere come testo`, en: `“${shortened(file)}” cannot be read as text` },
		{
			it: 'Serve un file di solo testo (UTF-8), non più grande di 1 MB.',
			en: 'This should be a plain text file (UTF-8) of at most 1 MB.',
		},
	)
