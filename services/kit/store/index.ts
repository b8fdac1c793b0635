export { actOnce } from './act.ts'
export { addInto } from './add-into.ts'
export type { Bus } from './bus/bus.ts'
export { natsBus } from './bus/nats-bus.ts'
export { processBus } from './bus/process-bus.ts'
export {
  type OperationClock,
  operationClock,
  withOperationClock,
} from './dependencies/operation-clock.ts'
export { type ResponseDependencies, dependenciesIn } from './dependencies/response-dependencies.ts'
export {
  followInvalidations,
  type Invalidation,
  type Invalidations,
} from './dependencies/invalidations.ts'
export { trackingReads, readingByKeys, Reads } from './dependencies/reads.ts'
export { digestOf, chainAfter, chainStart } from './feed/chain.ts'
export { decodeCursor, encodeCursor } from './feed/cursor.ts'
export type { Audience, FeedEntry, FeedSource } from './feed/feed.ts'
export { onAdvance } from './feed/on-advance.ts'
export { FollowCursor } from './follow/cursor.ts'
export { type LogFollower, follower } from './follow/follower.ts'
export { lockExistingRow, lockRow } from './lock-row.ts'
export { entityColumns, fieldsOfRow } from './entity-columns.ts'
export { loadRows } from './load-rows.ts'
export { padded } from './padded.ts'
export { placeholders } from './placeholders.ts'
export { newIds } from './new-ids.ts'
export { insertRows, setRows } from './insert-rows.ts'
export { lockLog } from './log/append.ts'
export { Change, LogHead } from './log/change.ts'
export { EventRow } from './log/event-row.ts'
export { currentCounters, currentNames } from './log/current-names.ts'
export {
  declareFormerIndicators,
  declareFormerNames,
  FormerNames,
  migratedContent,
  subjectsOf,
} from './log/former-names.ts'
export {
  ChainCheck,
  type ChainFault,
  type ChainLink,
  checkChain,
  firstLink,
} from './log/chain-check.ts'
export { genesis } from './log/hash.ts'
export { pagesOf } from './log/pages.ts'
export { isPersonal, Personal, withoutPersonal } from './log/personal.ts'
export { type Log, logOf } from './log/read.ts'
export { tagsOf, tagsOfRow } from './log/tags.ts'
export type { Migration } from './migration.ts'
export { schemaStates } from './schema-states.ts'
export type { Step } from './schema/editor.ts'
export { isSameColumn } from './schema/differences.ts'
export { formatColumn } from './schema/notation.ts'
export { hasIndex, type IndexShape, type SchemaShape, type TableShape } from './schema/shape.ts'
export * from './schema/steps/index.ts'
export { openReader } from './open-reader.ts'
export { databaseName, openSources } from './open.ts'
export type { DatabaseLocation, Schema } from './source-options.ts'
export { type DatabaseFailure, databaseFailureOf } from './database-failure.ts'
export { combineProjections, type Projection } from './projection.ts'
export { pruneResults, StoredResult, requestOf } from './request.ts'
export { NotCommitted } from './not-committed.ts'
export { snapshotOf } from './snapshot.ts'
export { Store } from './store.ts'
export {
  acquireLease,
  isLeased,
  type LeasableRow,
  Lease,
  leaseRow,
  noLease,
  releaseLease,
  renewLease,
} from './lease.ts'
export { type Author, type LoggedRow, Tx } from './tx.ts'
export { TextTooLong } from './text-limits.ts'
export type { ViewDefinition } from './views/create-views.ts'
export { StoredView } from './views/stored-view.ts'
