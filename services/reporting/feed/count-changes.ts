import { changeFilter, isVisible } from '../../kit/access/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { PastChangesArgs } from './changes-args.ts'
import { narrow, rangeQuery } from './changes-query.ts'
import { feedEntryOf } from './feed-row.ts'

/** The most changes that are looked at to count some of them. */
export const maxCounted = 20_000

/** What decides whether a change is counted. */
const decisive = ['kind', 'subject', 'unitId', 'unitPath', 'taskId', 'domain', 'audience', 'tags']

/**
 * Counts the changes of a range that the viewer may see and that a filter selects, one by one, since changes of earlier releases
 * are selected by the names of today.
 * @returns undefined if the range has too many to be looked at
 */
export const countChanges = async (
  context: Context,
  args: PastChangesArgs,
): Promise<number | undefined> => {
  const query = rangeQuery(context, args, undefined).select(
    [...decisive, 'at', 'position'].map((column) => `record.${column}`),
  )
  narrow(query, args, context.viewer)
  const rows = await query.limit(maxCounted + 1).getMany()
  if (rows.length > maxCounted) return undefined
  const isSelected = changeFilter(args.where ?? {})
  return rows.filter((row) => {
    const entry = feedEntryOf(row)
    return isVisible(entry, context.viewer) && isSelected(entry)
  }).length
}
