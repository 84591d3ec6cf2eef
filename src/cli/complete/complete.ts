import { resolve } from 'node:path'
import type { Language } from '../../model/text.js'
import { folder, rootAbove } from '../../workspace/folder.js'
import { languageNamed, localeLanguage } from '../language.js'
import type { World } from '../world.js'
import { type Proposal, propose } from './propose.js'

/** More than this nobody reads through. */
const most = 500

/**
 * Answers a shell: what the last of the words may be, one proposal a line, after a tab what it means. Whatever goes
 * wrong it says nothing, for a message in the middle of a line that is being typed helps nobody.
 *
 * @param words `-- word … word-being-typed`; with `--next` in front an empty last word is meant, for shells that lose it
 */
export async function complete(words: readonly string[], world: World): Promise<void> {
	try {
		const start = words.indexOf('--')
		const typed = [...words.slice(start + 1), ...(words.slice(0, start).includes('--next') ? [''] : [])]
		const { default: known } = await import('./words.json', { with: { type: 'json' } })
		const root = rootOf(typed, world)
		const source = folder(root)
		const proposals = propose(typed, known as never, () => source, languageOf(typed, root, world))
		world.out(proposals.slice(0, most).map(line).join(''))
	} catch {
		// Nothing to propose.
	}
}

/** A word that a shell could read as anything else than itself is not proposed. */
const line = ({ word, about }: Proposal) =>
	/^[\w./=+-]+$/.test(word) ? `${word}${about === '' ? '' : `\t${shown(about)}`}\n` : ''

/** One line, nothing that moves a cursor or turns text around. */
function shown(about: string): string {
	const text = [...about.replace(/[\s\p{C}]+/gu, ' ').trim()]
	return text.length > 60 ? `${text.slice(0, 59).join('')}…` : text.join('')
}

function rootOf(words: readonly string[], { cwd }: World): string {
	const given = givenTo(words, '-C') ?? givenTo(words, '--folder')
	return given === undefined ? (rootAbove(cwd) ?? cwd) : resolve(cwd, given)
}

function languageOf(words: readonly string[], root: string, { env }: World): Language {
	const written = folder(root).read('agora.yaml')
	const text = 'bytes' in written ? new TextDecoder().decode(written.bytes) : ''
	return (
		languageNamed(givenTo(words, '--lang')) ??
		languageNamed(env.AGORA_LANG) ??
		languageNamed(/^language: *["']?(it|en)\b/m.exec(text)?.[1]) ??
		localeLanguage(env) ??
		'it'
	)
}

/** Of an option that is complete: not of the word being typed. */
function givenTo(words: readonly string[], name: string): string | undefined {
	const done = words.slice(0, -1)
	const at = done.indexOf(name)
	return at >= 0 ? done[at + 1] : done.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1)
}
