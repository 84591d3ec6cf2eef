import type { Language } from '../model/text.js'
import type { Stage, Watch } from '../model/watch.js'
import type { World } from './world.js'

/** A command that is done sooner says nothing: a line that flashes by is only noise. In milliseconds. */
const patience = 500

/**
 * Says on stderr what is being done while it takes long, on one line that is gone before anything else is said. Only for
 * a person at a terminal: where stderr is a file or another program, or with `--quiet`, everything is as without it.
 */
export function progressing(
	world: World,
	watch: Watch,
	{ quiet, language }: { readonly quiet: boolean; readonly language: () => Language },
): { readonly world: World; readonly watch: Watch } {
	if (quiet || !world.screen.err || world.env.TERM === 'dumb' || !world.elapsed) return { world, watch }
	const { elapsed } = world
	let shown = ''
	const show = (what: string) => {
		if (what === shown) return
		world.err(`${clear}${what}`)
		shown = what
	}
	return {
		watch: {
			...watch,
			stage: (stage, run) => {
				if (elapsed() >= patience) show(`${words[stage][language()]}…`)
				return watch.stage(stage, run)
			},
		},
		world: {
			...world,
			get keyboard() {
				show('')
				return world.keyboard
			},
			out: text => {
				show('')
				world.out(text)
			},
			err: text => {
				show('')
				world.err(text)
			},
		} as World,
	}
}

/** To the beginning of the line, and nothing on it any more. */
const clear = '\r\u001b[K'

const words = {
	read: { it: 'Leggo i file', en: 'Reading the files' },
	parse: { it: 'Leggo i file', en: 'Reading the files' },
	shape: { it: 'Leggo i file', en: 'Reading the files' },
	rules: { it: 'Controllo i dati', en: 'Checking the data' },
	history: { it: 'Leggo la storia', en: 'Reading the history' },
	report: { it: 'Faccio i conti', en: 'Working out the figures' },
	render: { it: 'Preparo le pagine', en: 'Preparing the pages' },
} as const satisfies Record<Stage, unknown>
