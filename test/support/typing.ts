import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Chance } from '../../src/model/chance.js'
import type { Field } from '../../src/model/field.js'
import { type FileKind, fields } from '../../src/model/fields.js'
import { root } from './session.js'

/** A text, and the name of the file that it would stand in. */
export interface Typed {
	readonly file: string
	readonly text: string
}

const one = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
const upTo = (chance: Chance, most: number) => Math.floor(chance() * (most + 1))

/** Every YAML file of the templates, the worked example and the folders of the tests. */
export const wholeFiles: readonly Typed[] = ['data-template', join('test', 'folders')].flatMap(folder =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter(entry => entry.isFile() && entry.name.endsWith('.yaml'))
		.map(entry => ({
			file: `neighbourhoods/nord/${basename(entry.name)}`,
			text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
		})),
)

/** Some lines of a text, moved to the left as far as they go together. */
export function excerpt(chance: Chance, { file, text }: Typed): Typed {
	const lines = text.split('\n')
	const start = upTo(chance, lines.length - 1)
	const some = lines.slice(start, start + 2 + upTo(chance, 16))
	const margin = Math.min(...some.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length))
	return { file, text: `${some.map(line => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n')}\n` }
}

/** What a slip of the finger, of a program or of a merge leaves in a text. */
const litter = [
	...' \n\t\r:-#,[]{}"\'|>&*!?%@`~\\/.+=<0aZ_é€',
	...[
		'\r\n',
		'\n\n',
		'  ',
		'   ',
		': ',
		' :',
		' #',
		'# ',
		'- ',
		'- - ',
		'? ',
		'&a ',
		'*a',
		'!!str ',
		'!a ',
		'|',
		'>-',
		'>+',
	],
	...[
		'---\n',
		'\n---\n',
		'...\n',
		'\n...\n',
		'%YAML 1.2\n',
		'--- ',
		'""',
		"''",
		'"a',
		'\\n',
		'\\x41',
		'\\u00e8',
		'[]',
		'{}',
		'{a: 1}',
	],
	...[
		'\ufeff',
		'\u00a0',
		'\u0085',
		'\u2028',
		'\u2029',
		'\u200b',
		'\u3000',
		'\u00ad',
		'\0',
		'\x02',
		'\x18',
		'\x1f',
		'\x7f',
		'👩‍👩‍👧',
		'\ud83d',
	],
	...[
		'null',
		'~',
		'true',
		'<<: ',
		'1e3',
		'007',
		'0x1F',
		'.5',
		'1.500',
		'-0',
		'a: b',
		'\n  a: 1\n',
		'\n- b\n',
		'\n   ',
		'\n # x\n',
	],
]

/** The same text with one slip in it. */
export function slipped(chance: Chance, text: string): string {
	const at = upTo(chance, text.length)
	const most = one(chance, [1, 1, 1, 2, 5])
	const cut = (from: number, to: number, between = '') => text.slice(0, from) + between + text.slice(to)
	const lines = text.split('\n')
	const line = upTo(chance, lines.length - 1)
	const changed = (change: (written: string) => readonly string[]) =>
		[...lines.slice(0, line), ...change(lines[line] ?? ''), ...lines.slice(line + 1)].join('\n')
	switch (upTo(chance, 13)) {
		case 0:
			return cut(at, at + most)
		case 1:
		case 2:
		case 3:
			return cut(at, at, one(chance, litter))
		case 4:
			return cut(at, at + most, one(chance, litter))
		case 5:
			return cut(at, at, text.slice(at, at + most))
		case 6:
			return changed(written => [written, written])
		case 7:
			return changed(() => [])
		case 8:
			return changed(written => [' '.repeat(most) + written])
		case 9:
			return changed(written => [written.slice(most)])
		case 10:
			return changed(written => [written.replace(/(: |- ).*/, (_, mark) => mark + one(chance, scalars))])
		case 11:
			return changed(written => [`${written}${one(chance, [' ', '  ', ' # x', '#x', ':', ' |', ',', '\r'])}`])
		case 12:
			return text.slice(0, at)
		default:
			return text.replaceAll('\n', '\r\n')
	}
}

