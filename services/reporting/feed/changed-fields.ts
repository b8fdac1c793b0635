import { currentNames, type Log, subjectsOf } from '../../kit/store/index.ts'
import { ChangedField, type ValuesBefore } from './changed-field.ts'
import type { FeedRow } from './feed-row.ts'

type Fields = Readonly<Record<string, unknown>>

/** The row of a change in the log of its service, which is the only place that stores its fields and its author. */
export const logRowOf = async ({ service, seq }: FeedRow, logOf: (service: string) => Log) => {
  const [change] = await logOf(service).read(seq - 1, 1)
  if (change?.seq !== seq) throw new Error(`the log of ${service} has no row ${seq}`)
  return currentNames(change)
}

/** The fields that a change set, with their new values. */
export const newValuesOf = async (row: FeedRow, logOf: (service: string) => Log): Promise<Fields> =>
  JSON.parse((await logRowOf(row, logOf)).fields)

/** The fields that a change set, with their values before and after it. */
export const changedFieldsOf = async (
  row: FeedRow,
  logOf: (service: string) => Log,
): Promise<ChangedField[]> => {
  const set = await newValuesOf(row, logOf)
  let values: ReturnType<ValuesBefore> | undefined
  const before: ValuesBefore = () =>
    (values ??= valuesBefore(row, Object.keys(set), logOf(row.service)))
  return Object.entries(set).map(([name, value]) => new ChangedField(name, value, before))
}

const pageSize = 100

/** The last values that earlier changes of the record state. Reads back only until each field is found. */
const valuesBefore = async (
  { subject, seq }: FeedRow,
  names: readonly string[],
  log: Log,
): Promise<ReadonlyMap<string, unknown>> => {
  const values = new Map<string, unknown>()
  const end = subject.indexOf(':')
  const subjects = subjectsOf(subject.slice(0, end), subject.slice(end + 1))
  for (let position = seq; ;) {
    const rows = await log.before(subjects, position, pageSize)
    for (const row of rows) {
      const stated: Fields = JSON.parse(currentNames(row).fields)
      for (const name of names)
        if (!values.has(name) && Object.hasOwn(stated, name)) values.set(name, stated[name])
    }
    position = rows.at(-1)?.seq ?? 0
    if (rows.length < pageSize || names.every((name) => values.has(name))) return values
  }
}
