import { expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

const rules = (files: Readonly<Record<string, string>>) =>
	open(memory(files)).findings.map(({ rule, at }) => `${rule} ${at.file}`)

test('opening succeeds whatever the files hold, but for a folder that is none', () => {
	expect(() => open(memory({ 'README.md': '' }))).toThrow(Failure)
	expect(rules({ 'agora.yaml': '' })).toEqual(['file/shape agora.yaml', 'file/missing programme.yaml'])
	expect(rules({ 'neighbourhoods/nord/needs.yaml': '[' })).toEqual([
		'file/missing agora.yaml',
		'file/missing programme.yaml',
	])
	expect(rules(folderWith({}))).toEqual([])
})

test('a neighbourhood is read however little there is of it', () => {
	const { read } = open(memory({ 'agora.yaml': 'version: 1\n', 'neighbourhoods/nord/x.txt': '' }))
	const { neighbourhood, findings } = read('nord')
	expect(neighbourhood.unread.files).toEqual(['neighbourhood', 'network', 'mandate', 'needs', 'actions'])
	expect(findings.map(({ rule }) => rule)).toEqual(Array(5).fill('file/missing'))
	expect(findings[3]?.remedy.it).toContain('Se è stato cancellato per sbaglio')
	expect(findings[3]?.remedy.it).toContain('basta una lista vuota: needs: []')
	expect(findings[0]?.remedy.it).toContain('basta una riga: name: Quartiere Nord')
})

test('every bad file is told in one run, in the same order', () => {
	const names = Array.from({ length: 50 }, (_, index) => `q-${String(index).padStart(2, '0')}`)
	const files = Object.fromEntries(names.map(name => [`neighbourhoods/${name}/needs.yaml`, 'needs: [\n']))
	const { programme, read } = open(memory({ 'agora.yaml': 'version: 1\n', ...files }))
	expect(programme.found).toEqual(names)
	for (const name of names) expect(read(name).findings.map(({ rule }) => rule)).toContain('yaml/syntax')
})

test.each(['quartiere-nord', 'q2', '3', 'x'.repeat(60)])('%s is a name for a folder', name => {
	const { findings, programme } = open(memory({ ...folderWith({}), [`neighbourhoods/${name}/needs.yaml`]: '' }))
	expect(findings).toEqual([])
	expect(programme.found).toContain(name)
})

test.each([
	'Nord',
	'citta\u0300',
	'città',
	'a b',
	'-a',
	'a--b',
	'a_b',
	'--help',
	'$(reboot)',
	':(exclude)',
	'__proto__',
	'con',
	'lpt1',
	'x'.repeat(61),
	'a\nb',
	'\u202ea',
])('%j is not, and is shown as it is without harm', name => {
	const { findings, programme } = open(memory({ ...folderWith({}), [`neighbourhoods/${name}/needs.yaml`]: '' }))
	expect(findings.map(({ rule }) => rule)).toEqual(['file/folder-name'])
	expect(findings[0]?.message.it).not.toMatch(/[\p{Cc}\p{Cf}]/u)
	expect(programme.found).toEqual(['nord'])
})

test('a hidden folder is nobody’s neighbourhood', () => {
	expect(rules({ ...folderWith({}), 'neighbourhoods/.obsidian/app.json': '{}' })).toEqual([])
})

test.each([
	'Needs.yaml',
	'NEEDS.YAML',
	'needs.yml',
	'needs.yaml.txt',
	'needs (copia).yaml',
	'needs - Copia.yaml',
	'Copia di needs.yaml',
	'needs_2.yaml',
	'needs2.yaml',
	'need.yaml',
	'neeeds.yaml',
	'needs.yaml.orig',
	'needs.yaml.rej',
	'needs.yaml~',
	'needs.bak',
	'needs_BASE_123.yaml',
	'needs.json',
])('%s is believed to be read, and is not', name => {
	const { read } = open(memory({ ...folderWith({}), [`neighbourhoods/nord/${name}`]: '<not read>' }))
	const { findings, neighbourhood } = read('nord')
	expect(findings.map(({ rule, severity, message }) => [rule, severity, message.en.includes('needs.yaml')])).toEqual([
		['file/near-name', 'warning', true],
	])
	expect(neighbourhood.needs.needs).toEqual([])
})

test.each([
	'README.md',
	'foto.jpg',
	'verbali.yaml',
	'bisogni.yaml',
	'elenco needs.docx',
	'.needs.yaml.swp',
	'.DS_Store',
	'needless.md',
])('%s is left in peace', name => {
	const { read } = open(memory({ ...folderWith({}), [`neighbourhoods/nord/${name}`]: '' }))
	expect(read('nord').findings).toEqual([])
})

test('a file in the wrong folder is told where it belongs', () => {
	const files = {
		...folderWith({}),
		'needs.yaml': '',
		'neighbourhoods/agora.yaml': '',
		'neighbourhoods/diary.yaml': '',
	}
	expect(rules(files)).toEqual([
		'file/misplaced needs.yaml',
		'file/misplaced neighbourhoods/agora.yaml',
		'file/misplaced neighbourhoods/diary.yaml',
	])
	const { read } = open(memory({ ...folderWith({}), 'neighbourhoods/nord/waivers.yaml': '' }))
	expect(read('nord').findings.map(({ message }) => message.it)).toEqual([
		'«waivers.yaml» qui non viene letto; il suo posto è nella cartella principale, accanto ad agora.yaml',
	])
})

test('nothing in the folder is settings but agora.yaml, and it runs nothing', () => {
	const traps = {
		'.agorarc.js': 'throw 1',
		'agora.config.js': 'throw 1',
		'package.json': '{',
		'.env': 'AGORA_LANG=en',
		'.agora/schemas/needs.schema.json': 'true',
	}
	const { findings, codes } = open(memory({ ...folderWith({}), ...traps }))
	expect(findings).toEqual([])
	expect(codes.has('themes', 'health')).toBe(true)
})

test('a file that is missing is one of those that were looked for', () => {
	const { filesRead, read } = open(
		memory({ 'agora.yaml': 'version: 1\n', 'neighbourhoods/nord/neighbourhood.yaml': '' }),
	)
	read('nord')
	expect(filesRead()).toBe(7)
})