/** Values as people, programs and other languages write them. */
export const scalars: readonly string[] = [
	...[
		'',
		'~',
		'null',
		'Null',
		'NULL',
		'nULL',
		'true',
		'True',
		'TRUE',
		'tRUE',
		'false',
		'False',
		'FALSE',
		'yes',
		'No',
		'on',
		'off',
		'y',
	],
	...[
		'0',
		'-0',
		'+0',
		'00',
		'007',
		'-007',
		'1',
		'-1',
		'+1',
		'10',
		'1_000',
		'1,5',
		'1.5',
		'1.50',
		'1.500',
		'-12.500',
		'1234.500',
		'1.5000',
		'0.1',
	],
	...[
		'.5',
		'5.',
		'-.5',
		'+.5',
		'1e3',
		'1E3',
		'1e+3',
		'1.5e-3',
		'.5e1',
		'1e400',
		'-1e400',
		'0x1F',
		'0xfg',
		'0o17',
		'0o8',
		'0b1',
		'017',
		'1.2.3',
	],
	...[
		'.inf',
		'-.inf',
		'+.Inf',
		'.INF',
		'.nan',
		'.NaN',
		'.Nan',
		'-.nan',
		'inf',
		'NaN',
		'123456789012345',
		'1234567890123456',
		'12345678901234567890',
	],
	...[
		'9007199254740993',
		'0.1234567',
		'1.0',
		'-0.0',
		'12345678901234567890.5',
		'1:30',
		'12:30',
		'12:30:45',
		'190:20:30',
		'2026',
		'2026-01-15',
	],
	...[
		'2026-1-5',
		'2026-01-15T10:00:00Z',
		'2026-02-31',
		'15/01/2026',
		'2026-Q2',
		'2026-06',
		'+39 06 1234',
		'06-1234',
		'€ 5',
		'5 €',
		'50%',
		'%',
		'@a',
		'`a`',
	],
	...[
		'a',
		'A b',
		'à',
		'a:b',
		'a: b',
		'a:',
		':a',
		': a',
		'a :b',
		'a #b',
		'a#b',
		'#a',
		'a # b',
		'- a',
		'-a',
		'-',
		'--',
		'---',
		'--- a',
		'...',
		'? a',
		'?a',
		'?',
	],
	...[
		'& a',
		'&a',
		'&a b',
		'*a',
		'* a',
		'!a b',
		'!',
		'!!str 1',
		'!!int "1"',
		'! a',
		'| a',
		'|',
		'|-',
		'|+',
		'|2',
		'>',
		'>-',
		'>+1',
		'> a',
		'|#a',
		'| # a',
		'|-2',
	],
	...[
		'[',
		']',
		'[]',
		'[ ]',
		'[a]',
		'[a, b]',
		'[a,b]',
		'[ a , b ]',
		'[a, b,]',
		'[a, b, ]',
		'[,]',
		'[a, , b]',
		'[a b, c]',
		'[[a], [b]]',
		'[a: b]',
		'[a, b',
		'[a]]',
	],
	...[
		'[a] b',
		'[a]: b',
		'[a #b]',
		'[a, #b]',
		'[a#b]',
		'["a", \'b\']',
		'["a"b]',
		'["a": b]',
		'[12:30]',
		'[a:]',
		'[:a]',
		'[-1, -a, - a]',
		'[~, null, true, 1.5, 007]',
	],
	...[
		'[a, "b, c"]',
		'[ "" ]',
		'[1.500]',
		'[a\\]',
		'[{a: 1}, {b: 2}]',
		'[{a: 1, a: 2}]',
		'[a?b, ?c]',
		'[a & b, &c]',
		'[a{b}]',
		'[a, b] # c',
		'[a, b]# c',
		'[a, b] c',
	],
	...[
		'{',
		'}',
		'{}',
		'{ }',
		'{a: 1}',
		'{ a: 1 }',
		'{a: 1, b: 2}',
		'{a:1}',
		'{a: }',
		'{a}',
		'{a: 1,}',
		'{a: 1, }',
		'{"a": 1}',
		'{"a":1}',
		'{a: [1, 2], b: {c: d}}',
	],
	...[
		'{a: b: c}',
		'{null: 1}',
		'{1: 1}',
		'{a: "x: y"}',
		'{? a : b}',
		'{a: b, c}',
		'{__proto__: 1}',
		'{toString: 1}',
		'{a: }',
		'{a: -}',
		'{a: |}',
		'{{a}}',
		'{a: 12:30}',
	],
	...[
		'""',
		"''",
		'"a"',
		"'a'",
		'"a',
		"'a",
		'a"',
		"a'",
		'"a" b',
		"'a' b",
		'"a" #b',
		'"a"#b',
		"'it''s'",
		"'it's'",
		"''a''",
		'"a\\"b"',
		'"a\\\\"',
		'"a\\',
		'"a\\n\\t\\/b"',
	],
	...[
		'"\\x41"',
		'"\\u00e8"',
		'"\\ud83d\\ude00"',
		'"\\ud83d"',
		'"\\U0001F600"',
		'"\\q"',
		'"\\ "',
		'"\\0"',
		'"\\e\\a\\_"',
		"'\\n'",
		'" a "',
		"' a '",
		'"a: b"',
		'"- a"',
		'"# a"',
	],
	...[
		'"1"',
		'"true"',
		'"null"',
		'"2026-01-15"',
		'"a" : b',
		'"a": b',
		"'a': b",
		'a "b" c',
		"l'orto",
		'a, b',
		'a] b',
		'a} b',
		'a | b',
		'a > b',
		'a & b',
		'a * b',
		'a ! b',
	],
	...[
		'<',
		'<<',
		'=',
		'=a',
		'\\a',
		'$a',
		'(a)',
		'/a',
		';a',
		'^a',
		'_a',
		'.a',
		'..',
		'+a',
		'+',
		'=1',
		'1a',
		'1 2',
		'1-2',
		'1/2',
		'0-14',
		'65+',
		'a\u00a0',
		'\u00a0a',
		'\u00a0',
	],
	...[
		'a\u2028b',
		'a\u0085b',
		'a\u200bb',
		'a\tb',
		'a\t',
		'\ta',
		'a  b',
		'a  ',
		'a \t#b',
		'é',
		'👩‍👩‍👧',
		'日本',
		'a\u3000',
		'\u3000a',
		'a\ufeff',
		'a\\',
		'http://a.example/b?c=d#e',
		'a@b.example',
	],
]

