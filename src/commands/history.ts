import { type Followed, follow } from '../history/follow.js'
import type { History } from '../history/history.js'
import type { Codes } from '../model/codes.js'
import { type Moment, moment } from '../model/moment.js'
import type { Language, Words } from '../model/text.js'
import { historyTold } from '../report/history.js'
import { flag, text } from './asks.js'
import { type Ask, command } from './command.js'
import { eventData, eventOf, ignoring } from './history-events.js'
import { namedField } from './history-field.js'
import { subjectNamed } from './history-subject.js'

const momentIn = (words: Words) =>
	({
		kind: 'option',
		words,
		placeholder: 'when',
		read: (text: string): Moment | undefined => moment(text),
		wanted: {
			it: 'un giorno (2026-06-30), un mese, un trimestre (2026-Q2), un anno o una revisione di git',
			en: 'a day (2026-06-30), a month, a quarter (2026-Q2), a year or a revision of git',
		},
	}) as const satisfies Ask<Moment>

const asks = {
	selector: {
		kind: 'argument',
		words: {
			it: 'di che cosa: un quartiere, un file, una scheda, un suo campo (need-7k2q.stage); tutto, se non si dice',
			en: 'of what: a neighbourhood, a file, a record, one of its fields (need-7k2q.stage); everything unless said',
		},
		placeholder: 'selector',
		read: (text: string) => text,
	},
	since: momentIn({ it: 'solo da questo momento in poi', en: 'only from this moment on' }),
	until: momentIn({ it: 'solo fino a questo momento', en: 'only up to this moment' }),
	by: text(
		{ it: 'solo di chi ha questo nome, o una sua parte', en: 'only by people with this name, or a part of it' },
		'author',
	),
	field: text({ it: 'solo questo campo, come stage', en: 'only this field, such as stage' }, 'name'),
	all: flag({
		it: 'anche i commit che hanno solo spostato o riscritto, e quelli che agora.yaml dice di non contare',
		en: 'also commits that only moved or rewrote, and those that agora.yaml says not to count',
	}),
	reverse: flag({ it: 'dal più vecchio', en: 'oldest first' }),
} as const

export default command<typeof asks>({
	asks,
	formats: ['text', 'md', 'json'],
	examples: [
		'agora history',
		'agora history quartiere-nord --since 2026-06 --by Marta',
		'agora history --field stage --reverse',
	],
	async run({ selector, since, until, by, field, all, reverse }, context) {
		const workspace = context.open()
		const history = await context.history()
		const subject = subjectNamed(selector, workspace, history)
		const wantedField = field === undefined ? subject.field : namedField(field)
		const { settings } = workspace.programme
		const isIgnored = ignoring(settings.history?.ignore ?? [])
		const inTime = between(since, until, history)
		const events = follow(subject.steps, subject.wanted)
			.filter(inTime)
			.filter(({ commit }) => by === undefined || isBy(commit.author, by))
			.map(step => eventOf(step, wantedField, history, isIgnored))
			.filter(({ changes, gaps, onlyMoved }) => changes.length > 0 || gaps.length > 0 || onlyMoved)
		const quiet = events.filter(({ onlyMoved, ignored }) => onlyMoved && !ignored)
		const ignored = events.filter(one => one.ignored)
		const shown = all ? events : events.filter(one => !quiet.includes(one) && !one.ignored)
		const hidden = {
			onlyMoved: all || wantedField !== undefined ? 0 : quiet.length,
			ignored: all ? 0 : ignored.length,
		}
		const ordered = reverse ? [...shown].reverse() : shown
		return {
			data: {
				selector: selector ?? null,
				record: subject.wanted.record ?? null,
				neighbourhood: subject.wanted.record?.neighbourhood ?? subject.wanted.neighbourhood ?? null,
				commits: ordered.map(event => eventData(event, context.language)),
				hidden: { onlyMoved: hidden.onlyMoved, ignored: hidden.ignored },
			},
			document: language => ({
				title: subject.title(language),
				blocks: historyTold(
					{ title: subject.title(language), events: ordered, single: subject.wanted.record !== undefined, hidden, all },
					telling(workspace.codes, language),
				),
			}),
		}
	},
})

const telling = (codes: Codes, language: Language) => ({ codes, language })

/** By day: the one on which it was written, which is the one that is shown. By revision: what came before or after it. */
function between(since: Moment | undefined, until: Moment | undefined, history: History) {
	const from = since && (since.kind === 'day' ? since.from : history.dayOf(since))
	const to = until && (until.kind === 'day' ? until.day : history.dayOf(until))
	return ({ commit }: Followed) => {
		const day = history.dayAt(commit.authored)
		return (from === undefined || day >= from) && (to === undefined || day <= to)
	}
}

const isBy = ({ name, email }: { readonly name: string; readonly email: string }, by: string) =>
	[name, email].some(text => text.toLowerCase().includes(by.toLowerCase()))
