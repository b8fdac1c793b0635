import { expect, it } from 'vitest'
import { eachStore } from '../../../../test/support/stores.ts'
import { aggregate, begin, heavy, office } from './testing/ask-letters.ts'
import { letter } from './testing/stored-letters.ts'

eachStore((stores) => {
  it('Statistics of no letters are null, and their counts are 0.', async () => {
    const hub = await begin(stores, [])
    const answer = await aggregate(
      hub,
      'total { keys { value } count grams { count sum average minimum median } } groups(by: [CITY]) { count } limitedByRights',
    )
    expect(answer).toEqual({
      total: {
        keys: [],
        count: 0,
        grams: { count: 0, sum: null, average: null, minimum: null, median: null },
      },
      groups: [],
      limitedByRights: false,
    })
  })

  it('A median lies between the two values in the middle, and letters without a value are left out.', async () => {
    const hub = await begin(stores, heavy([10, null, 20, 30, null, 40]))
    expect(
      await aggregate(
        hub,
        `total { count grams { count sum average median least: percentile(percent: 0)
          p90: percentile(percent: 90) most: percentile(percent: 100) maximum } }`,
      ),
    ).toEqual({
      total: {
        count: 6,
        // 90 % of the way from the first to the fourth value: 0.7 beyond the third.
        grams: {
          count: 4,
          sum: 100,
          average: 25,
          median: 25,
          least: 10,
          p90: 37,
          most: 40,
          maximum: 40,
        },
      },
    })
  })

  it('Equal values tie without an effect on percentiles, and sums exceed 32 bits.', async () => {
    const hub = await begin(stores, heavy([2_000_000_000, 2_000_000_000, 2_000_000_000, -1]))
    expect(
      await aggregate(hub, 'total { grams { sum median p25: percentile(percent: 25) } }'),
    ).toEqual({
      total: { grams: { sum: 5_999_999_999, median: 2_000_000_000, p25: 1_499_999_999.75 } },
    })
  })

  it('Days from one moment to another have fractions, and a day begins at midnight in Asia/Shanghai.', async () => {
    const hub = await begin(stores, [
      letter({
        writtenOn: '2018-11-01',
        postedAt: new Date('2018-11-01T12:00:00+08:00'),
        deliveredAt: new Date('2018-11-03T00:00:00+08:00'),
      }),
    ])
    expect(
      await aggregate(
        hub,
        `total { a: days(from: WRITTEN_ON, to: POSTED_AT) { median } b: days(from: POSTED_AT, to: DELIVERED_AT) { sum }
          c: days(from: DELIVERED_AT, to: WRITTEN_ON) { minimum } }`,
      ),
    ).toEqual({ total: { a: { median: 0.5 }, b: { sum: 1.5 }, c: { minimum: -2 } } })
  })

  it('A moment belongs to the day, month, quarter and year of Asia/Shanghai.', async () => {
    const hub = await begin(stores, [
      letter({ postedAt: new Date('2018-12-31T15:59:59.999Z') }),
      letter({ postedAt: new Date('2018-12-31T16:00:00.000Z') }),
    ])
    const values = async (every: string) => {
      const answer = (await aggregate(
        hub,
        `groups(by: [POSTED_AT], every: ${every}) { keys { value } }`,
      )) as { groups: { keys: { value: string }[] }[] }
      return answer.groups.map(({ keys }) => keys[0]?.value)
    }
    expect(await values('DAY')).toEqual(['2018-12-31', '2019-01-01'])
    expect(await values('MONTH')).toEqual(['2018-12', '2019-01'])
    expect(await values('QUARTER')).toEqual(['2018-Q4', '2019-Q1'])
    expect(await values('YEAR')).toEqual(['2018', '2019'])
  })

  it('Working days leave out weekends and holidays, count make-up days, and say which year is not gazetted.', async () => {
    const at = (moment: string): Date => new Date(`${moment}+08:00`)
    const hub = await begin(stores, [
      // Over the National Day week of 2018; the 29th and 30th of September were worked instead.
      letter({ postedAt: at('2018-09-28T23:59:00'), deliveredAt: at('2018-10-08T00:00:00') }),
      // Received and answered on one day.
      letter({ postedAt: at('2018-10-10T00:00:00'), deliveredAt: at('2018-10-10T23:59:00') }),
      letter({
        unitId: 'DEPT-EDU',
        postedAt: at('2018-10-10T09:00:00'),
        deliveredAt: at('2060-10-11T09:00:00'),
      }),
    ])
    const worked = (unitId: string) =>
      hub.unit(
        unitId,
        `{ post { lettersAggregate {
          total { days: workingDays(from: POSTED_AT, to: DELIVERED_AT) { count minimum maximum median } }
          groups(by: [UNIT]) { keys { value } back: workingDays(from: DELIVERED_AT, to: POSTED_AT) { minimum } } } } }`,
        office,
      )
    expect(await worked('CITY-350200')).toEqual({
      post: {
        lettersAggregate: {
          total: { days: { count: 2, minimum: 0, maximum: 3, median: 1.5 } },
          groups: [{ keys: [{ value: 'CITY-350200' }], back: { minimum: -3 } }],
        },
      },
    })
    await expect(worked('DEPT-EDU')).rejects.toThrow('has no holidays for 2060')
  })

  it('Groups keep leading zeros and case, have labels and units, and come last without a value.', async () => {
    const hub = await begin(stores, [
      letter({ postcode: '007', postage: 'AIR', registered: true }),
      letter({ postcode: '07', postage: 'AIR', unitId: 'DEPT-DRC', registered: false }),
      letter({ postcode: null, unitId: 'CNTY-350203' }),
    ])
    const groups = async (by: string, key: string) =>
      Reflect.get(
        (await aggregate(hub, `groups(by: [${by}]) { keys { ${key} } count }`)) as object,
        'groups',
      )
    expect(await groups('POSTCODE', 'dimension value label')).toEqual([
      { keys: [{ dimension: 'POSTCODE', value: '007', label: '007' }], count: 1 },
      { keys: [{ dimension: 'POSTCODE', value: '07', label: '07' }], count: 1 },
      { keys: [{ dimension: 'POSTCODE', value: null, label: null }], count: 1 },
    ])
    expect(
      await groups('POSTAGE', 'value hant: label(locale: ZH_HANT) en: label(locale: EN)'),
    ).toEqual([
      { keys: [{ value: 'AIR', hant: '空郵', en: 'Air' }], count: 2 },
      { keys: [{ value: null, hant: null, en: null }], count: 1 },
    ])
    expect(await groups('REGISTERED', 'value label(locale: ZH_HANS)')).toEqual([
      { keys: [{ value: 'false', label: '否' }], count: 1 },
      { keys: [{ value: 'true', label: '是' }], count: 1 },
      { keys: [{ value: null, label: null }], count: 1 },
    ])
    expect(await groups('CITY', 'unit { id }')).toEqual([
      { keys: [{ unit: { id: 'CITY-350200' } }], count: 2 },
      { keys: [{ unit: null }], count: 1 },
    ])
  })

  it('Groups can be ordered by their size, and only the first be asked for.', async () => {
    const hub = await begin(stores, [...heavy([1, 2, 2, 3, 3]), ...heavy([null, null, null])])
    expect(
      await aggregate(
        hub,
        'groups(by: [GRAMS], orderBy: COUNT_DESC, first: 2) { keys { value } count }',
      ),
    ).toEqual({
      groups: [
        { keys: [{ value: null }], count: 3 },
        { keys: [{ value: '2' }], count: 2 },
      ],
    })
  })
})
