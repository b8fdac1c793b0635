import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../../../../test/support/stores.ts'
import {
  someone,
  startSubgraph,
  type SubgraphUnderTest,
} from '../../../../test/support/subgraph.ts'
import { tree } from '../../../../test/support/unit-log.ts'
import { publicViewer } from '../../identity/index.ts'
import { type Letter, letterService } from './testing/letters.ts'
import {
  approximately,
  daysBetween,
  isBelowUnit,
  isSelected,
  type LetterFilter,
  statisticsOf,
  valueIn,
  workingDaysBetween,
} from './testing/recount.ts'
import { letter, storeLetters } from './testing/stored-letters.ts'

/** How many sets of letters are tried on each store; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 15)

const units = tree.map(([id]) => id)
const viewers = {
  public: [publicViewer, () => false],
  city: [someone('reporter', 'CITY-350200'), (one: Letter) => isBelowUnit(one, 'CITY-350200')],
  office: [someone('supervisor', 'PROV-350000'), () => true],
} as const

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
// Around the ends of days, months and years in Asia/Shanghai and in UTC.
const moment = fc
  .tuple(
    fc.constantFrom('2017-12-31', '2018-01-01', '2018-02-28', '2018-03-31', '2018-10-31'),
    fc.integer({ min: -86_400_000, max: 86_400_000 }),
    fc.constantFrom(1, 3_600_000),
  )
  .map(([day, offset, step]) => new Date(Date.parse(`${day}T16:00:00Z`) + offset - (offset % step)))
const day = moment.map((at) => at.toISOString().slice(0, 10))
const postcode = fc.constantFrom('007', '7', '07', 'A7', 'a7')
const grams = fc.oneof(
  fc.constantFrom(0, 1, 2, 3),
  fc.integer({ min: -1_000_000, max: 2_000_000_000 }),
)
const letters = fc.array(
  fc
    .record({
      unitId: fc.constantFrom(...units),
      postcode: optional(postcode),
      postage: optional(fc.constantFrom('SURFACE', 'AIR')),
      registered: optional(fc.boolean()),
      grams: optional(grams),
      writtenOn: day,
      postedAt: moment,
      deliveredAt: optional(moment),
    })
    .map((values) => letter(values as Partial<Letter>)),
  { maxLength: 60, size: 'max' },
)
const range = fc.record({ from: day, to: day, exists: fc.boolean() }, { requiredKeys: [] })
const filter: fc.Arbitrary<LetterFilter> = fc.record(
  {
    postage: fc.subarray(['SURFACE', 'AIR', 'RAIL']),
    registered: fc.boolean(),
    postcode,
    grams,
    postedAt: range,
    writtenOn: fc.record({ from: day, to: day }, { requiredKeys: [] }),
    deliveredAt: range,
  },
  { requiredKeys: [] },
)
const sparse = fc.oneof({ arbitrary: fc.constant({}), weight: 2 }, { arbitrary: filter, weight: 1 })
const question = fc.record({
  unit: fc.constantFrom('PROV-350000', 'CITY-350200', 'DEPT-DRC'),
  viewer: fc.constantFrom('public', 'city', 'office'),
  by: fc.subarray(
    [
      'UNIT',
      'CITY',
      'POSTCODE',
      'POSTAGE',
      'REGISTERED',
      'WRITTEN_ON',
      'POSTED_AT',
      'DELIVERED_AT',
    ],
    { minLength: 1, maxLength: 2 },
  ),
  every: fc.constantFrom('DAY', 'MONTH', 'QUARTER', 'YEAR'),
  where: sparse,
  of: filter,
})

const statistics =
  '{ count sum average minimum maximum median p90: percentile(percent: 90) p7: percentile(percent: 7) }'
const figures = `count some: count(where: $of) none: count(where: { postage: [RAIL] }) grams ${statistics}
  delivery: days(from: POSTED_AT, to: DELIVERED_AT) ${statistics} delay: days(from: WRITTEN_ON, to: POSTED_AT) { median }
  worked: workingDays(from: POSTED_AT, to: DELIVERED_AT) ${statistics} back: workingDays(from: POSTED_AT, to: WRITTEN_ON) { sum }`

const ask = async (
  hub: SubgraphUnderTest,
  { unit, viewer, by, every, where, of }: typeof question extends fc.Arbitrary<infer Q> ? Q : never,
) => {
  const query = `query ($of: LetterFilter!, $where: LetterFilter, $by: [LetterDimension!]!, $every: RecordPeriod) {
    _entities(representations: [{ __typename: "Unit", id: "${unit}" }]) { ... on Unit { post {
      lettersAggregate(where: $where) {
        groups(by: $by, every: $every) { keys { value } ${figures} } total { ${figures} } } } } } }`
  const { _entities } = await hub.execute<{
    _entities: [{ post: { lettersAggregate: { groups: { keys: object[] }[]; total: object } } }]
  }>(viewers[viewer][0], query, { of, where, by, every })
  return _entities[0].post.lettersAggregate
}

const recount = (own: readonly Letter[], of: LetterFilter) => ({
  count: own.length,
  some: own.filter((one) => isSelected(one, of)).length,
  none: 0,
  grams: statisticsOf(own.map((one) => one.grams)),
  delivery: statisticsOf(own.map((one) => daysBetween(one.postedAt, one.deliveredAt))),
  delay: {
    median: statisticsOf(own.map((one) => daysBetween(one.writtenOn, one.postedAt))).median,
  },
  worked: statisticsOf(own.map((one) => workingDaysBetween(one.postedAt, one.deliveredAt))),
  back: {
    sum: statisticsOf(own.map((one) => workingDaysBetween(one.postedAt, one.writtenOn))).sum,
  },
})

eachStore((stores) => {
  it('Groups and totals of random letters, by random dimensions and filters, equal a recount of the letters that the viewer may see.', async () => {
    const hub = await startSubgraph(letterService, stores.fresh(), {
      now: '2018-11-05T09:00:00+08:00',
    })
    await fc.assert(
      fc.asyncProperty(
        letters,
        fc.array(question, { minLength: 4, maxLength: 4 }),
        async (stored, questions) => {
          await hub.store.transaction((manager) => manager.query('DELETE FROM letter'))
          await storeLetters(hub.store, stored)
          for (const asked of questions) {
            const { unit, viewer, by, every, where, of } = asked
            const seen = stored.filter(
              (one) =>
                isBelowUnit(one, unit) &&
                isSelected(one, where) &&
                (one.deliveredAt !== null || viewers[viewer][1](one)),
            )
            const groups = new Map<string, Letter[]>()
            for (const one of seen) {
              const key = JSON.stringify(by.map((dimension) => valueIn(one, dimension, every)))
              groups.set(key, [...(groups.get(key) ?? []), one])
            }
            const answer = await ask(hub, asked)
            const found = Object.fromEntries(
              answer.groups.map(({ keys, ...rest }) => [
                JSON.stringify(keys.map((key) => Reflect.get(key, 'value'))),
                rest,
              ]),
            )
            const expected = Object.fromEntries(
              [...groups].map(([key, own]) => [key, recount(own, of)]),
            )
            expect(found).toEqual(approximately(expected))
            expect(answer.total).toEqual(approximately(recount(seen, of)))
          }
        },
      ),
      // To shrink sixty letters takes longer than to read them.
      { numRuns: runs, endOnFailure: true },
    )
  })
})
