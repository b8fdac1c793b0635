import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary/index.ts'
import { feedWithoutFields } from './20261127090000-feed-without-fields.ts'
import { taskTopics } from './20261127115053-task-topics.ts'
import { publicInterestPolicies } from './20261127123715-public-interest-policies.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  feedWithoutFields,
  taskTopics,
  publicInterestPolicies,
]
