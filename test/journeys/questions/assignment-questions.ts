import { expect } from 'vitest'
import { executeExample, type Demo, grouped, type Row } from './demo-rows.ts'

/** The day of the demo’s clock. */
const today = '2019-01-02'
// The fourth working day after it, a Wednesday, is the Tuesday of the next week.
const greenFrom = '2019-01-08'

const assignmentsIn = ({ rows }: Demo): readonly Row[] =>
  rows(
    'reporting',
    `SELECT a.*, t.domain, t.lead_unit_ids FROM assignment a LEFT JOIN task t ON t.id = a.task_id WHERE a.state <> 'WITHDRAWN'`,
  )

const tasksOnly = (demo: Demo): readonly Row[] =>
  assignmentsIn(demo).filter(({ is_obligation }) => is_obligation === 0)

const isLate = ({ counts, due_on, completed_on }: Row): boolean =>
  counts === 1 && due_on !== null && String(completed_on ?? today) > String(due_on)

const sumOf = (all: readonly Row[], column: string): number =>
  all.reduce((sum, row) => sum + Number(row[column]), 0)

interface Table {
  readonly progress: {
    readonly rows: readonly {
      readonly keys: readonly {
        readonly value: string | null
        readonly unit: { id: string } | null
      }[]
      readonly progress: Readonly<Record<'total' | 'closed' | 'late', number>> & {
        readonly closedShare: { readonly numerator: number; readonly denominator: number }
        readonly claimed: { readonly numerator: number }
      }
    }[]
    readonly total: { readonly total: number; readonly late: number }
  }
}

export const leagueTable = async (demo: Demo): Promise<void> => {
  const { progress } = await executeExample<Table>(demo.public, 'LeagueTable')
  const counted = tasksOnly(demo).filter(({ counts }) => counts === 1)
  const expected = [
    ...grouped(counted, ({ unit_id }) => String(demo.cityOf.get(String(unit_id)))),
  ].map(([city, own]) => ({
    city,
    total: own.length,
    closed: own.filter(({ state }) => state === 'CLOSED').length,
    late: own.filter(isLate).length,
    claimed: sumOf(own, 'percentage'),
  }))
  const found = progress.rows.map(({ keys, progress: figures }) => ({
    city: String(keys[0]?.unit?.id ?? null),
    total: figures.total,
    closed: figures.closed,
    late: figures.late,
    claimed: figures.claimed.numerator,
  }))
  expect(found).toHaveLength(expected.length)
  expect(found).toEqual(expect.arrayContaining(expected))
  const shares = found.map(({ closed, total }) => closed / total)
  expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  expect(new Set(shares).size).toBeGreaterThan(1)
}

export const leadUnitByState = async (demo: Demo): Promise<void> => {
  const { progress } = await executeExample<Table>(demo.public, 'LeadUnitByState')
  const pairs = tasksOnly(demo).flatMap((row) => {
    const leads: string[] = JSON.parse(String(row['lead_unit_ids']))
    return (leads.length > 0 ? leads : [null]).map((lead): Row => ({ ...row, lead }))
  })
  const expected = [...grouped(pairs, (row) => JSON.stringify([row['lead'], row['state']]))].map(
    ([key, own]) => [
      key,
      own.filter(({ counts }) => counts === 1).length,
      own.filter(isLate).length,
    ],
  )
  expect(
    progress.rows
      .map(({ keys, progress: { total, late } }) => [
        JSON.stringify(keys.map(({ value }) => value)),
        total,
        late,
      ])
      .toSorted(),
  ).toEqual(expected.toSorted())
  expect(progress.total.total).toBe(tasksOnly(demo).filter(({ counts }) => counts === 1).length)
}

interface AssignmentList {
  readonly assignments: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly dueOn: string
      readonly claimed?: { readonly numerator: number }
      readonly proof?: { readonly state: string; readonly discrepancies: readonly string[] }
    }[]
  }
}

