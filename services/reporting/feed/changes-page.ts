import { Brackets, type SelectQueryBuilder } from 'typeorm'
import { changeFilter, domainFolder, isVisible } from '../../kit/access/index.ts'
import { isoText } from '../../kit/calendar/index.ts'
import { badInput } from '../../kit/graphql/index.ts'
import type { Viewer } from '../../kit/identity/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { decodeCursor } from '../../kit/store/index.ts'
import { ChangeOrder, type PastChangesArgs } from './changes-args.ts'
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

const directionOf = ({ orderBy }: PastChangesArgs) =>
  orderBy === ChangeOrder.NEWEST_FIRST
    ? ({ order: 'DESC', isAfter: '<' } as const)
    : ({ order: 'ASC', isAfter: '>' } as const)

/** The changes of the range behind a row, in order. */
const rangeQuery = (
  { store }: Context,
  args: PastChangesArgs,
  after: FeedRow | undefined,
): SelectQueryBuilder<FeedRow> => {
  const { from, to } = args
  const { order, isAfter } = directionOf(args)
  const query = store.read.createQueryBuilder(FeedRow, 'record')
  if (from) query.andWhere('record.at >= :from', { from: isoText(from) })
  if (to) query.andWhere('record.at <= :to', { to: isoText(to) })
  if (after)
    query.andWhere(
      `(record.at ${isAfter} :at OR (record.at = :at AND record.position ${isAfter} :position))`,
      { at: after.at, position: after.position },
    )
  return query.orderBy('record.at', order).addOrderBy('record.position', order)
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

/** The conditions that the database can decide; `changeFilter` decides all of them for each row. */
const narrow = (
  query: SelectQueryBuilder<FeedRow>,
  { where }: PastChangesArgs,
  viewer: Viewer,
): void => {
  const inPath = (name: string): string => `instr(record.unitPath, :${name}) > 0`
  const anyOf = (ids: readonly string[], name: string): Brackets =>
    new Brackets((any) => {
      any.where('1 = 0')
      ids.forEach((id, index) =>
        any.orWhere(inPath(`${name}${index}`), { [`${name}${index}`]: `/${id}/` }),
      )
    })
  const granted = viewer.grants.map(({ unitId }) => unitId)
  query.andWhere(
    new Brackets((either) =>
      either.where(`record.audience = 'PUBLIC'`).orWhere(anyOf(granted, 'granted')),
    ),
  )
  if (where?.units) query.andWhere(anyOf(where.units, 'unit'))
  if (where?.tasks)
    query.andWhere(where.tasks.length > 0 ? 'record.taskId IN (:...tasks)' : '1 = 0', {
      tasks: where.tasks,
    })
  if (where?.domains)
    query.andWhere(where.domains.length > 0 ? 'record.domain IN (:...domains)' : '1 = 0', {
      domains: where.domains.map(domainFolder),
    })
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
