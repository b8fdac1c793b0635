import { createHash } from 'node:crypto'
import type { ReplicatedRulePack } from './replicated-rule-pack.ts'

/** A hash of the packs that are switched on, SHA-256 in hexadecimal. @param ids only these packs; all if left out */
export const rulesFingerprint = (
  packs: readonly ReplicatedRulePack[],
  ids?: readonly string[],
): string => {
  const active = packs
    .filter(({ id, switchedOn }) => switchedOn && (ids?.includes(id) ?? true))
    .map(({ id, rule, roll, validFrom, validTo }) => [id, rule, roll, validFrom, validTo])
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
  return createHash('sha256').update(JSON.stringify(active)).digest('hex')
}
