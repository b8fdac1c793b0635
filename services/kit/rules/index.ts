export { lockedRules, readActiveRules, activeRules } from './read-active-rules.ts'
export { ReplicatedRulePack } from './replicated-rule-pack.ts'
export { rulesFingerprint } from './rules-fingerprint.ts'
export type { ActiveRules } from './active-rules.ts'
