import type { EntityTarget } from 'typeorm'
import type { LoggedRow } from '../../store/index.ts'

/** An entity whose rows are written with the log only, so that the log states what each row must be. */
export interface LoggedEntity {
  readonly entity: EntityTarget<LoggedRow> & (abstract new (...values: never[]) => LoggedRow)
  /** The kind of event that removes its row, e.g. `unitEvent.withdrawn`; rows stay for good if left out. */
  readonly removedBy?: string
  /** Columns that stay as they were created; later events use their names for something else. */
  readonly constant?: readonly string[]
}
