import type { EntityManager } from 'typeorm'

/** Derived tables of one transaction: brought up to date before it commits. */
export interface Projection {
  /**
   * Notes a change of one record; `before` is undefined for a new record.
   * @returns what the change adds to the derived tables, written with its log row
   */
  record(before: object | undefined, after: object): readonly object[]
  /** Writes what the changes since the last call mean. */
  flush(manager: EntityManager): Promise<void>
}
