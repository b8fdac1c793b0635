import fc from 'fast-check'

const hour = 3_600_000
const index = fc.nat(1_000)
const read = fc.record({ kind: fc.constant('read'), query: index, viewer: index, unit: index })
const write = fc.record({
  kind: fc.constant('write'),
  operation: index,
  unit: index,
  record: index,
})
/** Reads that start before and during one write. */
const race = fc.record({
  kind: fc.constant('race'),
  operation: index,
  unit: index,
  record: index,
  reads: fc.array(read, { minLength: 1, maxLength: 6 }),
})
const clock = fc.record({
  kind: fc.constant('clock'),
  ms: fc.constantFrom(1, hour, 7 * hour, 24 * hour, 24 * hour - 1, 72 * hour),
})
const sweep = fc.record({ kind: fc.constant('sweep') })
/** Steps while NATS is down. */
const busOutage = fc.record({
  kind: fc.constant('busOutage'),
  steps: fc.array(fc.oneof({ arbitrary: read, weight: 2 }, { arbitrary: write, weight: 3 }), {
    minLength: 3,
    maxLength: 6,
  }),
})

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Read = ValueOf<typeof read>
export type BusOutage = ValueOf<typeof busOutage>
export type HubStep =
  | Read
  | ValueOf<typeof write>
  | ValueOf<typeof race>
  | ValueOf<typeof clock>
  | ValueOf<typeof sweep>
  | BusOutage

const commonSteps = [
  { arbitrary: read, weight: 6 },
  { arbitrary: write, weight: 4 },
  { arbitrary: race, weight: 2 },
  { arbitrary: clock, weight: 2 },
  { arbitrary: sweep, weight: 1 },
]
const steps = { minLength: 30, maxLength: 50, size: 'max' } as const

/** Random steps for a hub in one process. */
export const hubHistory: fc.Arbitrary<readonly HubStep[]> = fc.array(
  fc.oneof(...commonSteps),
  steps,
)

/** Random steps for a hub of several processes, with at least one outage of its bus. */
export const hubHistoryWithOutages: fc.Arbitrary<readonly HubStep[]> = fc
  .tuple(
    fc.array(fc.oneof(...commonSteps), steps),
    fc.array(busOutage, { minLength: 1, maxLength: 2 }),
    index,
  )
  .map(([all, outages, at]) => {
    const position = at % all.length
    return [...all.slice(0, position), ...outages, ...all.slice(position)]
  })
