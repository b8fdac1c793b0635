import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary.ts'
import { declaredIndices } from './20261127051226-declared-indices.ts'
import { securityRulesAndActivity } from './20261127123140-security-rules-and-activity.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  declaredIndices,
  securityRulesAndActivity,
]
