import { createHash } from 'node:crypto'
import { deadlineOf } from '../../kit/records/index.ts'
import type { Subgraph } from '../../kit/runtime/index.ts'

/** A record type of a domain whose overdue records turn a light red. */
export interface TimedType {
  readonly service: string
  /** The prefix of its subjects in the log, e.g. `SiteMessage`. */
  readonly entity: string
  /** e.g. `siteMessage` */
  readonly name: string
  /** Its heading, in Traditional Chinese. */
  readonly label: string
  /** The field that is null while the record is open. */
  readonly finishedBy: string
  /** The field that names the record; undefined if it has none. */
  readonly title: string | undefined
}

/** The timed record types of all domains. Types that are due again and again decide no light, and so are not overdue. */
export const timedTypesOf = (
  subgraphs: readonly Pick<Subgraph, 'name' | 'records'>[],
): readonly TimedType[] =>
  subgraphs.flatMap(({ name: service, records }) =>
    (records?.types ?? []).flatMap((type): TimedType[] => {
      const deadline = deadlineOf(type)
      if (!deadline || deadline.recurs || deadline.lastDay) return []
      const { finishedBy } = deadline
      const title = type.fields.find(({ kind }) => kind === 'title')?.property
      const { name: entity, label } = type.names
      return [{ service, entity, name: type.name, label, finishedBy, title }]
    }),
  )

/** Changes with the types and with what is kept of them, so that a release with others reads the logs again. */
export const fingerprintOf = (types: readonly TimedType[]): string =>
  createHash('sha256')
    .update(JSON.stringify(['periods', types]))
    .digest('hex')
    .slice(0, 12)
