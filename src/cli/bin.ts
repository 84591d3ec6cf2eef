#!/usr/bin/env node
import module from 'node:module'
import { quickly, tell } from './quick.js'

const argv = process.argv.slice(2)
const said = quickly(argv, process.env)
if (said === undefined || !tell(said)) {
	// From Node 22.8 on, what was compiled once is kept for the next call.
	;(module as { enableCompileCache?(): void }).enableCompileCache?.()
	void import('./program.js').then(({ program }) => program(argv))
}