/** A value where it may stand: after a field, in a list, in brackets, below a sign, as a name. */
export const settings: readonly ((scalar: string) => string)[] = [
	scalar => `a: ${scalar}\n`,
	scalar => `a: ${scalar}`,
	scalar => `a:   ${scalar}   \nb: 1\n`,
	scalar => `a: ${scalar} # c\n`,
	scalar => `a:\n  ${scalar}\n`,
	scalar => `a:\n  ${scalar}\nb: 1\n`,
	scalar => `a: b\n  ${scalar}\n`,
	scalar => `a: ${scalar}\n  b\n`,
	scalar => `a: ${scalar}\n  # c\nb: 1\n`,
	scalar => `a:\n  - ${scalar}\n`,
	scalar => `a:\n- ${scalar}\n- b\n`,
	scalar => `a:\n  - b: ${scalar}\n    c: d\n`,
	scalar => `- ${scalar}\n- b\n`,
	scalar => `- - ${scalar}\n`,
	scalar => `a: [${scalar}]\n`,
	scalar => `a: [b, ${scalar}, c]\n`,
	scalar => `a: [ ${scalar} ]\n`,
	scalar => `a:\n  [\n    ${scalar},\n    b,\n  ]\nc: d\n`,
	scalar => `a: [\n  b,\n  ${scalar}\n  ]\n`,
	scalar => `a: [b,\n${scalar}]\n`,
	scalar => `a: {b: ${scalar}}\n`,
	scalar => `a: { b: ${scalar}, c: d }\n`,
	scalar => `a: {${scalar}: b}\n`,
	scalar => `${scalar}: b\n`,
	scalar => `${scalar} : b\n`,
	scalar => `a:\n  ${scalar}: b\n  c: d\n`,
	scalar => `- ${scalar}: b\n  c: d\n`,
	scalar => `a: "${scalar}"\n`,
	scalar => `a: '${scalar}'\n`,
	scalar => `a: |\n  ${scalar}\n  b\n`,
	scalar => `a: |-\n\n    ${scalar}\n\n  \nb: c\n`,
	scalar => `a: >\n  ${scalar}\n\n\n  b\n`,
	scalar => `a: >-\n\n  b\n  ${scalar}\n   \n\nc: d\n`,
	scalar => `a:${scalar}\n`,
	scalar => `${scalar}\na: b\n`,
	scalar => `a: b\n${scalar}\n`,
	scalar => `---\na: ${scalar}\n`,
	scalar => `a: ${scalar}\n...\n`,
	scalar => `# ${scalar}\na: b #${scalar}\n# ${scalar}\n`,
	scalar => scalar,
]

