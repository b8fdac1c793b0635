import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When a claimed page is checked next. */
@Entity('evidence_schedule')
export class EvidenceSchedule {
  /** The class of the record, e.g. `PolicyDocument`. */
  @PrimaryColumn('varchar', { name: 'noun', length: 64 })
  entity!: string

  @PrimaryColumn('varchar', { length: 96 })
  recordId!: string

  /** Consecutive checks without a verdict. */
  @Column('int')
  attempts!: number

  @Column('datetime', { precision: 3 })
  nextAt!: Date
}

const hour = 3_600_000

/** Hours to wait after 1, 2, 3, 4, and 5 or more consecutive checks without a verdict. */
const waits = [1, 6, 24, 72, 168] as const

/** When to check again. @param attempts consecutive checks without a verdict, 1 or more @param random from 0 up to 1 */
export const nextCheckAt = (attempts: number, now: Date, random: number): Date => {
  const hours = waits[Math.min(attempts, waits.length) - 1] ?? waits[0]
  // A jitter of a fifth spreads the requests to a site that was down.
  return new Date(now.getTime() + Math.round(hours * hour * (0.8 + 0.4 * random)))
}
