import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { isoText } from '../../kit/calendar/index.ts'
import { Change } from '../../kit/store/index.ts'

/** After this time the past counts as settled: transactions that began before it have ended. */
export const settleMs = 3_600_000

/**
 * The single row that is written when something is recorded for a moment that counted as settled: after the clock was set back,
 * or by a transaction or a service that was very late. Answers about the past depend on it and on nothing else.
 */
@Entity('past_correction')
export class PastCorrection {
  @PrimaryColumn('int')
  id!: number

  /** The moment that was recorded last, ISO 8601, UTC. */
  @Column('varchar', { length: 24 })
  at!: string
}

/** Notes a change at `now` if the log has a later one by more than the time after which the past is settled. */
export const noteCorrection = async (manager: EntityManager, now: Date): Promise<void> => {
  const last = await manager.find(Change, { select: { at: true }, order: { seq: 'DESC' }, take: 1 })
  const [{ at = '' } = {}] = last
  if (at > isoText(new Date(now.getTime() + settleMs))) await correctPast(manager, now)
}

/** Makes answers about the past be computed again. */
export const correctPast = async (manager: EntityManager, moment: Date): Promise<void> => {
  await manager.upsert(PastCorrection, { id: 1, at: isoText(moment) }, ['id'])
}
