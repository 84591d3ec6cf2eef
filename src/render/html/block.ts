import { shortDay } from '../../model/number.js'
import type { Block, ChangeGroup, ChangeLine, Definition, Excerpt, LogEntry } from '../../report/document.js'
import { type Page, rich } from './cell.js'
import { anchor, type Markup, markup } from './markup.js'
import { tableOf } from './table.js'

export function blockOf(block: Block, page: Page): Markup {
	switch (block.kind) {
		case 'heading':
			return block.level === 1 ? markup`<h1>${block.text}</h1>` : markup`<h3>${block.text}</h3>`
		case 'paragraph':
			return markup`<p>${rich(block.text)}</p>`
		case 'notice':
			return markup`<p class=notice><b>${{ it: 'Attenzione.', en: 'Attention.' }[page.language]}</b> ${rich(block.text)}</p>`
		case 'empty':
			return markup`<p class=empty>${block.text}</p>`
		case 'list': {
			const items = block.items.map(item => markup`<li>${rich(item)}</li>`)
			return block.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`
		}
		case 'definitions':
			return definitions(block.items, page)
		case 'table':
			return tableOf(block, page)
		case 'verbatim':
			return markup`<p class=caption><code>${block.caption}</code></p><pre>${block.text}</pre>`
		case 'excerpt':
			return excerpt(block)
		case 'changes':
			return markup`<ul>${block.groups.map(changeGroup)}</ul>`
		case 'log':
			return markup`<ul>${block.entries.map(entry => logEntry(entry, page))}</ul>`
	}
}

/** Those that do not open under their numbers. */
function definitions(items: readonly Definition[], { opens, language }: Page): Markup {
	const rest = items.filter(({ id }) => !opens.has(id))
	const said = rest.length < items.length ? markup`<p class=screen>${opened[language]}</p>` : ''
	if (rest.length === 0) return markup`${said}`
	return markup`${said}<dl class=definitions>${rest.map(
		({ id, term, text }) => markup`<dt id="def-${anchor(id)}">${term}</dt><dd>${text}</dd>`,
	)}</dl>`
}

const opened = {
	it: 'Ogni numero con il nome sottolineato si apre sulla sua definizione.',
	en: 'Each number whose name is underlined opens on its definition.',
} as const

function excerpt({ severity, severityLabel, message, rule, subject, where, lines, hint, remedy }: Excerpt): Markup {
	const shown = lines.map(({ number, text }) => markup`${number} │ ${text}\n`)
	return markup`<div class="${severity === 'error' ? 'notice' : 'finding'}"><p><b>${severityLabel}</b> ${message} <code>${rule}</code></p><p>${subject ? `${subject} ` : ''}<code>${where}</code></p>${
		lines.length > 0 ? markup`<pre>${shown}</pre>` : ''
	}${hint ? markup`<p>${hint}</p>` : ''}<p>${remedy}</p></div>`
}

function changeGroup({ id, label, said, lines }: ChangeGroup): Markup {
	const name = id === null ? markup`${label}` : markup`<code>${id}</code> ${label}`
	return markup`<li>${name}${said ? markup`: <b>${said}</b>` : ''}${changeLines(lines)}</li>`
}

const changeLines = (lines: readonly ChangeLine[]) =>
	lines.length === 0
		? markup``
		: markup`<ul>${lines.map(({ label, text }) => markup`<li>${label === '' ? text : markup`${label}: ${text}`}</li>`)}</ul>`

function logEntry({ day, who, commit, lines, groups, reason, notes }: LogEntry, { language }: Page): Markup {
	const why = reason === '' ? '' : language === 'it' ? ` «${reason}»` : ` “${reason}”`
	return markup`<li><b>${shortDay(day, language)}</b> ${who} <code>${commit.slice(0, 7)}</code>${why}${changeLines(lines)}${
		groups.length > 0 ? markup`<ul>${groups.map(changeGroup)}</ul>` : ''
	}${notes.map(note => markup`<p>${note}</p>`)}</li>`
}
