import { GraphQLError } from 'graphql'
import type { EntityManager, EntityTarget, SelectQueryBuilder } from 'typeorm'
import { Brackets } from 'typeorm'
import type { Connection } from '../../../schema/vocabulary/index.ts'
import type { LoggedRow } from '../store/index.ts'

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A list: which records, in which order. The id comes last, so that the order is total. */
export interface Page<T extends LoggedRow> {
  readonly entity: EntityTarget<T>
  readonly narrow?: (query: SelectQueryBuilder<T>) => unknown
  /** Properties to order by; a leading `-` turns the order round. */
  readonly orderBy?: readonly string[]
}

const most = 100

/** Reads one page by keyset: a record that comes or goes meanwhile neither repeats nor hides another. */
export const readPage = async <T extends LoggedRow>(
  read: EntityManager,
  list: Page<T>,
  args: PageArgs,
): Promise<Connection<T>> => {
  const first = sizeOf(args.first)
  const order = [...(list.orderBy ?? []), 'id'].map(termOf)
  const query = read.createQueryBuilder(list.entity, 'record')
  list.narrow?.(query)
  const count = query.clone()
  for (const { property, descending } of order)
    query.addOrderBy(`record.${property}`, descending ? 'DESC' : 'ASC')
  if (args.after) goOnAfter(query, order, args.after)
  const rows = await query.limit(first + 1).getMany()
  const nodes = rows.slice(0, first)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node, order) }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => count.getCount(),
  }
}

const sizeOf = (first: number | null | undefined): number => {
  const size = first ?? 25
  if (size >= 1 && size <= most) return size
  throw badInput(`"first" must be from 1 to ${most}, not ${size}. Read on with "after".`)
}

interface Term {
  readonly property: string
  readonly descending: boolean
}

const termOf = (word: string): Term => ({
  property: word.replace(/^-/, ''),
  descending: word.startsWith('-'),
})

const cursorOf = (node: object, order: readonly Term[]): string => {
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(node))
  return Buffer.from(
    JSON.stringify(order.map(({ property }) => values[property] ?? null)),
  ).toString('base64url')
}

/** (a, b, id) after (x, y, z): a > x, or a = x and b > y, or a = x and b = y and id > z. Nulls come first. */
const goOnAfter = <T extends LoggedRow>(
  query: SelectQueryBuilder<T>,
  order: readonly Term[],
  after: string,
): void => {
  const values = readCursor(after, order.length)
  query.andWhere(
    new Brackets((any) => {
      order.forEach((_, last) => {
        any.orWhere(
          new Brackets((all) => {
            order.slice(0, last + 1).forEach((term, index) => {
              all.andWhere(...compare(term, index, values[index], index === last))
            })
          }),
        )
      })
    }),
  )
}

const compare = (
  { property, descending }: Term,
  index: number,
  value: unknown,
  beyond: boolean,
): [string, Record<string, unknown>] => {
  const name = `after${index}`
  const column = `record.${property}`
  if (!beyond)
    return value === null ? [`${column} IS NULL`, {}] : [`${column} = :${name}`, { [name]: value }]
  if (value === null) return [descending ? '1 = 0' : `${column} IS NOT NULL`, {}]
  return [
    descending ? `(${column} < :${name} OR ${column} IS NULL)` : `${column} > :${name}`,
    { [name]: value },
  ]
}

const readCursor = (after: string, length: number): readonly unknown[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(values) && values.length === length) return values.map(revived)
  } catch {
    // Falls through to the refusal.
  }
  throw badInput(
    '"after" is no cursor of this list. Pass an "endCursor" that the list gave, with the same order.',
  )
}

// Moments travel as ISO text in cursors; drivers compare them as dates.
const revived = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : value

export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
