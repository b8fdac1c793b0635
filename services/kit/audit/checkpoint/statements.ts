import * as z from 'zod'

const shared = { service: z.string(), hash: z.string() }

const checkpoint = z.object({
  type: z.literal('checkpoint'),
  ...shared,
  number: z.number().int(),
  seq: z.number().int(),
  at: z.string(),
})

const receipt = z
  .object({ type: z.literal('receipt'), ...shared, row: z.object({ seq: z.number().int() }) })
  .transform(({ row, ...statement }) => ({ ...statement, seq: row.seq }))

/** What a checkpoint states: at this moment, the row at `seq` of the log `service` had this hash. */
export type CheckpointStatement = z.infer<typeof checkpoint>

/** A statement that the row at `seq` of the log `service` has this hash: a checkpoint or a receipt. */
export type LogStatement = CheckpointStatement | z.infer<typeof receipt>

const statement = z.union([checkpoint, receipt])

/** @returns undefined for a payload that states nothing about a log */
export const logStatementOf = (payload: unknown): LogStatement | undefined =>
  statement.safeParse(payload).data

export const checkpointOf = (payload: unknown): CheckpointStatement | undefined =>
  checkpoint.safeParse(payload).data
