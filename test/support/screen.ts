import { Chalk } from 'chalk'
import type { Screen } from '../../src/render/terminal.js'

/** A terminal of eighty columns without colours. */
export const plainScreen: Screen = { columns: 80, paint: new Chalk({ level: 0 }), width: text => text.length }
