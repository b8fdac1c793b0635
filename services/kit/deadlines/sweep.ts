import { IsNull, LessThan } from 'typeorm'
import { dayOf } from '../calendar/index.ts'
import {
  changeRecord,
  type Deadline,
  type DueRules,
  lockedDueRules,
  recordTypeOf,
  type Timed,
} from '../records/index.ts'
import type { Store, Tx } from '../store/index.ts'

const batchSize = 200

/** Marks every open record whose due moment has passed as overdue, once; also those that passed while the hub was down. */
export const sweep = async (
  store: Store,
  deadlines: readonly Deadline[],
  now: Date,
): Promise<void> => {
  for (const deadline of deadlines) {
    const { record: entity, finishedBy, lastDay, where } = deadline
    const [column, limit] = lastDay ? [lastDay, dayOf(now)] : ['dueAt', now]
    for (;;) {
      const overdue = await store.read
        .createQueryBuilder(entity, 'record')
        .where({
          ...where,
          [column]: LessThan(limit),
          missedDueDate: false,
          [finishedBy]: IsNull(),
        })
        .orderBy(`record.${column}`)
        .limit(batchSize)
        .getMany()
      if (overdue.length > 0)
        await store.write({ actor: 'system', now }, async (tx) => {
          const dueRules = await lockedDueRules(tx)
          for (const { id } of overdue) {
            const record = await tx.find(entity, id)
            // Another writer may have moved the due moment meanwhile.
            if (record && !record.missedDueDate && isBefore(record, column, limit))
              await markOverdue(tx, record, deadline, dueRules)
          }
        })
      if (overdue.length < batchSize) break
    }
  }
}

const isBefore = (record: Timed, column: string, limit: Date | string): boolean => {
  const due: unknown = Reflect.get(record, column)
  if (due instanceof Date) return due < limit
  return typeof due === 'string' && due < limit
}

const markOverdue = (
  tx: Tx,
  record: Timed,
  { kind, finishedBy, where }: Deadline,
  dueRules: DueRules,
) => {
  const change = { where: { ...where, [finishedBy]: null }, set: { missedDueDate: true } }
  const type = recordTypeOf(record.constructor)
  return type
    ? changeRecord(tx, type, record, { event: 'missedDueDate', ...change }, dueRules)
    : tx.change(record, { kind, ...change })
}
