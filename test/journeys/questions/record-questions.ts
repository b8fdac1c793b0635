import { expect } from 'vitest'
import { chinaCalendar } from '../../../services/kit/calendar/index.ts'
import {
  dayIn,
  executeExample,
  type Demo,
  grouped,
  instant,
  isOn,
  percentile,
  type Row,
} from './demo-rows.ts'

interface Group {
  readonly keys?: readonly {
    readonly value?: string
    readonly unit?: { readonly id: string } | null
  }[]
}

interface Aggregate<T> {
  readonly limitedByRights: boolean
  readonly total: T
  readonly groups: readonly (T & Group)[]
}

const cityOf = (demo: Demo, { unit_id }: Row): string => String(demo.cityOf.get(String(unit_id)))

/** Groups by the id of their city, without their keys. */
const byCity = <T extends Group>(groups: readonly T[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    groups.map(({ keys, ...figures }) => [String(keys?.[0]?.unit?.id ?? null), figures]),
  )

/** Figures of all rows and of those of each city. */
const figuresByCity = <T>(
  demo: Demo,
  all: readonly Row[],
  figures: (own: readonly Row[]) => T,
) => ({
  total: figures(all),
  groups: Object.fromEntries(
    [...grouped(all, (row) => cityOf(demo, row))].map(([city, own]) => [city, figures(own)]),
  ),
})

export const hotline = async (demo: Demo): Promise<void> => {
  type Answer = { unit: { platforms: { hotlineCasesAggregate: Aggregate<object> } } }
  const read = async (client: Demo['public']) =>
    (await executeExample<Answer>(client, 'Hotline')).unit.platforms.hotlineCasesAggregate
  const cases = demo
    .rows('platforms', 'SELECT * FROM hotline_case')
    .filter(({ received_at }) => isOn(received_at, '2018-01-01', '2018-12-31'))
  const { total, groups, limitedByRights } = await read(demo.office)
  const expected = figuresByCity(demo, cases, (own) => ({
    cases: own.length,
    late: own.filter(({ missed_due_date }) => missed_due_date === 1).length,
    rated: own.filter(({ satisfaction }) => satisfaction !== null).length,
    unhappy: own.filter(({ satisfaction }) => satisfaction === 'UNSATISFIED').length,
  }))
  expect({ total, groups: byCity(groups), limitedByRights }).toEqual({
    ...expected,
    limitedByRights: false,
  })
  expect(expected.total.rated).toBeGreaterThan(0)
  // The records are never public, and the answer says so.
  expect(await read(demo.public)).toMatchObject({
    total: { cases: 0 },
    groups: [],
    limitedByRights: true,
  })
}

const messagesIn = ({ rows }: Demo): readonly Row[] =>
  rows('government-services', 'SELECT * FROM site_message')

/** Working days after one day up to a later one, counted day by day. */
const workedBetween = (from: string, to: string): number => {
  let count = 0
  for (let day = from; day < to;) {
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
    if (chinaCalendar.isWorkingDay(day)) count += 1
  }
  return count
}

export const daysToReply = async (demo: Demo): Promise<void> => {
  const { unit } = await executeExample<{
    unit: {
      services: { siteMessagesAggregate: { total: object; byChannel: Group[]; byMonth: Group[] } }
    }
  }>(demo.public, 'DaysToReply')
  const { total, byChannel, byMonth } = unit.services.siteMessagesAggregate
  const figures = (own: readonly Row[]) => {
    const days = own
      .filter(({ replied_at }) => replied_at !== null)
      .map(
        ({ forwarded_at, replied_at }) =>
          (instant(replied_at) - instant(forwarded_at)) / 86_400_000,
      )
      .toSorted((a, b) => a - b)
    const worked = own
      .filter(({ replied_at }) => replied_at !== null)
      .map(({ forwarded_at, replied_at }) => workedBetween(dayIn(forwarded_at), dayIn(replied_at)))
      .toSorted((a, b) => a - b)
    const near = (value: number | null | undefined): unknown =>
      typeof value === 'number' ? expect.closeTo(value, 8) : null
    return {
      messages: own.length,
      toReply: {
        count: days.length,
        median: near(percentile(days, 50)),
        p90: near(percentile(days, 90)),
        maximum: near(days.at(-1)),
      },
      inWorkingDays: {
        median: near(percentile(worked, 50)),
        p90: near(percentile(worked, 90)),
        maximum: near(worked.at(-1)),
      },
    }
  }
  const messages = messagesIn(demo)
  expect(messages.length).toBeGreaterThan(1)
  expect(total).toEqual(figures(messages))
  const byValue = (groups: readonly Group[]) =>
    Object.fromEntries(groups.map(({ keys, ...rest }) => [String(keys?.[0]?.value), rest]))
  const expected = (keyOf: (row: Row) => string) =>
    Object.fromEntries([...grouped(messages, keyOf)].map(([key, own]) => [key, figures(own)]))
  expect(byValue(byChannel)).toEqual(expected(({ channel }) => String(channel)))
  const monthOf = ({ forwarded_at }: Row): string =>
    new Date(instant(forwarded_at) + 8 * 3_600_000).toISOString().slice(0, 7)
  expect(byValue(byMonth)).toEqual(expected(monthOf))
}

export const monthAgainstMonth = async (demo: Demo): Promise<void> => {
  const [now, before] = [
    ['2018-05-01', '2018-05-31'],
    ['2018-04-01', '2018-04-30'],
  ] as const
  const range = ([from, to]: readonly [string, string]) => ({ from, to })
  const { unit } = await executeExample<{
    unit: { services: { siteMessagesAggregate: Aggregate<object> } }
  }>(demo.public, 'ThisMonthAgainstLast', { this: range(now), last: range(before) })
  const count = (own: readonly Row[], column: string, days: readonly [string, string]): number =>
    own.filter((row) => isOn(row[column], ...days)).length
  const expected = figuresByCity(demo, messagesIn(demo), (own) => {
    const late = own.filter(({ missed_due_date }) => missed_due_date === 1)
    return {
      came: count(own, 'forwarded_at', now),
      cameBefore: count(own, 'forwarded_at', before),
      late: count(late, 'due_at', now),
      lateBefore: count(late, 'due_at', before),
      answered: count(own, 'replied_at', now),
      answeredBefore: count(own, 'replied_at', before),
    }
  })
  const { total, groups } = unit.services.siteMessagesAggregate
  expect({ total, groups: byCity(groups) }).toEqual(expected)
  expect(expected.total.came + expected.total.cameBefore).toBeGreaterThan(0)
}

export const failingWebsites = async (demo: Demo): Promise<void> => {
  const quarter = { from: '2018-01-01', to: '2018-06-30' }
  const { unit } = await executeExample<{
    unit: {
      platforms: {
        websiteChecks: { totalCount: number; nodes: { checkedOn: string; deduction: number }[] }
        websiteChecksAggregate: Pick<Aggregate<object>, 'groups'>
      }
    }
  }>(demo.public, 'FailingWebsites', { quarter })
  const checks = demo
    .rows('platforms', 'SELECT * FROM website_check')
    .filter(
      ({ checked_on }) => String(checked_on) >= quarter.from && String(checked_on) <= quarter.to,
    )
  const failed = checks.filter(({ qualified }) => qualified === 0)
  const { websiteChecks, websiteChecksAggregate } = unit.platforms
  expect(websiteChecks.totalCount).toBe(failed.length)
  expect(websiteChecks.nodes.map(({ checkedOn, deduction }) => [checkedOn, deduction])).toEqual(
    failed
      .map(({ checked_on, deduction }) => [String(checked_on), Number(deduction)] as const)
      .toSorted(([a, x], [b, y]) => (a === b ? y - x : a < b ? 1 : -1))
      .slice(0, 50),
  )
  expect(byCity(websiteChecksAggregate.groups)).toEqual(
    figuresByCity(demo, checks, (own) => {
      const deductions = own.map(({ deduction }) => Number(deduction)).toSorted((a, b) => a - b)
      return {
        checks: own.length,
        failed: own.filter(({ qualified }) => qualified === 0).length,
        deduction: { median: percentile(deductions, 50), maximum: deductions.at(-1) },
      }
    }).groups,
  )
}
