import { commands } from '../commands/index.js'
import type { Language } from '../model/text.js'
import { declare } from './declare.js'
import { helpWidths } from './quick.js'
import version from './version.js'

/** Help for the program, under an empty name, and for each command: what `quickly` shows, by the names of its files. */
export async function helpTexts(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
	const files: Record<string, Record<string, string>> = {}
	for (const language of ['it', 'en'] as const)
		for (const width of helpWidths) files[`${language}-${width}`] = await textsOf(language, width)
	return files
}

async function textsOf(language: Language, width: number): Promise<Record<string, string>> {
	const texts: Record<string, string> = { '': await textOf([], language, width) }
	for (const { name } of commands) texts[name] = await textOf([name], language, width)
	return texts
}

async function textOf(argv: readonly string[], language: Language, width: number): Promise<string> {
	const call = await declare([...argv, '--help'], language, version, width)
	if (!('help' in call)) throw new Error(`No help for ${argv.join(' ')}`)
	return call.help
}
