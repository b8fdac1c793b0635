import type { EntityManager } from 'typeorm'
import { padded, placeholders } from '../store/index.ts'
import type { Indicator } from './indicator.ts'

/** The indicators of one service that measure a task. */
export interface TaskMeasure {
  readonly taskId: string
  /** The year whose records count. */
  readonly year: number
  readonly topics: readonly string[]
  /** The indicators of its topics, with the targets that its programme sets. */
  readonly indicators: readonly Indicator[]
}

/** Selects tasks: by id, or by topic and year. All that have topics if left out. */
export type MeasureFilter =
  | { readonly taskIds: readonly string[] }
  | { readonly topics: readonly string[]; readonly years: readonly number[] }

interface Row {
  readonly taskId: string
  readonly year: number
  readonly topic: string
  readonly indicator: string | null
  readonly least: number | null
}

/** Reads how tasks are measured, with one statement. Tasks that no indicator of the service measures are left out. */
export const readMeasures = async (
  read: EntityManager,
  indicators: readonly Indicator[],
  filter?: MeasureFilter,
): Promise<readonly TaskMeasure[]> => {
  const { from, values } = sourceOf(filter)
  if (!from) return []
  const rows: readonly Row[] = await read.query(
    `SELECT mapping.task_id AS taskId, mapping.year AS year, mapping.topic AS topic,
      target.indicator AS indicator, target.least AS least
     ${from} ORDER BY mapping.task_id, mapping.topic`,
    values,
  )
  const byTask = new Map<string, Row[]>()
  for (const row of rows) byTask.set(row.taskId, [...(byTask.get(row.taskId) ?? []), row])
  return [...byTask]
    .map(([taskId, those]) => measureOf(taskId, those, indicators))
    .filter((measure) => measure.indicators.length > 0)
}

const targets = 'LEFT JOIN topic_target target ON target.task_id = mapping.task_id'

const sourceOf = (filter: MeasureFilter | undefined) => {
  if (!filter) return { from: `FROM task_topic mapping ${targets}`, values: [] }
  if ('taskIds' in filter) {
    const values = padded(filter.taskIds)
    const where = `WHERE mapping.task_id IN (${placeholders(values)})`
    return values.length === 0
      ? { values }
      : { from: `FROM task_topic mapping ${targets} ${where}`, values }
  }
  const topics = padded(filter.topics)
  const years = padded(filter.years)
  if (topics.length === 0 || years.length === 0) return { values: [] }
  return {
    // Every topic of a task that has one of these.
    from: `FROM (SELECT DISTINCT task_id FROM task_topic
        WHERE topic IN (${placeholders(topics)}) AND year IN (${placeholders(years)})) touched
      JOIN task_topic mapping ON mapping.task_id = touched.task_id ${targets}`,
    values: [...topics, ...years],
  }
}

const measureOf = (
  taskId: string,
  rows: readonly Row[],
  indicators: readonly Indicator[],
): TaskMeasure => {
  const topics = new Set(rows.map(({ topic }) => topic))
  const leasts = new Map(rows.map(({ indicator, least }) => [indicator, least]))
  return {
    taskId,
    year: rows[0]?.year ?? 0,
    topics: [...topics],
    indicators: indicators
      .filter(({ topic }) => topics.has(topic))
      .map((one) => withLeast(one, leasts.get(one.name))),
  }
}

/** The indicator with the target of a programme. */
const withLeast = (one: Indicator, least: number | null | undefined): Indicator => {
  if (least === null || least === undefined) return one
  const { target } = one
  return {
    ...one,
    target:
      target.kind === 'SHARE'
        ? { ...target, numerator: least, denominator: 100 }
        : { ...target, count: least },
  }
}
