import { randomUUID } from 'node:crypto'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { lockRow } from './lock-row.ts'
import type { Store } from './store.ts'

/** The lease for work that one replica does at a time. */
@Entity('lease')
export class Lease {
  /** The work, e.g. `evidence`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  /** The token of the holder; null without a holder. */
  @Column('varchar', { length: 64, nullable: true })
  token!: string | null

  /** When the lease expires, since its holder may have crashed. */
  @Column('datetime', { precision: 3, nullable: true })
  until!: Date | null
}

/**
 * Acquires the lease, unless another process holds it. The row is locked only during this call, since the work may take long.
 * @returns the token for renewal and release; undefined if another process holds the lease
 */
export const acquireLease = (
  store: Store,
  id: string,
  now: Date,
  ms: number,
): Promise<string | undefined> =>
  store.transaction(async (manager) => {
    const lease = await lockRow(manager, Lease, { id, token: null, until: null })
    if (lease.until && lease.until > now) return undefined
    const token = randomUUID()
    await manager.update(Lease, { id }, { token, until: new Date(now.getTime() + ms) })
    return token
  })

/** Extends the lease. @returns false if another process holds it now */
export const renewLease = (
  store: Store,
  id: string,
  token: string,
  until: Date,
): Promise<boolean> =>
  store.transaction(
    async (manager) => (await manager.update(Lease, { id, token }, { until })).affected === 1,
  )

/** Releases the lease. */
export const releaseLease = (store: Store, id: string, token: string): Promise<void> =>
  store.transaction(async (manager) => {
    await manager.update(Lease, { id, token }, { token: null, until: null })
  })
