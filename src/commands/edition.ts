import { thresholdOf } from '../report/public/edition.js'
import type { Edition, Stamp } from '../report/stamp.js'
import type { Workspace } from '../workspace/open.js'
import type { Clocks } from './clocks.js'

export const editionOf = (open: boolean, { programme }: Workspace): Edition =>
	open ? { public: true, smallNumbers: thresholdOf(programme) } : { public: false }

/** Which data, which program, and for whom. */
export const stampOf = (open: boolean, { workspace, stamp }: Clocks): Stamp => ({
	...stamp(),
	edition: editionOf(open, workspace),
})
