import { join, resolve } from 'node:path'
import type { Answer, Format } from '../commands/command.js'
import { prefixOf } from '../history/state.js'
import { cautionText } from '../report/caution.js'
import { append, writeNew } from '../workspace/folder.js'
import type { Call, Globals } from './declare.js'
import type { Desk } from './desk.js'
import { type Output, outputsOf } from './outputs.js'
import { render, type Wanted } from './render.js'
import version from './version.js'
import type { World } from './world.js'

/** Shows an answer, or writes it where it was asked to; in several forms when several were asked for. */
export async function deliver(answer: Answer, call: Call, desk: Desk, world: World): Promise<void> {
	for (const output of outputsOf(call.globals, call.command, world)) await one(output, answer, call, desk, world)
}

/** Forms for programs, in which there is no room for a sentence: it goes beside them. */
const mute: ReadonlySet<Format> = new Set(['csv', 'gitlab', 'sarif', 'junit'])

async function one({ format, file }: Output, answer: Answer, call: Call, desk: Desk, world: World): Promise<void> {
	const { globals } = call
	const wanted: Wanted = {
		kind: `agora.${answer.kind ?? call.name}`,
		version,
		language: desk.language(),
		colour: file === undefined && colours(globals, world),
		columns: file === undefined && world.screen.out ? world.screen.columns : 80,
		dialect: desk.settings()?.report?.csv ?? 'standard',
		prefix: () => prefixOf(desk.root),
		source: () => sourceOf(answer, desk),
		apart:
			file !== undefined &&
			((format === 'csv' && answer.table === undefined && !/\.csv$/i.test(file)) ||
				(answer.pages !== undefined && !/\.html?$/i.test(file))),
	}
	if (mute.has(format)) for (const one of answer.cautions ?? []) world.err(`${cautionText(one)[wanted.language]}\n`)
	const written = await render(answer, format, wanted)
	if (file === undefined) {
		world.out(written[''] ?? '')
		if (format === 'github') await summarise(answer, wanted, world)
		return
	}
	const target = resolve(world.cwd, file)
	for (const [name, text] of Object.entries(written)) writeNew(name === '' ? target : join(target, name), text, 'over')
	if (!globals.quiet) world.err(`${{ it: 'Scritto', en: 'Written' }[desk.language()]}: ${file}\n`)
}

/** The page below a job of GitHub's, where everything is that did not become an annotation. */
async function summarise(answer: Answer, wanted: Wanted, { env }: World): Promise<void> {
	const page = env.GITHUB_STEP_SUMMARY
	if (!page) return
	const { fittingMarkdown, largestSummary } = await import('../render/fitting.js')
	const document = (answer.page ?? answer.document)(wanted.language)
	append(page, fittingMarkdown(document, wanted.language, largestSummary))
}

/** Which data an answer is made of; the files as they are, unless it says otherwise. */
function sourceOf({ stamp, on }: Answer, { stamped, context }: Desk) {
	if (!stamp) return { ...stamped(), asOf: null, on: on ?? context.today }
	const { commit, dirty, asOf } = stamp
	return { commit, dirty, asOf, on: on ?? stamp.on }
}

/** An answer about another one: that one is written out as it would be to a file, and judged. */
export async function proven({ rebuilt }: Answer & Required<Pick<Answer, 'rebuilt'>>, call: Call, desk: Desk) {
	const { answer, format, language, apart, compare } = rebuilt
	const texts = await render(answer, format, {
		kind: `agora.${call.name}`,
		version,
		language,
		colour: false,
		columns: 80,
		dialect: desk.settings()?.report?.csv ?? 'standard',
		prefix: () => prefixOf(desk.root),
		source: () => sourceOf(answer, desk),
		apart,
	})
	return compare(texts)
}

/** As Node reads the environment: NO_COLOR turns colours off, FORCE_COLOR on. The log of a GitLab job shows them too. */
function colours({ color }: Globals, { env, screen }: World): boolean {
	if (color !== undefined) return color
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false') return true
	return (screen.out || env.GITLAB_CI === 'true') && !env.NO_COLOR && env.TERM !== 'dumb'
}
