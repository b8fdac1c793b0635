export { changesOf } from './changes-of.ts'
export { followChanges, type Following } from './follow-changes.ts'
export type { ChangeFilter, FollowedChange, FollowOptions, FollowState } from './options.ts'
export type { Proof } from './ledger.ts'
export {
  ChainBroken,
  ConnectionRefused,
  CursorRefused,
  FollowError,
  SubscriptionRefused,
  TokenRefused,
  type CursorCode,
} from './refusals.ts'
