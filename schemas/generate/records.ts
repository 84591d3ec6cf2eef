import type { Field } from '../../src/model/field.js'

/** The TypeScript types of what the files hold once they have been read: lists are there even when not written. */
export function recordTypes(files: Readonly<Record<string, Field>>): string {
	const interfaces = new Map<string, string>()
	for (const file of Object.values(files)) collect(file, interfaces)
	return [
		'// Generated from the schemas by `npm run generate`.',
		"import type { Day } from './day.js'",
		"import type { LocalProject, Measured, NeedScore, NumberOrText, RuleSetting, Source } from './mixed.js'",
		"import type { Period } from './period.js'",
		"import type { Written } from './place.js'",
		"import type { CodeOf } from './vocabularies/index.js'",
		'',
		...interfaces.values(),
	].join('\n')
}

function collect(field: Field, into: Map<string, string>): void {
	for (const inner of [...(field.fields ?? []), ...(field.items ? [field.items] : [])]) collect(inner, into)
	if (!field.record || !field.fields || field.shape === 'mixed') return
	const text = `/** ${field.description.en} */\nexport interface ${field.record} extends Written ${body(field, '')}\n`
	const known = into.get(field.record)
	if (known && known !== text) throw new Error(`Two different records are called ${field.record}`)
	into.set(field.record, text)
}

function body({ fields = [], required = [] }: Field, indent: string): string {
	const lines = fields.map(field => {
		const optional = required.includes(field.key) || field.shape === 'list' ? '' : '?'
		const key = /^[a-z_]\w*$/.test(field.key) ? field.key : `'${field.key}'`
		return `${indent}\t/** ${field.description.en} */\n${indent}\treadonly ${key}${optional}: ${type(field, `${indent}\t`)}`
	})
	return `{\n${lines.join('\n')}\n${indent}}`
}

function type(field: Field, indent: string): string {
	switch (field.shape) {
		case 'day':
			return 'Day'
		case 'period':
			return 'Period'
		case 'id':
		case 'text':
			return 'string'
		case 'number':
		case 'integer':
			return 'number'
		case 'boolean':
			return 'boolean'
		case 'code':
			return field.extensible ? 'string' : `CodeOf<'${field.vocabulary}'>`
		case 'list':
			return `readonly ${inList(field.items ? type(field.items, indent) : 'never')}[]`
		case 'map': {
			const key = field.keyVocabulary ? `CodeOf<'${field.keyVocabulary}'>` : 'string'
			return `Readonly<Partial<Record<${key}, ${field.items ? type(field.items, indent) : 'never'}>>>`
		}
		case 'object':
			return field.record ?? body(field, indent)
		case 'mixed':
			return mixed(field)
	}
}

const inList = (type: string) => (type.startsWith('readonly') ? `(${type})` : type)

/** The few fields that hold one of several shapes; their types are written by hand. */
function mixed({ record, key }: Field): string {
	return record ?? (key === 'values' ? 'Measured' : 'NumberOrText')
}
