import fc from 'fast-check'

const hour = 3_600_000
const pick = fc.nat(1_000)
const read = fc.record({ kind: fc.constant('read'), question: pick, viewer: pick, unit: pick })
const write = fc.record({ kind: fc.constant('write'), deed: pick, unit: pick, which: pick })
/** Reads begin before, while and after a write is under way. */
const race = fc.record({
  kind: fc.constant('race'),
  deed: pick,
  unit: pick,
  which: pick,
  reads: fc.array(read, { minLength: 1, maxLength: 6 }),
})
const clock = fc.record({
  kind: fc.constant('clock'),
  ms: fc.constantFrom(1, hour, 7 * hour, 24 * hour, 24 * hour - 1, 72 * hour),
})
const sweep = fc.record({ kind: fc.constant('sweep') })
/** What happens while the bus is cut. */
const cut = fc.record({
  kind: fc.constant('cut'),
  steps: fc.array(fc.oneof({ arbitrary: read, weight: 2 }, { arbitrary: write, weight: 3 }), {
    minLength: 3,
    maxLength: 6,
  }),
})

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Read = Of<typeof read>
export type Cut = Of<typeof cut>
export type Step =
  Read | Of<typeof write> | Of<typeof race> | Of<typeof clock> | Of<typeof sweep> | Cut

const usual = [
  { arbitrary: read, weight: 6 },
  { arbitrary: write, weight: 4 },
  { arbitrary: race, weight: 2 },
  { arbitrary: clock, weight: 2 },
  { arbitrary: sweep, weight: 1 },
]
const steps = { minLength: 30, maxLength: 50, size: 'max' } as const

/** What may happen to a hub in one process. */
export const history: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(...usual), steps)

/** What may happen to a hub of several: its bus is cut at least once, too. */
export const historyWithCuts: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.array(fc.oneof(...usual), steps), fc.array(cut, { minLength: 1, maxLength: 2 }), pick)
  .map(([all, cuts, at]) => {
    const place = at % all.length
    return [...all.slice(0, place), ...cuts, ...all.slice(place)]
  })
