import { expect } from 'vitest'
import {
  IndicatorCounter,
  IndicatorGroup,
  sumUp,
  withoutGroup,
} from '../../services/kit/indicator/counter.ts'
import type { Indicator } from '../../services/kit/indicator/indicator.ts'
import { checkChain } from '../../services/kit/log/hash.ts'
import type { Store } from '../../services/kit/store/store.ts'

/** What holds after any writes: the log is a whole chain, and the counters are what a full scan would count. */
export const expectSound = async (store: Store, indicators: readonly Indicator[] = []) => {
  const rows = await store.log.read(0, 10_000)
  expect(rows).toHaveLength(await store.log.head())
  expect(checkChain(rows)).toBeUndefined()
  expect(await counted(store)).toEqual(await scanned(store, indicators))
}

const counted = async (store: Store) =>
  sums([...(await store.read.find(IndicatorCounter)), ...(await store.read.find(IndicatorGroup))])

const scanned = async (store: Store, indicators: readonly Indicator[]) => {
  const deltas = []
  for (const { record, add } of indicators)
    for (const row of await store.read.find(record)) deltas.push(...[add(row)].filter((d) => !!d))
  const grouped = deltas.filter(({ group }) => group !== undefined)
  return sums([
    ...sumUp(deltas.map(withoutGroup)),
    ...sumUp(grouped).map(({ group = '', ...sum }) => ({ ...sum, groupName: group })),
  ])
}

type Sum = Omit<IndicatorCounter, 'id'> & { readonly groupName?: string }

const sums = (rows: readonly Sum[]): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter(({ denominator }) => denominator !== 0)
      .map((row) => [
        `${row.indicator} ${row.unitId} ${row.year} ${row.groupName ?? ''}`,
        `${row.numerator} of ${row.denominator}`,
      ]),
  )
