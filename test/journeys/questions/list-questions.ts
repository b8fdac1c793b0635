import { expect } from 'vitest'
import { executeExample, dayIn, type Demo, instant, isOn, type Row } from './demo-rows.ts'

export const oldestReviews = async (demo: Demo): Promise<void> => {
  interface Answer {
    readonly submissions: {
      readonly totalCount: number
      readonly limitedByRights: boolean
      readonly nodes: readonly { readonly submittedAt: string }[]
    }
  }
  const { submissions } = await executeExample<Answer>(demo.office, 'OldestReviews')
  const waiting = demo.rows(
    'reporting',
    `SELECT submitted_at FROM submission WHERE status = 'SUBMITTED'`,
  )
  expect(waiting.length).toBeGreaterThan(0)
  expect(submissions.totalCount).toBe(waiting.length)
  expect(submissions.nodes.map(({ submittedAt }) => Date.parse(submittedAt))).toEqual(
    waiting
      .map(({ submitted_at }) => instant(submitted_at))
      .toSorted((a, b) => a - b)
      .slice(0, 20),
  )
  const hidden = await executeExample<Answer>(demo.public, 'OldestReviews')
  expect(hidden.submissions).toMatchObject({ totalCount: 0, limitedByRights: true })
}

interface Labelled {
  readonly keys: readonly {
    readonly label: string | null
    readonly unit: { readonly name: string } | null
  }[]
}

export const enteredYesterday = async (demo: Demo): Promise<void> => {
  const messages = demo.rows('government-services', 'SELECT * FROM site_message')
  const documents = demo.rows('disclosure', 'SELECT * FROM policy_document')
  const on = (all: readonly Row[], day: string) =>
    all.filter(({ entered_at }) => isOn(entered_at, day, day))
  const day = dayIn(documents[0]?.['entered_at'])
  const { unit } = await executeExample<{
    unit: {
      services: { siteMessagesAggregate: { total: { count: number } } }
      disclosure: { policyDocuments: { totalCount: number; nodes: { title: string }[] } }
    }
  }>(demo.office, 'EnteredYesterday', { day: { from: day, to: day } })
  expect(unit.services.siteMessagesAggregate.total.count).toBe(on(messages, day).length)
  const { unit: province } = await demo.office.get<{
    unit: { services: { siteMessagesAggregate: { groups: readonly Labelled[] } } }
  }>(
    `{ unit(id: "PROV-350000") { services { siteMessagesAggregate { groups(by: [CITY]) { keys { label(locale: EN) unit { name(locale: EN) } } } } } } }`,
  )
  const keys = province.services.siteMessagesAggregate.groups.flatMap((group) => group.keys)
  expect(keys.length).toBeGreaterThan(5)
  for (const { label, unit: named } of keys) expect(label).toBe(named?.name ?? null)
  const entered = on(documents, day)
  expect(unit.disclosure.policyDocuments.totalCount).toBe(entered.length)
  expect(unit.disclosure.policyDocuments.nodes.map(({ title }) => title).toSorted()).toEqual(
    entered
      .map(({ title }) => String(title))
      .toSorted()
      .slice(0, 25),
  )
}

export const cityByIndicator = async (demo: Demo): Promise<void> => {
  const { units } = await executeExample<{
    units: {
      nodes: {
        name: string
        platforms: {
          indicators: { name: string; value: { numerator: number; denominator: number } }[]
        }
      }[]
    }
  }>(demo.public, 'CityByIndicator')
  const named = demo.rows(
    'reporting',
    `SELECT id, name_hant FROM unit WHERE kind IN ('CITY', 'ZONE')`,
  )
  const rated = demo
    .rows('platforms', 'SELECT * FROM hotline_case WHERE satisfaction IS NOT NULL')
    .filter(({ received_at }) => isOn(received_at, '2018-01-01', '2018-12-31'))
  expect(rated.length).toBeGreaterThan(0)
  const expected = named.map(({ id, name_hant }) => {
    const own = rated.filter(({ unit_id }) => demo.cityOf.get(String(unit_id)) === id)
    const happy = own.filter(({ satisfaction }) => satisfaction !== 'UNSATISFIED')
    return [name_hant, { numerator: happy.length, denominator: own.length }]
  })
  const found = units.nodes.map(({ name, platforms: { indicators } }) => [
    name,
    indicators.find((one) => one.name === 'hotlineCallersSatisfied')?.value,
  ])
  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(expect.arrayContaining(expected))
}
