#!/usr/bin/env node
import { main } from './main.js'
import { realWorld } from './world.js'

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', error => {
	if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), realWorld())
