import { type EntityTarget, IsNull, LessThan } from 'typeorm'
import { typeOf } from '../record/known-types.ts'
import { changeRecord } from '../record/write.ts'
import type { Store } from '../store/store.ts'
import type { Tx } from '../store/tx.ts'
import type { Deadline, Timed } from './deadline.ts'

const batch = 200

/** Writes once, for every open record whose due moment has passed, that it fell due; also those slept through. */
export const sweep = async (
  store: Store,
  deadlines: readonly Deadline[],
  now: Date,
): Promise<void> => {
  for (const { record, finishedBy, kind } of deadlines)
    for (;;) {
      const due = await store.read.find(record, {
        where: { dueAt: LessThan(now), fellDue: false, [finishedBy]: IsNull() } as never,
        order: { dueAt: 'ASC' } as never,
        take: batch,
      })
      if (due.length > 0)
        await store.write({ actor: 'system', now }, async (tx) => {
          for (const { id } of due) {
            const held = await tx.find(record, id)
            // Its clock may have been moved meanwhile.
            const isPast = held?.dueAt && held.dueAt < now
            if (held && isPast && !held.fellDue) await fall(tx, record, held, { kind, finishedBy })
          }
        })
      if (due.length < batch) break
    }
}

const fall = (
  tx: Tx,
  noun: EntityTarget<Timed>,
  held: Timed,
  { kind, finishedBy }: Pick<Deadline, 'kind' | 'finishedBy'>,
) => {
  const change = { where: { [finishedBy]: null }, set: { fellDue: true } }
  const type = typeof noun === 'function' ? typeOf(noun) : undefined
  return type
    ? changeRecord(tx, type, held, { past: 'fellDue', ...change })
    : tx.change(held, { kind, ...change })
}
