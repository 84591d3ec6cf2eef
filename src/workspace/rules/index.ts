import type { Named } from '../../model/rule.js'
import { fileRules } from './file.js'
import { schemaRules } from './schema.js'
import { yamlRules } from './yaml.js'

/** The rules of reading. They always hold and cannot be waived: what was not read is missing from every figure. */
export const readingRules: readonly Named[] = [...fileRules, ...yamlRules, ...schemaRules]
