import { LessThan } from 'typeorm'
import { dayOf, yearOf } from '../../../kit/calendar/index.ts'
import { lockLog, type Store } from '../../../kit/store/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { Unit } from '../unit.ts'
import { handOver, openAssignments } from './hand-over.ts'

/**
 * Gives the open assignments of this year's programmes to the successors of units whose last day has passed: an end can be
 * entered, and is shipped, before its day. Programmes of past years stay as they are.
 */
export const handOverEnded = async (store: Store, now: Date): Promise<void> => {
  const today = dayOf(now)
  const year = yearOf(today)
  const endedUnits = { validTo: LessThan(today) }
  const ended = await store.read.findBy(Unit, endedUnits)
  if (ended.length === 0) return
  const ids = ended.map(({ id }) => id)
  if (!(await store.read.existsBy(Assignment, openAssignments(ids, year)))) return
  await store.write({ actor: 'system', now }, async (tx) => {
    // Replicas find the same units; the second one finds nothing open.
    await lockLog(tx.manager)
    const units = await tx.manager.find(Unit, {
      where: endedUnits,
      order: { id: 'ASC' },
    })
    for (const unit of units) await handOver(tx, unit, year)
  })
}
