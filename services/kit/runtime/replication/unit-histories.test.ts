import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectConsistentStore } from '../../../../test/support/counter-check.ts'
import { eachStore } from '../../../../test/support/stores.ts'
import { someone, startSubgraph } from '../../../../test/support/subgraph.ts'
import { type FormerPath, pathInYear } from '../../access/index.ts'
import { eachUnit, indicator, indicatorLabel, share, type Target } from '../../indicators/index.ts'
import { Book, shelf } from '../../tables/testing/subgraph.ts'

const counted = (name: string, target: Target) =>
  indicator(Book, {
    name,
    topic: 'shelf.books',
    label: indicatorLabel('Books', '圖書'),
    target,
    countedOn: ({ boughtOn }) => boughtOn ?? '2018-01-01',
    counts: () => true,
    meets: ({ lendable }) => lendable,
  })

const lent = counted('lent', share.atLeast(1))
const everyCounty = counted(
  'everyCounty',
  eachUnit.atLeast(1, { kinds: ['COUNTY'], expectedOrNot: true }),
)
const expectedUnits = counted('expectedUnits', eachUnit.atLeast(1))
const asked = [lent, everyCounty, expectedUnits]

interface ModelUnit {
  readonly id: string
  readonly kind: string
  path: string
  formerPaths: readonly FormerPath[]
  isReportingUnit: boolean
  validFrom: string | null
  validTo: string | null
}

const parents = ['P', 'C0', 'C1']
const counties = ['D0', 'D1', 'D2', 'D3']
const years = [2016, 2017, 2018]

const step = fc.oneof(
  fc.record({
    what: fc.constant('record' as const),
    unit: fc.constantFrom(...counties),
    year: fc.constantFrom(...years),
    lendable: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('move' as const),
    unit: fc.constantFrom(...counties),
    to: fc.constantFrom(...parents),
    year: fc.constantFrom(2017, 2018),
  }),
  fc.record({
    what: fc.constant('exist' as const),
    unit: fc.constantFrom(...counties),
    validFrom: fc.constantFrom(null, '2016-07-01', '2018-01-01'),
    validTo: fc.constantFrom(null, '2017-12-30', '2017-12-31', '2018-06-30'),
    isReportingUnit: fc.boolean(),
  }),
  fc.record({
    what: fc.constant('expect' as const),
    unit: fc.constantFrom(...counties),
    year: fc.constantFrom(...years),
    counts: fc.boolean(),
  }),
)

const pathOf = (parent: string): string => (parent === 'P' ? '/P/' : `/P/${parent}/`)

const existsAtEndOf = ({ validFrom, validTo, isReportingUnit }: ModelUnit, year: number) =>
  isReportingUnit &&
  (validFrom ?? '') <= `${year}-12-31` &&
  (validTo ?? '9999-12-31') >= `${year}-12-31`

