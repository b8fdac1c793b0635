import { Column, Entity, PrimaryColumn } from 'typeorm'

/** When a claimed page is looked at again. */
@Entity('evidence_schedule')
export class EvidenceSchedule {
  /** The noun of the record, e.g. `PolicyDocument`. */
  @PrimaryColumn('varchar', { length: 64 })
  noun!: string

  @PrimaryColumn('varchar', { length: 96 })
  recordId!: string

  /** Looks in a row that could not tell. */
  @Column('int')
  attempts!: number

  @Column('datetime', { precision: 3 })
  nextAt!: Date
}

const hour = 3_600_000

/** After so many looks that could not tell: 1 h, 6 h, a day, 3 days, then every week. */
const waits = [1, 6, 24, 72, 168] as const

/** When to look again after so many looks in a row that could not tell, 1 or more. @param random from 0 up to 1 */
export const nextCheckAt = (attempts: number, now: Date, random: number): Date => {
  const hours = waits[Math.min(attempts, waits.length) - 1] ?? waits[0]
  // Spread by a fifth, so that all pages of a site that was down are not asked for at once.
  return new Date(now.getTime() + Math.round(hours * hour * (0.8 + 0.4 * random)))
}
