import type { EntityManager } from 'typeorm'
import { type CounterDelta, IndicatorCounter, IndicatorGroup } from '../counter.ts'
import { writeFailures } from '../failure.ts'
import { recomputeTotals } from '../total.ts'
import { rebuildDerived } from '../track-derived.ts'
import type { Indicator } from '../indicator.ts'
import { type Author, lockLog, type Store, tagsOf, type Tx } from '../../store/index.ts'
import type { CounterSum } from './counter-sums.ts'
import { missingDeltas } from './missing-deltas.ts'
import { type Recount, recount } from './recount.ts'

/**
 * Recounts a service and corrects all differences in one transaction. The log gets the corrections of each unit, so that
 * followers of the log come to the same sums.
 */
export const repair = (
  store: Store,
  act: Author,
  indicators: readonly Indicator[],
  onRecount: (result: Recount) => void,
): Promise<void> =>
  store.write(act, async (tx) => {
    // The lock keeps the counters from changing during the scan.
    await lockLog(tx.manager)
    let differs = false
    for await (const result of recount(tx.manager, indicators)) {
      await correct(tx, result)
      differs ||= result.differences.length > 0
      onRecount(result)
    }
    if (differs) await recomputeTotals(tx.manager)
    // Rebuilt without a check, which is cheap compared with the scan.
    await rebuildDerived(tx.manager, indicators)
  })

const correct = async (tx: Tx, result: Recount): Promise<void> => {
  const { entity, counted, stored, logged, missing, unexpected } = result
  for (const [unitId, counters] of byUnit(missingDeltas(logged, counted)))
    tx.appendEvent({
      kind: 'counters.recounted',
      subject: `${entity}:*`,
      unitId,
      tags: tagsOf(entity, '*', unitId),
      fields: {},
      counters,
    })
  await tx.flush()
  // The log gets deltas; the counters are set.
  for (const sum of [...logged.differing(counted), ...stored.differing(counted)])
    await setCounter(tx.manager, counted.get(sum))
  await writeFailures(tx.manager, [{ before: unexpected, after: missing }])
}

const setCounter = async (manager: EntityManager, sum: CounterSum): Promise<void> => {
  const { indicator, unitId, year, numerator, denominator, group } = sum
  const row = { indicator, unitId, year, numerator, denominator }
  const key = ['indicator', 'unitId', 'year']
  if (group === undefined) await manager.upsert(IndicatorCounter, row, key)
  else await manager.upsert(IndicatorGroup, { ...row, groupName: group }, [...key, 'groupName'])
}

const byUnit = (deltas: readonly CounterDelta[]): ReadonlyMap<string, readonly CounterDelta[]> => {
  const units = new Map<string, CounterDelta[]>()
  for (const delta of deltas) units.set(delta.unitId, [...(units.get(delta.unitId) ?? []), delta])
  return units
}
