import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary.ts'
import { declaredIndices } from './20261127051238-declared-indices.ts'
import { rectifiedMessagesAndLists } from './20261127123116-rectified-messages-and-lists.ts'
import { serviceNilReports } from './20261127124558-service-nil-reports.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  declaredIndices,
  rectifiedMessagesAndLists,
  serviceNilReports,
]