eachStore((stores) => {
  it(
    'Totals of every year equal a plain count while units begin, move, end and stop to report',
    { timeout: 120_000 },
    async () => {
      const property = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const hub = await startSubgraph({ ...shelf, indicators: asked }, stores.fresh(), {
          now: '2018-12-31T09:00:00+08:00',
        })
        const unit = (id: string, kind: string, path: string): ModelUnit => ({
          id,
          kind,
          path,
          formerPaths: [],
          isReportingUnit: true,
          validFrom: null,
          validTo: null,
        })
        const units = new Map<string, ModelUnit>([
          ['P', unit('P', 'PROVINCE', '/P/')],
          ...['C0', 'C1'].map((id) => [id, unit(id, 'CITY', `/P/${id}/`)] as const),
          ...counties.map((id) => [id, unit(id, 'COUNTY', `/P/C0/${id}/`)] as const),
        ])
        const books: { unit: string; year: number; lendable: boolean }[] = []
        const expected = new Map<string, boolean>()
        const announce = (kind: string, id: string, fields: object): void =>
          hub.reporting.append({ kind, subject: `Unit:${id}`, unitId: id, fields })
        for (const one of units.values()) announce('unit.set', one.id, { ...one })
        const expectUnit = (id: string, year: number, counts: boolean): void => {
          const key = `${year}:${id}`
          const isKnown = expected.has(key)
          const fields = isKnown ? { counts } : { taskNumber: 11, year, counts }
          expected.set(key, counts)
          hub.reporting.append({
            kind: isKnown ? 'assignment.withdrawn' : 'assignment.expected',
            subject: `Assignment:${key}`,
            unitId: id,
            taskId: `notice-${year}:11`,
            fields,
          })
        }
        for (const year of years) {
          const [subject, taskId] = [`Task:notice-${year}:11`, `notice-${year}:11`]
          const fields = { year, topics: [{ topic: 'shelf.books' }] }
          hub.reporting.append({ kind: 'task.set', subject, unitId: null, taskId, fields })
          expectUnit('C1', year, true)
        }
        await hub.catchUp()
        for (const one of steps) {
          const known = units.get(one.unit)
          if (!known) throw new Error(one.unit)
          if (one.what === 'record') {
            const boughtOn = `${one.year}-05-02`
            const isOwn =
              known.isReportingUnit &&
              boughtOn >= (known.validFrom ?? '') &&
              boughtOn <= (known.validTo ?? '9999-12-31')
            const input = { unitId: one.unit, isbn: '1', title: 'T', genre: 'NOVEL', pages: 7 }
            const { errors } = await hub.act<{ errors: readonly object[] }>(
              someone('reporter', 'P'),
              'registerBook',
              { ...input, boughtOn, lendable: one.lendable },
              '{ errors { __typename } }',
            )
            expect(errors).toHaveLength(isOwn ? 0 : 1)
            if (isOwn) books.push({ unit: one.unit, year: one.year, lendable: one.lendable })
          } else if (one.what === 'move') {
            const former = { year: one.year - 1, path: known.path }
            const isKept = known.formerPaths.some(({ year }) => year >= former.year)
            if (!isKept) known.formerPaths = [...known.formerPaths, former]
            known.path = `${pathOf(one.to)}${one.unit}/`
            const { path, formerPaths } = known
            announce('unit.moved', one.unit, { path, formerPaths })
          } else if (one.what === 'exist') {
            const { validFrom, validTo, isReportingUnit } = one
            Object.assign(known, { validFrom, validTo, isReportingUnit })
            announce('unit.succeeded', one.unit, { validFrom, validTo, isReportingUnit })
          } else expectUnit(one.unit, one.year, one.counts)
          await hub.catchUp()
        }
        for (const year of years)
          for (const root of ['', ...units.keys()]) {
            const below = [...units.values()].filter((one) =>
              pathInYear(one, year).includes(root === '' ? '/' : `/${root}/`),
            )
            const good = ({ id }: ModelUnit): boolean =>
              books.some((book) => book.unit === id && book.year === year && book.lendable)
            const own = books.filter(
              (book) => book.year === year && below.some(({ id }) => id === book.unit),
            )
            const among = below.filter((one) => one.kind === 'COUNTY' && existsAtEndOf(one, year))
            const must = below.filter(({ id }) => expected.get(`${year}:${id}`) ?? false)
            const values = await hub.store.read.query(
              `SELECT indicator, numerator, denominator FROM indicator_total
               WHERE unit_id = ? AND year = ? AND indicator = 'lent' AND group_name = ''
               UNION ALL SELECT indicator, numerator, denominator FROM reached_total
               WHERE unit_id = ? AND year = ? AND task_id = '' ORDER BY indicator`,
              [root, year, root, year],
            )
            const rows: [string, number, number][] = [
              ['everyCounty', among.filter(good).length, among.length],
              ['expectedUnits', must.filter(good).length, must.length],
              ['lent', own.filter(({ lendable }) => lendable).length, own.length],
            ]
            const stored = values
              .map((row: { indicator: string; numerator: number; denominator: number }) => [
                row.indicator,
                Number(row.numerator),
                Number(row.denominator),
              ])
              .filter(([, , denominator]: [string, number, number]) => denominator > 0)
            expect(stored).toEqual(rows.filter(([, , denominator]) => denominator > 0))
          }
        await expectConsistentStore(hub.store, asked)
        await hub.close()
      })
      await fc.assert(property, { numRuns: 12 })
    },
  )
})
