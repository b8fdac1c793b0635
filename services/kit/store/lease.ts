import { randomUUID } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { lockRow } from './lock-row.ts'
import type { Store } from './store.ts'

/** Work that one replica does at a time. */
@Entity('lease')
export class Lease {
  /** Names the work, e.g. `evidence`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** Whose turn it is. */
  @Column('varchar', { length: 64, nullable: true })
  token!: string | null

  /** When it ends by itself: who has it may have died. */
  @Column('datetime', { precision: 3, nullable: true })
  until!: Date | null
}

/**
 * Takes the turn, unless somebody has it. The row is locked for this moment only: work that waits for strangers would stop
 * every other write.
 * @returns the claim, to keep it or end it with
 */
export const acquireLease = (
  store: Store,
  id: string,
  now: Date,
  ms: number,
): Promise<string | undefined> =>
  store.transaction(async (manager) => {
    const turn = await lockRow(manager, Lease, { id, token: null, until: null })
    if (turn.until && turn.until > now) return undefined
    const token = randomUUID()
    await manager.update(Lease, { id }, { token, until: new Date(now.getTime() + ms) })
    return token
  })

/** Keeps the turn for longer. @returns false when somebody else has it by now */
export const renewLease = (
  store: Store,
  id: string,
  token: string,
  until: Date,
): Promise<boolean> =>
  store.transaction(
    async (manager) => (await manager.update(Lease, { id, token }, { until })).affected === 1,
  )

/** Ends the turn. */
export const releaseLease = (store: Store, id: string, token: string): Promise<void> =>
  store.transaction(async (manager) => {
    await manager.update(Lease, { id, token }, { token: null, until: null })
  })
