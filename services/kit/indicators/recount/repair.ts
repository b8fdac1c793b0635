import type { EntityManager } from 'typeorm'
import { type CounterDelta, IndicatorCounter, IndicatorGroup } from '../counter.ts'
import { writeFailures } from '../failure.ts'
import { recomputeTotals } from '../total.ts'
import { rebuildDerived } from '../track-derived.ts'
import type { Indicator } from '../indicator.ts'
import { type Author, lockLog, type Store, tagsOf, type Tx } from '../../store/index.ts'
import { missingDeltas } from './missing-deltas.ts'
import { type Recount, recount } from './recount.ts'
import type { CounterSum } from './sums.ts'

/**
 * Counts a service anew and mends what differs, in one transaction. The log says what was mended, unit by unit, so that who
 * adds it up comes to the same.
 */
export const repair = (
  store: Store,
  act: Author,
  indicators: readonly Indicator[],
  onRecount: (recounted: Recount) => void,
): Promise<void> =>
  store.write(act, async (tx) => {
    // Nobody else's write reaches the counters meanwhile.
    await lockLog(tx.manager)
    let differs = false
    for await (const recounted of recount(tx.manager, indicators)) {
      await mend(tx, recounted)
      differs ||= recounted.differences.length > 0
      onRecount(recounted)
    }
    if (differs) await recomputeTotals(tx.manager)
    // Cheap beside the scan, and right whatever differed.
    await rebuildDerived(tx.manager, indicators)
  })

const mend = async (tx: Tx, recounted: Recount): Promise<void> => {
  const { entity, counted, stored, logged, missing, unexpected } = recounted
  const untold = missingDeltas(logged, counted)
  for (const [unitId, counters] of byUnit(untold))
    tx.appendEvent({
      kind: 'counters.recounted',
      subject: `${entity}:*`,
      unitId,
      tags: tagsOf(entity, '*', unitId),
      fields: {},
      counters,
    })
  await tx.flush()
  // The log row says the difference; the counter itself is set.
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
