export { brokenChain, type ChainedLog, chainOf } from './checkpoint/chained-log.ts'
export { checkpointFile } from './checkpoint/checkpoint-file.ts'
export { checkpointPages, lastCheckpoint, LogCheckpoint } from './checkpoint/log-checkpoint.ts'
export { watchCheckpoints } from './checkpoint/watch-checkpoints.ts'
export { atChange, type Fault, remedies } from './verify/fault.ts'
export type { LoggedEntity } from './verify/logged-entity.ts'
export {
  checkpointsOf,
  type StoredLog,
  storedService,
  type StoredService,
} from './verify/stored-log.ts'
export { type PageVerifier, verifyChain } from './verify/verify-chain.ts'
export { verifyCheckpoints } from './verify/verify-checkpoints.ts'
export { verifyPresence } from './verify/verify-presence.ts'
export { verifyRecords } from './verify/verify-records.ts'
export { type StatementText, verifyStatements } from './verify/verify-statements.ts'
