import { type EntityTarget, IsNull, LessThan } from 'typeorm'
import { dayOf } from '../calendar/index.ts'
import { changeRecord, type Deadline, type Timed, recordTypeOf } from '../records/index.ts'
import type { Store, Tx } from '../store/index.ts'

const batch = 200

/** Writes once, for every open record whose due moment has passed, that it fell due; also those slept through. */
export const sweep = async (
  store: Store,
  deadlines: readonly Deadline[],
  now: Date,
): Promise<void> => {
  for (const deadline of deadlines) {
    const { record, finishedBy, lastDay, where } = deadline
    const [column, limit] = lastDay ? [lastDay, dayOf(now)] : ['dueAt', now]
    for (;;) {
      const due = await store.read.find(record, {
        where: {
          ...where,
          [column]: LessThan(limit),
          missedDueDate: false,
          [finishedBy]: IsNull(),
        } as never,
        order: { [column]: 'ASC' } as never,
        take: batch,
      })
      if (due.length > 0)
        await store.write({ actor: 'system', now }, async (tx) => {
          for (const { id } of due) {
            const held = await tx.find(record, id)
            // Its clock may have been moved meanwhile.
            if (held && !held.missedDueDate && isPast(held, column, limit))
              await fall(tx, record, held, deadline)
          }
        })
      if (due.length < batch) break
    }
  }
}

const isPast = (record: Timed, column: string, limit: Date | string): boolean => {
  const due = Reflect.get(record, column) as Date | string | null
  return due !== null && due < limit
}

const fall = (
  tx: Tx,
  noun: EntityTarget<Timed>,
  held: Timed,
  { kind, finishedBy, where }: Deadline,
) => {
  const change = { where: { ...where, [finishedBy]: null }, set: { missedDueDate: true } }
  const type = typeof noun === 'function' ? recordTypeOf(noun) : undefined
  return type
    ? changeRecord(tx, type, held, { event: 'missedDueDate', ...change })
    : tx.change(held, { kind, ...change })
}
