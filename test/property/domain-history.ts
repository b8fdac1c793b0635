import fc from 'fast-check'

const pick = fc.nat(1_000_000)

/** One record is entered, mended, or something happens to it; through the graph. */
const deed = fc.record({
  kind: fc.constantFrom('enter', 'correct', 'correct', 'apply', 'apply', 'recheck'),
  type: pick,
  unit: pick,
  which: pick,
  /** Of what is invented. */
  seed: pick,
  /** The same request is sent twice at once. */
  twice: fc.boolean(),
})
/** Many records come in a file: some new, some there already, some wrong. */
const bulk = fc.record({
  kind: fc.constant('bulk'),
  type: pick,
  unit: pick,
  seed: pick,
  rows: fc.integer({ min: 2, max: 10 }),
  skipBad: fc.boolean(),
})
/** Someone looked at a claimed page. */
const look = fc.record({
  kind: fc.constant('look'),
  which: pick,
  verdict: fc.constantFrom('CONFIRMED', 'REFUTED', undefined),
})
/** Reporting says that a unit lies elsewhere. */
const move = fc.record({ kind: fc.constant('move'), unit: pick, to: pick })
/** Reporting says that a unit must, or need not, answer for a task. */
const expect = fc.record({
  kind: fc.constant('expect'),
  task: pick,
  unit: pick,
  counts: fc.boolean(),
})
/** Reporting says that a clock of law is switched on or off. */
const law = fc.record({ kind: fc.constant('law'), pack: pick, on: fc.boolean() })
const clock = fc.record({
  kind: fc.constant('clock'),
  hours: fc.constantFrom(1, 7, 24, 24 * 4, 24 * 20),
  sweep: fc.boolean(),
})
const alone = [
  { arbitrary: deed, weight: 12 },
  { arbitrary: bulk, weight: 4 },
  { arbitrary: look, weight: 3 },
  { arbitrary: move, weight: 2 },
  { arbitrary: expect, weight: 2 },
  { arbitrary: law, weight: 1 },
]
/** Several things at once. */
const race = fc.record({
  kind: fc.constant('race'),
  steps: fc.array(fc.oneof(...alone), { minLength: 2, maxLength: 5 }),
})

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Deed = Of<typeof deed>
export type Bulk = Of<typeof bulk>
export type Look = Of<typeof look>
export type Alone = Deed | Bulk | Look | Of<typeof move> | Of<typeof expect> | Of<typeof law>
export type Step = Alone | Of<typeof clock> | Of<typeof race>

/** What may happen to a domain in some months. */
export const history: fc.Arbitrary<readonly Step[]> = fc.noBias(
  fc.array(fc.oneof(...alone, { arbitrary: clock, weight: 3 }, { arbitrary: race, weight: 3 }), {
    minLength: 90,
    maxLength: 130,
    size: 'max',
  }),
)
