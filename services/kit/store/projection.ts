import type { EntityManager } from 'typeorm'

/** The derived tables of one transaction, updated before it commits. */
export interface Projection {
  /**
   * Adds the change of one record; `before` is undefined for a new record.
   * @returns the deltas of derived tables, which are written with the log row
   */
  record(before: object | undefined, after: object): readonly object[]
  /** Writes the derived tables for all changes since the last call. */
  flush(manager: EntityManager): Promise<void>
}

/** One projection for several derived tables, which are written in this order. */
export const combineProjections =
  (makers: readonly ((now: Date) => Projection)[]): ((now: Date) => Projection) =>
  (now) => {
    const projections = makers.map((make) => make(now))
    return {
      record: (before, after) => projections.flatMap((each) => each.record(before, after)),
      async flush(manager) {
        for (const each of projections) await each.flush(manager)
      },
    }
  }
