import { expect, it } from 'vitest'
import { chinaCalendar, lightOf } from '../../services/kit/calendar/index.ts'
import type { EntityManager } from 'typeorm'
import { Assignment } from '../../services/reporting/assignment/assignment.ts'
import { ProgressDimension } from '../../services/reporting/progress/dimension.ts'
import { ProvenCounter } from '../../services/reporting/proof/proven-counter.ts'
import { domainName } from '../../services/reporting/domain/domain.ts'
import { Task } from '../../services/reporting/task/task.ts'
import { Unit } from '../../services/reporting/unit/unit.ts'
import { openHub } from '../support/hub.ts'
import { report } from '../support/reported-progress.ts'
import { eachStore } from '../support/stores.ts'

const today = '2018-12-27'

const ratio = '{ numerator denominator }'
const measures = `{ total closed accepted waiting late dueSoon undated notApplicable claimed ${ratio} proven ${ratio} }`

type Measures = Record<
  string,
  number | { readonly numerator: number; readonly denominator: number }
>

/** One assignment with everything that a breakdown or a measure needs. */
interface Row {
  readonly keys: Readonly<Record<ProgressDimension, readonly (string | null)[]>>
  readonly assignment: Assignment
  readonly met: number
  readonly counted: number
}

/** The rows as the tables have them, joined without the hub's code. */
const rowsOf = async (read: EntityManager): Promise<readonly Row[]> => {
  const tasks = new Map((await read.find(Task)).map((task) => [task.id, task]))
  const units = await read.find(Unit)
  const counters = await read.find(ProvenCounter)
  const assignments = (await read.find(Assignment)).filter(({ isObligation }) => !isObligation)
  return assignments.map((assignment) => {
    const task = tasks.get(assignment.taskId) ?? expect.unreachable()
    const path = units.find(({ id }) => id === assignment.unitId)?.path ?? ''
    const city = units.find(
      ({ id, kind }) => ['CITY', 'ZONE'].includes(kind) && path.includes(`/${id}/`),
    )
    const topics = task.topics.map(({ topic }) => topic)
    const own = counters.filter(
      ({ unitId, topic, year }) =>
        unitId === assignment.unitId && topics.includes(topic) && year === assignment.year,
    )
    return {
      assignment,
      met: own.reduce((sum, { numerator }) => sum + numerator, 0),
      counted: own.reduce((sum, { denominator }) => sum + denominator, 0),
      keys: {
        DOMAIN: [domainName(task.domain)],
        CHAPTER: [String(task.chapterNumber)],
        SECTION: [String(task.sectionNumber)],
        TASK: [task.id],
        UNIT: [assignment.unitId],
        CITY: [city?.id ?? null],
        GROUP: [assignment.groupId],
        LEAD_UNIT: task.leadUnitIds.length > 0 ? task.leadUnitIds : [null],
        STATE: [assignment.state],
        MONTH: [assignment.dueOn?.slice(0, 7) ?? null],
      },
    }
  })
}

const measuresOf = (rows: readonly Row[]): Measures => {
  const counting = rows.filter(({ assignment }) => assignment.counts)
  const number = (condition: (assignment: Assignment) => boolean) =>
    counting.filter(({ assignment }) => condition(assignment)).length
  const sum = (value: (row: Row) => number) =>
    counting.reduce((total, row) => total + value(row), 0)
  return {
    total: counting.length,
    closed: number(({ state }) => state === 'CLOSED'),
    accepted: number(({ state }) => state === 'CLOSED' || state === 'ACCEPTED'),
    waiting: number(({ state }) => state === 'SUBMITTED'),
    late: number((assignment) => lightToday(assignment) === 'RED'),
    dueSoon: number((assignment) => lightToday(assignment) === 'YELLOW'),
    undated: number(({ dueOn }) => dueOn === null),
    notApplicable: rows.length - counting.length,
    claimed: {
      numerator: sum(({ assignment }) => assignment.percentage),
      denominator: counting.length * 100,
    },
    proven: { numerator: sum(({ met }) => met), denominator: sum(({ counted }) => counted) },
  }
}

const lightToday = ({ dueOn, originalDueOn, completedOn }: Assignment) => {
  const status = {
    dueOn: dueOn ?? undefined,
    originalDueOn: originalDueOn ?? undefined,
    finishedOn: completedOn ?? undefined,
    today,
  }
  return lightOf(status, chinaCalendar)
}

const dimensions = Object.values(ProgressDimension)
const breakdowns = dimensions.flatMap((first, index) => [
  [first],
  ...dimensions.slice(index + 1).map((second) => [first, second]),
])

const keysOf = ({ keys }: Row, by: readonly ProgressDimension[]): readonly string[] =>
  by
    .reduce<readonly (readonly (string | null)[])[]>(
      (lists, dimension) => lists.flatMap((list) => keys[dimension].map((key) => [...list, key])),
      [[]],
    )
    .map((list) => JSON.stringify(list))

eachStore((store) => {
  it('Every figure of all 55 breakdowns of progress equals a recount of the tables.', async () => {
    expect(breakdowns).toHaveLength(55)
    const hub = await openHub(store.fresh(), { now: `${today}T09:00:00+08:00` })
    await report(hub)
    const reporting = hub.hub.services.running.get('reporting') ?? expect.unreachable()
    const rows = await rowsOf(reporting.store.read)
    const excused = rows.filter(({ assignment, counted }) => !assignment.counts && counted > 0)
    expect(excused.length).toBeGreaterThan(0)
    for (const by of breakdowns) {
      const { progress } = await hub.public.get<{
        progress: {
          total: Measures
          rows: readonly { keys: readonly { value: string | null }[]; progress: Measures }[]
        }
      }>(
        `query ($by: [ProgressDimension!]!) { progress(by: $by) {
          total ${measures} rows { keys { value } progress ${measures} } } }`,
        { by },
      )
      const found = progress.rows.map(({ keys, progress: sums }): [string, Measures] => [
        JSON.stringify(keys.map(({ value }) => value)),
        sums,
      ])
      const parts = new Map<string, Row[]>()
      for (const row of rows)
        for (const key of keysOf(row, by)) parts.set(key, [...(parts.get(key) ?? []), row])
      const expected = [...parts].map(([key, part]): [string, Measures] => [key, measuresOf(part)])
      expect([by, Object.fromEntries(found)]).toEqual([by, Object.fromEntries(expected)])
      expect(progress.total).toEqual(measuresOf(rows))
    }
  })
})
