import { Brackets, type SelectQueryBuilder } from 'typeorm'
import { domainFolder } from '../../kit/access/index.ts'
import { isoText } from '../../kit/calendar/index.ts'
import type { Viewer } from '../../kit/identity/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { ChangeOrder, type PastChangesArgs } from './changes-args.ts'
import { FeedRow } from './feed-row.ts'

export const directionOf = ({ orderBy }: PastChangesArgs) =>
  orderBy === ChangeOrder.NEWEST_FIRST
    ? ({ order: 'DESC', isAfter: '<' } as const)
    : ({ order: 'ASC', isAfter: '>' } as const)

/** The changes of the range behind a row, in order. */
export const rangeQuery = (
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

/** The conditions that the database can decide; `changeFilter` decides all of them for each row. */
export const narrow = (
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
