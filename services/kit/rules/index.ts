export { lockedRules, readActiveRules, activeRules } from './law-in.ts'
export { ReplicatedRulePack } from './law-pack.ts'
export { rulesFingerprint } from './law-print.ts'
export type { ActiveRules } from './law.ts'
