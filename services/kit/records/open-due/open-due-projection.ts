import { lockUnits } from '../../access/index.ts'
import type { Projection } from '../../store/index.ts'
import type { Deadline } from '../deadline.ts'
import { addOpenDue, type OpenDueDelta, sumOpenDue } from './open-due-sums.ts'

/** Updates the due moments of open records with every write. Makes one projection for each transaction. */
export const openDueProjection = (deadlines: readonly Deadline[]): (() => Projection) => {
  const finishedBy = new Map<unknown, string>(
    lightDeadlines(deadlines).map((deadline) => [deadline.record, deadline.finishedBy]),
  )
  return () => {
    let deltas: OpenDueDelta[] = []
    return {
      record(before, after) {
        const column = finishedBy.get(after.constructor)
        if (column !== undefined) deltas.push(...deltasBetween(column, before, after))
        return []
      },
      async flush(manager) {
        const pending = deltas
        deltas = []
        if (pending.length === 0) return
        const unitIds = [...new Set(pending.map(({ unitId }) => unitId))].toSorted()
        await addOpenDue(manager, sumOpenDue(pending, await lockUnits(manager, unitIds)))
      },
    }
  }
}

/** The deadlines that decide lights: by moment, and not recurring. */
export const lightDeadlines = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ lastDay, recurs }) => lastDay === undefined && !recurs)

const deltasBetween = (
  finishedBy: string,
  before: object | undefined,
  after: object,
): readonly OpenDueDelta[] => {
  const removed = before && openDueOf(finishedBy, before)
  const added = openDueOf(finishedBy, after)
  if (removed?.unitId === added?.unitId && removed?.dueAt === added?.dueAt) return []
  return [...(removed ? [{ ...removed, records: -1 }] : []), ...(added ? [added] : [])]
}

const openDueOf = (finishedBy: string, record: object): OpenDueDelta | undefined => {
  const dueAt: unknown = Reflect.get(record, 'dueAt')
  const unitId: unknown = Reflect.get(record, 'unitId')
  const finished: unknown = Reflect.get(record, finishedBy) ?? null
  if (finished !== null || !(dueAt instanceof Date) || typeof unitId !== 'string') return undefined
  return { unitId, dueAt: dueAt.toISOString(), records: 1 }
}
