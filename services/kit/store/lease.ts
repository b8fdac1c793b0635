import { randomUUID } from 'node:crypto'
import { Column, Entity, type EntityManager, type EntityTarget, PrimaryColumn } from 'typeorm'
import { lockRow } from './lock-row.ts'
import type { Store } from './store.ts'
import { updateRow } from './update-row.ts'

/** A row for whose work one process at a time holds a lease. */
export interface LeasableRow {
  readonly id: string
  /** The token of the holder; null without a holder. */
  readonly leaseToken: string | null
  /** When the lease expires, since its holder may have crashed. */
  readonly leasedUntil: Date | null
}

/** The lease for work that belongs to no row of its own. */
@Entity('lease')
export class Lease implements LeasableRow {
  /** The work, e.g. `evidence`. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { name: 'token', length: 64, nullable: true })
  leaseToken!: string | null

  @Column('datetime', { name: 'until', precision: 3, nullable: true })
  leasedUntil!: Date | null
}

/** The lease columns of a row without a holder. */
export const noLease = { leaseToken: null, leasedUntil: null } as const

export const isLeased = ({ leasedUntil }: LeasableRow, now: Date): boolean =>
  leasedUntil !== null && leasedUntil > now

/**
 * Acquires the lease of a row that this transaction has locked. The work comes after the transaction, since it may take long.
 * @returns the row with its lease; undefined if another process holds it
 */
export const leaseRow = async <T extends LeasableRow>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: T,
  now: Date,
  ms: number,
): Promise<T | undefined> => {
  if (isLeased(row, now)) return undefined
  const lease = { leaseToken: randomUUID(), leasedUntil: new Date(now.getTime() + ms) }
  await updateRow(manager, entity, { id: row.id }, lease)
  return Object.assign(row, lease)
}

/**
 * Acquires the lease for work with this id.
 * @returns the token for renewal and release; undefined if another process holds the lease
 */
export const acquireLease = (
  store: Store,
  id: string,
  now: Date,
  ms: number,
): Promise<string | undefined> =>
  store.transaction(async (manager) => {
    const row = await lockRow(manager, Lease, { id, ...noLease })
    const leased = await leaseRow(manager, Lease, row, now, ms)
    return leased?.leaseToken ?? undefined
  })

/** Extends the lease. @returns false if another process holds it now */
export const renewLease = (
  store: Store,
  id: string,
  leaseToken: string,
  leasedUntil: Date,
): Promise<boolean> =>
  store.transaction((manager) => updateRow(manager, Lease, { id, leaseToken }, { leasedUntil }))

/** Releases the lease. */
export const releaseLease = (store: Store, id: string, leaseToken: string): Promise<void> =>
  store.transaction(async (manager) => {
    await updateRow(manager, Lease, { id, leaseToken }, noLease)
  })
