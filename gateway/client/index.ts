export type { Backoff } from './backoff.ts'
export { type Changes, changesOf } from './changes-of.ts'
export {
  type AnswerSink,
  connectLive,
  type LiveAnswer,
  type LiveConnection,
  type LiveOperation,
  type LiveOptions,
  type LiveState,
} from './live-connection.ts'
export { followChanges, type Following } from './follow-changes.ts'
export {
  ChainBroken,
  ConnectionRefused,
  type CursorCode,
  CursorRefused,
  FollowError,
  SubscriptionRefused,
  TokenRefused,
} from './follow-error.ts'
export type { ChangeFilter, FollowedChange, FollowOptions, FollowState } from './options.ts'
export type { DeliveryReport } from './sequence-check.ts'
export type { SocketClass } from './socket-class.ts'
