import { day } from '../model/day.js'
import { type Language, languages } from '../model/text.js'
import type { Block } from './document.js'
import type { ReportStamp } from './stamp.js'
import type { DataTable } from './tables.js'

/**
 * A stamp as it stands in a report, line by line, the same in every form: `report: quartiere-nord`, `commit: …`. Values
 * hold only letters that no form has to write differently.
 */
export function imprint(stamp: ReportStamp, language: Language): Block {
	const text = pairs(stamp)
		.map(([key, value]) => `${key}: ${value}`)
		.join('\n')
	return { kind: 'verbatim', caption: words.caption[language], text, language: 'text' }
}

/** The same as a table, for forms that are made of tables. */
export function imprintTable(stamp: ReportStamp): DataTable {
	const list = pairs(stamp)
	return {
		name: 'imprint',
		columns: list.map(([key]) => ({ key, title: { it: key, en: key }, personal: false })),
		rows: [list.map(([, value]) => value)],
	}
}

function pairs(stamp: ReportStamp): readonly (readonly [string, string])[] {
	const { commit, dirty, asOf, known, on, language, definitions, agora, compared } = stamp
	return [
		['report', stamp.arguments.length === 0 ? '-' : stamp.arguments.map(plain).join(' ')],
		['commit', commit ?? '-'],
		['changed', dirty ? 'yes' : 'no'],
		['as_of', asOf === null ? '-' : plain(asOf)],
		['known', known],
		['on', on],
		['compared', compared === null ? '-' : `${compared.commit} ${compared.day}`],
		['language', language],
		['definitions', String(definitions)],
		['agora', plain(agora)],
	]
}

const plain = (text: string) =>
	encodeURIComponent(text)
		.replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
		.replaceAll('%3D', '=')
		.replaceAll('%2F', '/')

/** The stamp that a report carries, whatever its form; `undefined` when it has none, or one that cannot be meant. */
export function imprintIn(text: string): ReportStamp | undefined {
	const found = valuesIn(text)
	try {
		return found && read(found)
	} catch {
		// A value that was not written by us, such as a lone per cent sign.
		return undefined
	}
}

function valuesIn(text: string): ReadonlyMap<string, string> | undefined {
	if (text.startsWith('{')) return fromJson(text)
	// A cell that begins with a hyphen has an apostrophe before it, so that no spreadsheet takes it for a formula.
	const cells = [...text.matchAll(/^imprint[,;]1[,;](\w+)[,;]'?([^,;\r\n"]*)\r?$/gm)]
	if (cells.length > 0) return new Map(cells.map(([, key = '', value = '']) => [key, value]))
	const table = /^\ufeff?neighbourhood/.test(text)
		? undefined
		: /^\ufeff?(report[,;]commit[^\r\n]*)\r?\n([^\r\n]*)/.exec(text)
	if (table) {
		const values = (table[2] ?? '').split(/[,;]/).map(value => value.replace(/^'/, ''))
		return new Map((table[1] ?? '').split(/[,;]/).map((key, index) => [key, values[index] ?? '']))
	}
	const lines = [...text.matchAll(/report: [^\n<]*\n\s*commit: [\s\S]{0,1500}?agora: [^\s<]+/g)].at(-1)?.[0]
	return lines === undefined
		? undefined
		: new Map(
				lines.split('\n').map(line => [line.trim().split(': ')[0] ?? '', line.trim().split(': ').slice(1).join(': ')]),
			)
}

function fromJson(text: string): ReadonlyMap<string, string> | undefined {
	try {
		const { stamp } = JSON.parse(text) as { stamp?: ReportStamp }
		return stamp && new Map(pairs(stamp))
	} catch {
		return undefined
	}
}

function read(values: ReadonlyMap<string, string>): ReportStamp | undefined {
	const of = (key: string) => values.get(key) ?? ''
	const [known, on] = [day(of('known')), day(of('on'))]
	const language = languages.find(one => one === of('language'))
	const commit =
		of('commit') === '-' ? null : /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(of('commit')) ? of('commit') : undefined
	if (!known || !on || !language || commit === undefined || !/^\d+$/.test(of('definitions'))) return undefined
	const [other = '', otherDay = ''] = of('compared').split(' ')
	const compared = day(otherDay)
	return {
		commit,
		dirty: of('changed') !== 'no',
		asOf: of('as_of') === '-' ? null : decodeURIComponent(of('as_of')),
		definitions: Number(of('definitions')),
		agora: decodeURIComponent(of('agora')),
		known,
		on,
		language,
		arguments: of('report') === '-' ? [] : of('report').split(' ').map(decodeURIComponent),
		compared: compared ? { commit: other, day: compared } : null,
	}
}

const words = {
	caption: {
		it: 'Timbro: con questo il rapporto si può rifare e confrontare (agora report --verify FILE)',
		en: 'Stamp: with this the report can be made again and compared (agora report --verify FILE)',
	},
} as const
