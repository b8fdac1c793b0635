import type { EntityManager } from 'typeorm'
import type { Change } from '../log/change.ts'
import { currentNames } from '../log/current-names.ts'
import { pagesOf } from '../log/pages.ts'
import type { Log } from '../log/read.ts'
import { lockRow } from '../lock-row.ts'
import type { Store } from '../store.ts'
import { FollowCursor } from './cursor.ts'

interface FollowerOptions {
  /** The id of the cursor, e.g. `feed:platforms`. */
  readonly name: string
  readonly log: Log
  /** The store of the cursor and of the derived tables. */
  readonly store: Store
  /** Whether a row is applied; other rows only move the cursor. */
  readonly accepts: (change: Change) => boolean
  readonly apply: (manager: EntityManager, changes: readonly Change[]) => Promise<void>
}

/** Applies the log of another service, each row exactly once. */
export interface LogFollower {
  /** Resolves when all rows up to now are applied. */
  catchUp(): Promise<void>
}

const batchSize = 1_000

export const follower = (options: FollowerOptions): LogFollower => {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  // A running pull may have read the log before the newest row was written, so a new call waits for one more pull.
  const catchUp = (): Promise<void> => {
    if (!running) {
      running = pull(options).finally(() => {
        running = undefined
      })
      return running
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return catchUp()
      })
    return next
  }
  return { catchUp }
}

const pull = async (options: FollowerOptions): Promise<void> => {
  const { name, store, log } = options
  const after = (await store.read.findOneBy(FollowCursor, { id: name }))?.seq ?? 0
  for await (const rows of pagesOf(log.read, { after, size: batchSize })) {
    // Rows of an earlier release are read under today's names.
    const changes = rows.map(currentNames)
    const accepted = changes.filter(options.accepts)
    // Without accepted rows the cursor moves only at a full batch, which saves transactions.
    if (accepted.length > 0 || changes.length === batchSize)
      await store.transaction((manager) =>
        applyAfterCursor(manager, options, accepted, changes.at(-1)?.seq ?? after),
      )
  }
}

/** Locks the cursor and skips rows that another replica has applied meanwhile. */
const applyAfterCursor = async (
  manager: EntityManager,
  { name, apply }: FollowerOptions,
  changes: readonly Change[],
  seq: number,
): Promise<void> => {
  const cursor = await lockRow(manager, FollowCursor, { id: name, seq: 0 })
  const remaining = changes.filter((change) => change.seq > cursor.seq)
  if (remaining.length > 0) await apply(manager, remaining)
  if (seq > cursor.seq) await manager.update(FollowCursor, { id: name }, { seq })
}
