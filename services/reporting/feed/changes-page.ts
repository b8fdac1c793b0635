import type { SelectQueryBuilder } from 'typeorm'
import { changeFilter, isVisible } from '../../kit/access/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { decodeCursor } from '../../kit/store/index.ts'
import type { PastChangesArgs } from './changes-args.ts'
import { directionOf, narrow, rangeQuery } from './changes-query.ts'
import { FeedHead } from './feed-head.ts'
import { feedEntryOf, FeedRow } from './feed-row.ts'

/** How many changes of the range one page looks at, so that a rare one costs no scan of the feed. */
export const maxScanned = 20_000
const batchSize = 500

/** A page of changes. It can have fewer rows than asked for and yet a next page. */
export interface ChangesPage {
  readonly rows: readonly FeedRow[]
  readonly hubId: string
  /** The row where the page ends; undefined at the end of the range. */
  readonly end: FeedRow | undefined
}

/** Reads a page of the feed by moment and position. */
export const changesPage = async (
  context: Context,
  args: PastChangesArgs,
  first: number,
): Promise<ChangesPage> => {
  const { store, viewer } = context
  const { hubId } = await store.read.findOneByOrFail(FeedHead, { id: 1 })
  const isSelected = changeFilter(args.where ?? {})
  let after = args.after ? await cursorRow(context, args.after, hubId) : undefined
  const limit = await lastOfScan(context, args, after)
  const rows: FeedRow[] = []
  for (;;) {
    const query = rangeQuery(context, args, after)
    if (limit) upTo(query, args, limit)
    narrow(query, args, viewer)
    const batch = await query.limit(batchSize).getMany()
    for (const row of batch) {
      after = row
      const entry = feedEntryOf(row)
      if (isVisible(entry, viewer) && isSelected(entry)) rows.push(row)
      if (rows.length === first) return { rows, hubId, end: row }
    }
    if (batch.length < batchSize) return { rows, hubId, end: limit }
  }
}

/** The last row that a page looks at, found in the index alone; undefined if the range ends before. */
const lastOfScan = async (
  context: Context,
  args: PastChangesArgs,
  after: FeedRow | undefined,
): Promise<FeedRow | undefined> => {
  const query = rangeQuery(context, args, after).select(['record.at', 'record.position'])
  const [last] = await query
    .offset(maxScanned - 1)
    .limit(1)
    .getMany()
  return last
}

const upTo = (
  query: SelectQueryBuilder<FeedRow>,
  args: PastChangesArgs,
  { at, position }: FeedRow,
): void => {
  const { isAfter } = directionOf(args)
  const isBefore = isAfter === '>' ? '<' : '>'
  query.andWhere(
    `(record.at ${isBefore} :lastAt OR (record.at = :lastAt AND record.position ${isBefore}= :last))`,
    { lastAt: at, last: position },
  )
}

const cursorRow = async ({ store }: Context, cursor: string, hubId: string): Promise<FeedRow> => {
  const decoded = decodeCursor(cursor)
  const row =
    decoded?.hubId === hubId
      ? await store.read.findOneBy(FeedRow, { position: decoded.position })
      : null
  if (!row)
    throw badInput(
      '"after" is not a cursor of this hub’s changes. Pass an "endCursor".',
      'after 不是本平台變更清單的游標,請填寫 endCursor。',
    )
  return row
}
