import type { Migration } from '../../store/index.ts'
import { baseline } from './0.1.0.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary.ts'
import { derivedTotals } from './20261127053612-derived-totals.ts'
import { openDue } from './20261127100000-open-due.ts'
import { replicatedUnits } from './20261127090500-replicated-units.ts'
import { unitPathIndex } from './20261127113416-unit-path-index.ts'
import { taskTopics } from './20261127115033-task-topics.ts'
import { unitExistence } from './20261127115044-unit-existence.ts'
import { replicatedCalendar } from './20261127120502-replicated-calendar.ts'
import { logCheckpoints } from './20261127152210-log-checkpoints.ts'
import { storedViews } from './20261127185226-stored-views.ts'

/** The migrations of the tables that every service has, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  derivedTotals,
  replicatedUnits,
  openDue,
  unitPathIndex,
  taskTopics,
  unitExistence,
  replicatedCalendar,
  logCheckpoints,
  storedViews,
]
