import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './session.js'

const committed = join(root, 'test', 'folders', 'every-mistake')

/** A text as the bytes of another encoding; UTF-16 is little-endian, as Windows writes it. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const numbered = (number: number, write: (index: number) => string) =>
	Array.from({ length: number }, (_, index) => write(index))

const need = (id: string, title: string) => `  - id: ${id}\n    title: ${title}\n    noticed: 2026-01-15\n`

/** What git, an editor or a checkout would alter, and what is too large to keep. */
const files: Readonly<Record<string, string | Uint8Array>> = {
	'neighbourhoods/scritture/neighbourhood.yaml': 'name: Scritture\r\narea_km2: tre\r\n\r\nplaces: []\n',
	'neighbourhoods/scritture/network.yaml': utf16('\ufefforganisations: []\r\n'),
	'neighbourhoods/scritture/mandate.yaml': utf16('versions: []\r\n'),
	'neighbourhoods/scritture/needs.yaml': latin1(`needs:\n${need('need-a', 'La città vecchia')}`),
	'neighbourhoods/scritture/actions.yaml': 'actions: []\n# \0\n',
	'neighbourhoods/scritture/diary.yaml': 'meetings: []\r# righe che finiscono con il solo ritorno\r',
	'neighbourhoods/oggetti/mandate.yaml': `versions: []\n${'# troppo\n'.repeat(120_000)}`,
	'neighbourhoods/oggetti/needs.yaml': 'needs: []\n',
	'neighbourhoods/oggetti/actions.yaml': latin1('PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00'),
	'neighbourhoods/oggetti/diary.yaml': latin1('\0GITCRYPT\0\x1f\x8b\xff\xfe'),
	'neighbourhoods/troppo/neighbourhood.yaml': `name: Troppo\n${numbered(5001, index => `x-${index}: 1\n`).join('')}`,
	'neighbourhoods/troppo/network.yaml': `organisations: [${numbered(5001, index => `o${index}`).join(', ')}]\n`,
	'neighbourhoods/troppo/mandate.yaml': `versions:\n${`  - ${'['.repeat(11)}${']'.repeat(11)}\n`.repeat(4900)}`,
	'neighbourhoods/troppo/needs.yaml': `needs:\n${numbered(250, index => need(`Bisogno ${index}`, 'Panchine')).join('')}`,
	'neighbourhoods/troppo/actions.yaml': 'actions: []\n',
	'neighbourhoods/file-mancanti/Mandate.yaml': 'versions: []\n',
	'neighbourhoods/con/neighbourhood.yaml': 'name: Un nome che Windows tiene per sé\n',
}

/** A copy of the folder of every mistake, with the mistakes that cannot be kept in git. */
export function everyMistake(): string {
	const folder = mkdtempSync(join(tmpdir(), 'agora-mistakes-'))
	cpSync(committed, folder, { recursive: true })
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), content)
	}
	const objects = join(folder, 'neighbourhoods', 'oggetti')
	symlinkSync('../in-ordine/neighbourhood.yaml', join(objects, 'neighbourhood.yaml'))
	execFileSync('mkfifo', [join(objects, 'network.yaml')])
	chmodSync(join(objects, 'needs.yaml'), 0)
	symlinkSync('in-ordine', join(folder, 'neighbourhoods', 'collegato'))
	chmodSync(folder, 0o755)
	return folder
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

/** Does something as a person who may not read everything, also where the tests are run by root. */
export function asAnybody<T>(what: () => T): T {
	if (process.geteuid?.() !== 0) return what()
	process.seteuid?.(65_534)
	try {
		return what()
	} finally {
		process.seteuid?.(0)
	}
}
