import { createHash } from 'node:crypto'
import type { EntityManager, EntityTarget, SelectQueryBuilder } from 'typeorm'
import { Brackets } from 'typeorm'
import {
  localized,
  type Connection,
  LocalizedGraphQLError,
} from '../../../schema/vocabulary/index.ts'
import { defaultPageSize } from '../bounds/index.ts'
import type { LoggedRow } from '../store/index.ts'

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A list: its records and their order. The id is the last criterion, so that the order is total. */
export interface Page<T extends LoggedRow> {
  readonly entity: EntityTarget<T>
  /** Adds conditions to the query over `record`. */
  readonly narrow?: (query: SelectQueryBuilder<T>) => unknown
  /** Properties to order by; a leading `-` orders descending. Nulls are the least, or the last after `property nulls last`. */
  readonly orderBy?: readonly string[]
  /** Whether the viewer may not see all records of the list; a public list has none. */
  readonly limited?: () => Promise<boolean>
}

const maxPageSize = 100

/** Reads one page by keyset, so that records created or deleted meanwhile neither repeat nor hide others. */
export const readPage = async <T extends LoggedRow>(
  read: EntityManager,
  list: Page<T>,
  args: PageArgs,
): Promise<Connection<T>> => {
  const first = sizeOfPage(args.first)
  const order = distinctTerms([...(list.orderBy ?? []), 'id'].map(orderTermOf))
  const query = read.createQueryBuilder(list.entity, 'record')
  list.narrow?.(query)
  const count = query.clone()
  order.forEach(({ property, descending, nullsLast }, index) => {
    if (nullsLast)
      query.addSelect(`record.${property} IS NULL`, `isNull${index}`).addOrderBy(`isNull${index}`)
    query.addOrderBy(`record.${property}`, descending ? 'DESC' : 'ASC')
  })
  const name = listName(query.expressionMap.mainAlias?.metadata.name ?? '', order)
  if (args.after) startAfter(query, order, readCursor(args.after, name, order.length))
  const rows = await query.limit(first + 1).getMany()
  const nodes = rows.slice(0, first)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node, order, name) }))
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
    limited: list.limited ?? unlimited,
  }
}

/** What a list of public rows says of the viewer's rights. */
export const unlimited = (): Promise<boolean> => Promise.resolve(false)

/** The size of a page that `first` asks for; refuses one that is too large. */
export const sizeOfPage = (first: number | null | undefined): number => {
  const size = first ?? defaultPageSize
  if (size >= 1 && size <= maxPageSize) return size
  throw badInput(
    `"first" must be from 1 to ${maxPageSize}, not ${size}. Read the next page with "after".`,
    `first 須為 1 至 ${maxPageSize},不能為 ${size};下一頁請用 after。`,
  )
}

interface OrderTerm {
  readonly property: string
  readonly descending: boolean
  /** Ascending with nulls at the end. */
  readonly nullsLast: boolean
}

const orderTermOf = (term: string): OrderTerm => ({
  property: term.replace(/^-| nulls last$/g, ''),
  descending: term.startsWith('-'),
  nullsLast: term.endsWith(' nulls last'),
})

/** Without later terms for the same property, which order nothing. */
const distinctTerms = (terms: readonly OrderTerm[]): readonly OrderTerm[] =>
  terms.filter(
    ({ property }, index) => terms.findIndex((term) => term.property === property) === index,
  )

/** Names a list in its cursors: by its records and their order. */
const listName = (entity: string, order: readonly OrderTerm[]): string => {
  const terms = order.map(
    ({ property, descending, nullsLast }) =>
      `${descending ? '-' : ''}${property}${nullsLast ? ' nulls last' : ''}`,
  )
  return createHash('sha256')
    .update([entity, ...terms].join())
    .digest('base64url')
    .slice(0, 6)
}

const cursorOf = (node: object, order: readonly OrderTerm[], name: string): string => {
  const values = order.map(({ property }): unknown => Reflect.get(node, property) ?? null)
  return Buffer.from(JSON.stringify([name, ...values])).toString('base64url')
}

/** (a, b, id) after (x, y, z): a > x, or a = x and b > y, or a = x and b = y and id > z. Nulls come first, or last. */
const startAfter = <T extends LoggedRow>(
  query: SelectQueryBuilder<T>,
  order: readonly OrderTerm[],
  values: readonly unknown[],
): void => {
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
  { property, descending, nullsLast }: OrderTerm,
  index: number,
  value: unknown,
  isStrict: boolean,
): [string, Record<string, unknown>] => {
  const name = `after${index}`
  const column = `record.${property}`
  if (!isStrict)
    return value === null ? [`${column} IS NULL`, {}] : [`${column} = :${name}`, { [name]: value }]
  const isNullAtEnd = descending || nullsLast
  if (value === null) return [isNullAtEnd ? '1 = 0' : `${column} IS NOT NULL`, {}]
  const isAfter = `${column} ${descending ? '<' : '>'} :${name}`
  return [isNullAtEnd ? `(${isAfter} OR ${column} IS NULL)` : isAfter, { [name]: value }]
}

const readCursor = (after: string, name: string, length: number): readonly unknown[] => {
  const [list, ...values] = parseCursor(after).map(revive)
  if (list === name && values.length === length && values.every(isComparable)) return values
  throw badInput(
    '"after" is not a cursor of this list. Pass an "endCursor" of this list with the same order.',
    'after 不是此列表的游標,請傳入同一排序下此列表的 endCursor。',
  )
}

const parseCursor = (after: string): readonly unknown[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    return Array.isArray(values) ? values : []
  } catch {
    return []
  }
}

// Cursors contain moments as ISO texts; drivers compare dates.
const revive = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : value

const isComparable = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** An error for invalid arguments, with the code BAD_USER_INPUT. */
export const badInput = (en: string, hant: string): LocalizedGraphQLError =>
  new LocalizedGraphQLError(localized(en, hant), { extensions: { code: 'BAD_USER_INPUT' } })
