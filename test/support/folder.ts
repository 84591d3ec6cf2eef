import type { Day } from '../../src/model/day.js'
import { day } from '../../src/model/day.js'

/** The day that examples are judged by. */
export const someDay = day('2026-06-30') as Day

/** Removes the indentation that a text has because it stands inside code. */
export function flush(text: string): string {
	const lines = text.replace(/^\n/, '').split('\n')
	const depth = Math.min(
		...lines.filter(line => line.trim() !== '').map(line => (/^\s*/.exec(line) as RegExpExecArray)[0].length),
	)
	return `${lines
		.map(line => line.slice(depth))
		.join('\n')
		.trimEnd()}\n`
}

/** A healthy folder of one neighbourhood, `nord`, with some files written over; short names are the neighbourhood's. */
export function folderWith(files: Readonly<Record<string, string>>): Record<string, string> {
	const written = Object.entries(files).map(([name, text]) => [
		name.includes('/') || rootFiles.has(name) ? name : `neighbourhoods/nord/${name}`,
		flush(text),
	])
	return { ...healthy, ...Object.fromEntries(written) }
}

const rootFiles = new Set(['agora.yaml', 'programme.yaml', 'waivers.yaml'])

const healthy: Readonly<Record<string, string>> = {
	'agora.yaml': 'version: 1\n',
	'programme.yaml': 'name: Programma di prova\nexpected_neighbourhoods: 1\nneighbourhoods: [nord]\n',
	'neighbourhoods/nord/neighbourhood.yaml': 'name: Quartiere Nord\nmapping: { from: 2025-03-10 }\n',
	'neighbourhoods/nord/network.yaml': 'organisations: []\n',
	'neighbourhoods/nord/mandate.yaml': 'versions: []\n',
	'neighbourhoods/nord/needs.yaml': 'needs: []\n',
	'neighbourhoods/nord/actions.yaml': 'actions: []\n',
	'neighbourhoods/nord/diary.yaml': 'meetings: []\n',
}
