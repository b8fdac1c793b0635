import { currentNames, type Log } from '../../kit/store/index.ts'
import type { FeedRow } from './feed-row.ts'

/** The fields that a change set, with their new values. The change log of its service is the only place that stores them. */
export const changedFieldsOf = async (
  { service, seq }: FeedRow,
  logOf: (service: string) => Log,
): Promise<Readonly<Record<string, unknown>>> => {
  const [change] = await logOf(service).read(seq - 1, 1)
  if (change?.seq !== seq) throw new Error(`the log of ${service} has no row ${seq}`)
  return JSON.parse(currentNames(change).fields)
}
