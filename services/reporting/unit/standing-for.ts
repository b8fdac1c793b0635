import type { Unit } from './unit.ts'

/**
 * Makes a lookup of the units that stand for a unit on a day: itself, or all its successors once it has ended. So a group keeps
 * its members through mergers without being written anew.
 */
export const standingFor = (
  units: readonly Pick<Unit, 'id' | 'validTo' | 'successorId' | 'otherSuccessorIds'>[],
  day: string,
): ((unitId: string) => readonly string[]) => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const follow = (unitId: string, seen: readonly string[]): readonly string[] => {
    const unit = byId.get(unitId)
    if (!unit || unit.validTo === null || unit.validTo >= day) return [unitId]
    const successors = [
      ...(unit.successorId === null ? [] : [unit.successorId]),
      ...unit.otherSuccessorIds,
    ]
    if (successors.length === 0) return [unitId]
    return successors
      .filter((id) => !seen.includes(id))
      .flatMap((id) => follow(id, [...seen, unitId]))
  }
  return (unitId) => follow(unitId, [])
}