/** Lines put together by chance: indentation, hyphens, names and values that mostly do not fit each other. */
export function soup(chance: Chance): string {
	let indent = 0
	const lines = Array.from({ length: 2 + upTo(chance, 6) }, () => {
		indent = Math.max(0, indent + one(chance, [0, 0, 0, 2, 2, -2, -2, 1, -1, 4, -4]))
		const hyphen = one(chance, ['', '', '', '- ', '- ', '-   ', '-', '- - '])
		const name = one(chance, ['a: ', 'b: ', 'c:', 'd:', 'e: ', '', 'f: |', 'g: >-', 'h:  # c', '# c', '"i": '])
		const value = one(chance, ['', '', 'x', '1', '2026-01-15', '[a, b]', '"x y"', one(chance, scalars)])
		return `${' '.repeat(indent)}${hyphen}${name}${/[|>c-]$/.test(name) ? '' : value}`
	})
	return `${lines.join('\n')}${chance() < 0.8 ? '\n' : ''}`
}

/** Every field of the data model that holds a single value, as a text that leads to it. */
export const fieldTexts: readonly { readonly file: string; readonly around: (scalar: string) => string }[] = (
	Object.keys(fields) as FileKind[]
).flatMap(kind => leaves(fields[kind], 0, 4).map(around => ({ file: `neighbourhoods/nord/${kind}.yaml`, around })))

function leaves(
	{ shape, items, fields: inner = [] }: Field,
	indent: number,
	left: number,
): ((scalar: string) => string)[] {
	const margin = ' '.repeat(indent)
	if (left === 0) return []
	switch (shape) {
		case 'object':
			return inner.flatMap(field =>
				leaves(field, indent + 2, left - 1).map(
					around => (scalar: string) =>
						`${margin}${field.key}:${field.shape === 'object' || field.shape === 'list' || field.shape === 'map' ? '\n' : ' '}${around(scalar)}`,
				),
			)
		case 'list':
			return leaves(items as Field, indent + 2, left - 1).map(
				around => scalar => `${margin}-${around(scalar).replace(/^ */, ' ')}`,
			)
		case 'map':
			return leaves(items as Field, indent + 2, left - 1).map(
				around => scalar => `${margin}x:${isNested(items as Field) ? '\n' : ' '}${around(scalar)}`,
			)
		default:
			return [scalar => `${scalar}\n`]
	}
}

const isNested = ({ shape }: Field) => shape === 'object' || shape === 'list' || shape === 'map'
