import type { Indicator } from './indicator.ts'

/** Throws when an indicator refers to another one of its service that does not exist or cannot serve. */
export const refuseBrokenReferences = (indicators: readonly Indicator[]): void => {
  const byName = new Map(indicators.map((one) => [one.name, one]))
  for (const one of indicators) {
    const { name, target, orNone, topic } = one
    if (target.kind === 'SHARE' && target.whenEmpty && 'guardedBy' in target.whenEmpty) {
      const guard = byName.get(target.whenEmpty.guardedBy)
      if (guard?.topic !== topic || guard.informs || guard.target.kind === 'SHARE')
        throw new Error(`${name} is guarded by no condition of its topic with a target per unit`)
    }
    if (!orNone) continue
    if (target.kind === 'SHARE')
      throw new Error(`${name} is a share: a nil report counts for a target per unit`)
    if (!byName.has(orNone.indicator) || !byName.has(orNone.voidIfCountedBy ?? name))
      throw new Error(`${name} refers to nil reports of no indicator of its service`)
  }
}
