import { thresholdOf } from '../report/public/edition.js'
import type { Edition, Stamp } from '../report/stamp.js'
import type { Workspace } from '../workspace/open.js'
import type { Context } from './command.js'

export const editionOf = (open: boolean, { programme }: Workspace): Edition =>
	open ? { public: true, smallNumbers: thresholdOf(programme) } : { public: false }

/** Which data, which program, and for whom. */
export const stampOf = (open: boolean, workspace: Workspace, context: Context): Stamp => ({
	...context.stamp(),
	edition: editionOf(open, workspace),
})
