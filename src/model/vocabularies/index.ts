import type { Vocabulary } from '../vocabulary.js'
import { actions } from './actions.js'
import { diary } from './diary.js'
import { needs } from './needs.js'
import { network } from './network.js'
import { people } from './people.js'
import { programme } from './programme.js'
import { settings } from './settings.js'

/** Every vocabulary, by the name that schemas and `agora.yaml` call it. */
export const vocabularies = {
	...programme,
	...people,
	...network,
	...needs,
	...actions,
	...diary,
	...settings,
} as const satisfies Readonly<Record<string, Vocabulary>>

export type VocabularyName = keyof typeof vocabularies

export type CodeOf<Name extends VocabularyName> = keyof (typeof vocabularies)[Name]['codes'] & string
