import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary/index.ts'
import { feedWithoutFields } from './20261127090000-feed-without-fields.ts'
import { unitPathIndex } from './20261127113434-unit-path-index.ts'
import { reopening } from './20261127114017-reopening.ts'
import { taskTopics } from './20261127115053-task-topics.ts'
import { unitHistory } from './20261127115110-unit-history.ts'
import { reissuedProgrammes } from './20261127115148-reissued-programmes.ts'
import { calendarYears } from './20261127120519-calendar-years.ts'
import { timedRecords } from './20261127121445-timed-records.ts'
import { publicInterestPolicies } from './20261127123715-public-interest-policies.ts'
import { assignmentUnitsOfProgrammes } from './20261127151859-assignment-units-of-programmes.ts'
import { hubDay } from './20261127185708-hub-day.ts'
import { history } from './20261127194437-history.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  feedWithoutFields,
  unitPathIndex,
  reopening,
  taskTopics,
  unitHistory,
  reissuedProgrammes,
  calendarYears,
  timedRecords,
  publicInterestPolicies,
  assignmentUnitsOfProgrammes,
  hubDay,
  history,
]
