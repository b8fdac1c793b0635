import type { EntityManager } from 'typeorm'
import type { Change } from '../log/change.ts'
import { currentNames } from '../log/current-names.ts'
import type { Log } from '../log/read.ts'
import { lockRow } from '../lock-row.ts'
import type { Store } from '../store.ts'
import { FollowCursor } from './cursor.ts'

export interface FollowerOptions {
  /** Names the cursor, e.g. `feed:platforms`. */
  readonly name: string
  readonly log: Log
  /** Where the cursor and what is derived from the rows live. */
  readonly store: Store
  /** Rows it cares for; the others only move the cursor. */
  readonly accepts: (change: Change) => boolean
  readonly apply: (manager: EntityManager, changes: readonly Change[]) => Promise<void>
}

/** Takes another service's log, row by row, exactly once. */
export interface LogFollower {
  /** Resolves when everything in the log up to now has been taken. */
  catchUp(): Promise<void>
}

const batch = 1_000

export const follower = (options: FollowerOptions): LogFollower => {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  // A pull that has begun may already have read past the newest row: whoever asks now waits for one more.
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
  let after = (await store.read.findOneBy(FollowCursor, { id: name }))?.seq ?? 0
  for (;;) {
    // Rows of an earlier release are taken under today's names.
    const changes = (await log.read(after, batch)).map(currentNames)
    const last = changes.at(-1)
    if (!last) return
    const wanted = changes.filter(options.accepts)
    // Rows nobody wants are not worth a transaction each: the cursor moves with the next that is.
    if (wanted.length > 0 || changes.length === batch)
      await store.transaction((manager) => takeAfter(manager, options, wanted, last.seq))
    after = last.seq
  }
}

/** Replicas take turns by locking the cursor; what another took meanwhile is left out. */
const takeAfter = async (
  manager: EntityManager,
  { name, apply }: FollowerOptions,
  changes: readonly Change[],
  seq: number,
): Promise<void> => {
  const cursor = await lockRow(manager, FollowCursor, { id: name, seq: 0 })
  const fresh = changes.filter((change) => change.seq > cursor.seq)
  if (fresh.length > 0) await apply(manager, fresh)
  if (seq > cursor.seq) await manager.update(FollowCursor, { id: name }, { seq })
}
