import type { Words } from './text.js'
import type { CodeOf } from './vocabularies/index.js'

/** The few values of the data model that may be written in more than one shape. */

/** A need's score in a priority round: points, a MoSCoW class, or points by criterion. */
export type NeedScore = number | CodeOf<'moscow_classes'> | CriteriaScore

export interface CriteriaScore {
	readonly size?: number
	readonly seriousness?: number
	readonly effectiveness?: number
	readonly pearl?: Readonly<
		Partial<Record<'propriety' | 'economics' | 'acceptability' | 'resources' | 'legality', boolean>>
	>
	readonly [criterion: string]: unknown
}

/** A project of somebody's: the id of an action, experience or proposal, or a title and who carries it on. */
export type LocalProject = string | { readonly title: string; readonly owner?: string }

export type Source = string | { readonly text: string; readonly url?: string; readonly date?: string }

export type RuleSetting =
	| CodeOf<'severities'>
	| ({ readonly severity?: CodeOf<'severities'> } & { readonly [threshold: string]: unknown })

export type NumberOrText = number | string

/** A candidate's value for a criterion. */
export type Measured = number | 'unknown'

export type { Words }
