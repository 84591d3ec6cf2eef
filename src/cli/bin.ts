#!/usr/bin/env node
import { quickly, tell } from './quick.js'

const argv = process.argv.slice(2)
const said = quickly(argv, process.env)
if (said === undefined || !tell(said)) void import('./program.js').then(({ program }) => program(argv))
