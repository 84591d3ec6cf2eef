import { fstatSync, readFileSync, writeSync } from 'node:fs'
import { languageNamed, localeLanguage } from './language.js'
import version from './version.js'

/** Widths for which help is written when agora is built: what is no terminal counts as 80, and beyond 100 nothing is wider. */
export const helpWidths = [80, 100] as const

/**
 * What needs no program to answer: its version, and help as it was written when agora was built. `undefined` for anything
 * else, and for a terminal of another width.
 */
export function quickly(
	argv: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	columns: () => number = columnsOfOutput,
): string | undefined {
	const last = argv.at(-1)
	if (argv.length === 1 && (last === '--version' || last === '-V')) return `${version}\n`
	if (argv.length > 2 || (last !== '--help' && last !== '-h')) return undefined
	const language = languageNamed(env.AGORA_LANG) ?? localeLanguage(env) ?? 'it'
	const texts = written(`help/${language}-${Math.min(columns(), 100)}.json`)
	const command = argv.length === 2 ? (argv[0] as string) : ''
	return texts && Object.hasOwn(texts, command) ? texts[command] : undefined
}

/** Node takes a tenth of its start to make `process.stdout`, so that it is left alone where nobody looks at a screen. */
const columnsOfOutput = () => (fstatSync(1).isCharacterDevice() ? (process.stdout.columns ?? 80) : 80)

/** Says it, where that is done at once; false when nothing was said. */
export function tell(text: string): boolean {
	const bytes = Buffer.from(text)
	let at = 0
	try {
		while (at < bytes.length) at += writeSync(1, bytes, at)
	} catch {
		// The stream knows how to wait for whoever reads slowly; one who has gone needs no more.
		if (at > 0) process.stdout.on('error', () => undefined).write(bytes.subarray(at))
	}
	return at > 0
}

/** Beside the built program; a program that runs from its source has none. */
function written(file: string): Readonly<Record<string, string>> | undefined {
	try {
		return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
	} catch {
		return undefined
	}
}