export const dueNextQuarter = async (demo: Demo): Promise<void> => {
  const quarter = { from: '2018-12-15', to: '2018-12-31' }
  const { assignments } = await executeExample<AssignmentList>(
    demo.public,
    'DueNextQuarter',
    quarter,
  )
  const open = new Set(
    'NOT_STARTED ACKNOWLEDGED PLANNED IN_PROGRESS SUBMITTED RETURNED ACCEPTED'.split(' '),
  )
  const due = assignmentsIn(demo).filter(
    ({ due_on, state }) =>
      open.has(String(state)) && String(due_on) >= quarter.from && String(due_on) <= quarter.to,
  )
  // Both ends are days on which something is due.
  expect(due.map(({ due_on }) => due_on)).toEqual(
    expect.arrayContaining(['2018-12-15', '2018-12-31']),
  )
  expect(assignments.totalCount).toBe(due.length)
  expect(assignments.nodes.map(({ dueOn }) => dueOn)).toEqual(
    due
      .map(({ due_on }) => due_on)
      .toSorted()
      .slice(0, 25),
  )
}

export const claimedNotProven = async (demo: Demo): Promise<void> => {
  const { assignments } = await executeExample<AssignmentList>(demo.public, 'ClaimedNotProven')
  const claimed = tasksOnly(demo).filter(({ percentage }) => Number(percentage) >= 100)
  expect(assignments.totalCount).toBe(claimed.length)
  for (const { claimed: claim, proof } of assignments.nodes) {
    expect(claim?.numerator).toBe(100)
    // A claim of 100 % and a proof agree, or a condition says where they differ.
    if (proof?.state === 'PROVEN') expect(proof.discrepancies).toEqual([])
    if (proof?.state === 'NOT_PROVEN') expect(proof.discrepancies).not.toEqual([])
  }
  expect(assignments.nodes.map(({ proof }) => proof?.state)).toContain('NOT_PROVEN')
}

/** The lists of records in services that have a clock, with their tables. */
const timedLists = {
  siteMessages: 'site_message',
  guideChanges: 'guide_change',
  dataCatalogueEntries: 'data_catalogue_entry',
} as const

export const lateInServices = async (demo: Demo): Promise<void> => {
  const year = { from: '2018-01-01', to: '2018-12-31' }
  const answer = await executeExample<
    AssignmentList & {
      unit: { services: Record<keyof typeof timedLists, { totalCount: number }> }
    }
  >(demo.public, 'LateInServices', year)
  const late = assignmentsIn(demo).filter(
    (row) => row['domain'] === 'government-services' && isLate(row),
  )
  expect(answer.assignments.totalCount).toBe(late.length)
  const { siteMessages, guideChanges, dataCatalogueEntries } = answer.unit.services
  const counted = Object.values(timedLists).map((table) => {
    const [row] = demo.rows(
      'government-services',
      `SELECT COUNT(*) AS late FROM ${table} WHERE missed_due_date = 1
         AND due_at >= '2017-12-31 16:00:00.000' AND due_at < '2018-12-31 16:00:00.000'`,
    )
    return Number(row?.['late'])
  })
  expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
  expect(
    [siteMessages, guideChanges, dataCatalogueEntries].map(({ totalCount }) => totalCount),
  ).toEqual(counted)
}

export const whatTurnsGreen = async (demo: Demo): Promise<void> => {
  const city = 'CITY-350200'
  const { assignments } = await executeExample<AssignmentList>(demo.public, 'WhatTurnsGreen', {
    city,
  })
  const isYellow = ({ counts, due_on, completed_on }: Row): boolean =>
    counts === 1 && completed_on === null && String(due_on) >= today && String(due_on) < greenFrom
  const own = assignmentsIn(demo).filter(({ unit_id }) => demo.cityOf.get(String(unit_id)) === city)
  const notGreen = own.filter((row) => isLate(row) || (row['due_on'] !== null && isYellow(row)))
  expect(notGreen.length).toBeGreaterThan(0)
  expect(assignments.totalCount).toBe(notGreen.length)
}
