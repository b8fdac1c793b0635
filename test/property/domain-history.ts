import fc from 'fast-check'

const index = fc.nat(1_000_000)

/** A mutation that enters, corrects or rechecks a record, or applies an action of its type. */
const recordOperation = fc.record({
  kind: fc.constantFrom('enter', 'correct', 'correct', 'apply', 'apply', 'recheck'),
  type: index,
  unit: index,
  record: index,
  /** The seed of the generated values. */
  seed: index,
  /** Whether the same request is sent twice at once. */
  twice: fc.boolean(),
})
/** An import of a file with new, existing and invalid records. */
const fileImport = fc.record({
  kind: fc.constant('fileImport'),
  type: index,
  unit: index,
  seed: index,
  rows: fc.integer({ min: 2, max: 10 }),
  skipBad: fc.boolean(),
})
/** The evidence check observed a claimed page. */
const observation = fc.record({
  kind: fc.constant('observation'),
  claim: index,
  verdict: fc.constantFrom('CONFIRMED', 'REFUTED', undefined),
})
/** Reporting moves a unit to another parent. */
const move = fc.record({ kind: fc.constant('move'), unit: index, to: index })
/** Reporting starts or stops expecting a unit to report a task. */
const expectation = fc.record({
  kind: fc.constant('expectation'),
  task: index,
  unit: index,
  counts: fc.boolean(),
})
/** Reporting switches a rule pack on or off. */
const ruleSwitch = fc.record({ kind: fc.constant('ruleSwitch'), pack: index, on: fc.boolean() })
const clock = fc.record({
  kind: fc.constant('clock'),
  hours: fc.constantFrom(1, 7, 24, 24 * 4, 24 * 20),
  sweep: fc.boolean(),
})
const singleSteps = [
  { arbitrary: recordOperation, weight: 12 },
  { arbitrary: fileImport, weight: 4 },
  { arbitrary: observation, weight: 3 },
  { arbitrary: move, weight: 2 },
  { arbitrary: expectation, weight: 2 },
  { arbitrary: ruleSwitch, weight: 1 },
]
/** Several concurrent steps. */
const race = fc.record({
  kind: fc.constant('race'),
  steps: fc.array(fc.oneof(...singleSteps), { minLength: 2, maxLength: 5 }),
})

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never
export type RecordOperation = ValueOf<typeof recordOperation>
export type FileImport = ValueOf<typeof fileImport>
export type Observation = ValueOf<typeof observation>
export type SingleStep =
  | RecordOperation
  | FileImport
  | Observation
  | ValueOf<typeof move>
  | ValueOf<typeof expectation>
  | ValueOf<typeof ruleSwitch>
export type DomainStep = SingleStep | ValueOf<typeof clock> | ValueOf<typeof race>

/** Random steps of a domain over some months. */
export const domainHistory: fc.Arbitrary<readonly DomainStep[]> = fc.noBias(
  fc.array(
    fc.oneof(...singleSteps, { arbitrary: clock, weight: 3 }, { arbitrary: race, weight: 3 }),
    {
      minLength: 90,
      maxLength: 130,
      size: 'max',
    },
  ),
)
