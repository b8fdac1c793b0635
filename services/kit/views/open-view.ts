import { createHash } from 'node:crypto'
import { localized } from '../../../schema/vocabulary/language/localized.ts'
import { UnitNode } from '../access/index.ts'
import { type Calendar, dayOf, greenFromOf } from '../calendar/index.ts'
import type { Viewer } from '../identity/index.ts'
import { FollowCursor, LogHead, type Store } from '../store/index.ts'
import { readView, type ViewRow } from './read-view.ts'
import { dependsOnDay, type View, type ViewDays } from './view.ts'
import { type ViewQuery, viewQuery } from './view-query.ts'
import { ViewRefused } from './view-refused.ts'
import { viewDefinition } from './view-sql.ts'

/** The rows of a view for one viewer. */
export interface OpenedView {
  /** Changes whenever the rows may have changed: two equal ones stand for the same rows. */
  readonly version: string
  /** Read once, page by page. */
  readonly rows: AsyncIterable<readonly ViewRow[]>
}

export interface ViewReader {
  readonly store: Store
  readonly viewer: Viewer
  readonly now: Date
  readonly calendar: Calendar
}

/** Opens a view. Rejects with `ViewRefused` for parameters that it does not have, and for an unknown unit. */
export const openView = async (
  view: View,
  parameters: URLSearchParams,
  { store, viewer, now, calendar }: ViewReader,
): Promise<OpenedView> => {
  const query = viewQuery(view, parameters)
  await refuseUnknownUnit(store, query)
  const days = viewDays(dayOf(now), calendar)
  // Before the rows: if they change meanwhile, the version is that of older rows, and the next request gets all anew.
  const version = await versionOf(store, [
    viewDefinition(view).select,
    parameters.toString(),
    view.isPublic === undefined ? [] : viewer.grants.map(({ unitId }) => unitId).toSorted(),
    dependsOnDay(view) ? days : {},
  ])
  return { version, rows: readView(store.read, view, query, { viewer, days }) }
}

const refuseUnknownUnit = async (store: Store, { below }: ViewQuery): Promise<void> => {
  if (below !== undefined && !(await store.read.existsBy(UnitNode, { id: below })))
    throw new ViewRefused(
      localized(
        `"below" names the unit "${below}", which does not exist.`,
        `「below」所指單位「${below}」不存在。`,
      ),
    )
}

/** The days that lights depend on. */
export const viewDays = (today: string, calendar: Calendar): ViewDays => {
  const greenFrom = greenFromOf(today, calendar)
  return { today, greenFrom: typeof greenFrom === 'string' ? greenFrom : null }
}

/** Everything in a store follows from its own log and from what it has applied of others. */
const versionOf = async ({ read, service }: Store, parts: readonly unknown[]): Promise<string> => {
  const head = await read.findOneByOrFail(LogHead, { id: 1 })
  const cursors = await read.find(FollowCursor, { order: { id: 'ASC' } })
  const state = [service, head.seq, head.hash, cursors.map(({ id, seq }) => [id, seq]), ...parts]
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url')
}
