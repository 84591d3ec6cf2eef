import { expect, test } from 'vitest'
import contact from '../../src/checks/privacy/contact.js'
import { open } from '../../src/workspace/open.js'
import { memory } from '../../src/workspace/source.js'
import { folderWith } from '../support/folder.js'

/** Whether contact details are seen in the text of a note. */
function isSeen(text: string): boolean {
	const files = folderWith({ 'diary.yaml': `notes: [${JSON.stringify({ id: 'note-a', date: '2026-06-18', text })}]` })
	const { neighbourhood } = open(memory(files)).read('nord')
	return [...contact.run({ neighbourhood } as never)].length > 0
}

test.each([
	'a@example.org',
	'cell. 333 0000000',
	'3330000000',
	'+39 0521 000000',
	'0521-000000',
	'02 0000 0000',
])('%s is a way to reach somebody', text => expect(isSeen(text)).toBe(true))

test.each([
	'il 05.06.2026 e il 05/06/2026',
	'dalle 08.30-12.30',
	'30.000 euro, 300.000.000 lire',
	'prot. 0123456/2025',
	'06/2026: 300 presenze',
	'https://example.org/0521-000000?a@b',
	'@piazza',
	'44.9236, 11.0062',
])('%s is none', text => expect(isSeen(text)).toBe(false))
