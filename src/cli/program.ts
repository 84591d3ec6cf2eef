import { main } from './main.js'
import { realWorld } from './world.js'

/** The program with all that belongs to it, for whatever cannot be answered at once. */
export async function program(argv: readonly string[]): Promise<void> {
	let lost = false
	process.stdout.on('error', error => {
		const { code } = error as NodeJS.ErrnoException
		// A reader that has seen enough, such as `head`, is no error.
		if (code === 'EPIPE') return
		lost = true
		process.exitCode = 2
		process.stderr.write(
			code === 'ENOSPC' ? 'agora: il disco è pieno (the disk is full)\n' : `agora: ${code ?? error.message}\n`,
		)
	})
	const code = await main(argv, realWorld())
	if (!lost) process.exitCode = code
}
