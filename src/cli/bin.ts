#!/usr/bin/env node
import { main } from './main.js'
import { realWorld } from './world.js'

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
const code = await main(process.argv.slice(2), realWorld())
if (!lost) process.exitCode = code
