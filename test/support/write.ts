import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files as a folder of their own on the disk; where it is. */
export function laidDown(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'agora-'))
	writeInto(folder, files)
	return folder
}

export function writeInto(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), content)
	}
}
