import { z } from 'zod'
import type { ReportGraph } from './report-graph.ts'

const ratio = z.object({ numerator: z.number(), denominator: z.number() })

const progress = z.object({
  total: z.number(),
  closed: z.number(),
  accepted: z.number(),
  waiting: z.number(),
  late: z.number(),
  notApplicable: z.number(),
  closedShare: ratio,
  onTimeShare: ratio,
  claimed: ratio,
  proven: ratio,
})

const table = z.object({
  progress: z.object({
    total: progress,
    rows: z.array(
      z.object({
        keys: z.array(z.object({ value: z.string().nullable(), label: z.string().nullable() })),
        progress,
      }),
    ),
  }),
})

export type ProgressFacts = z.infer<typeof progress>
export type ProgressTableFacts = z.infer<typeof table>['progress']

/** Which assignments are counted; as literals of GraphQL, since a note shows the operation whole. */
export interface ProgressScope {
  readonly programme: string
  readonly by: 'CHAPTER' | 'UNIT' | 'TASK' | 'CITY'
  /** The assignments of this unit alone. */
  readonly unit?: string | undefined
  /** Those of this unit and the units below it. */
  readonly below?: string | undefined
}

/** The operation that counts progress, which its notes show. */
export const progressQuery = (
  { programme, by, unit, below }: ProgressScope,
  fields: string,
): string => {
  const where = [
    ...(unit === undefined ? [] : [`units: [${JSON.stringify(unit)}]`]),
    ...(below === undefined ? [] : [`below: ${JSON.stringify(below)}`]),
  ]
  const filter = where.length === 0 ? '' : `, where: {${where.join(', ')}}`
  return `{progress(programme: ${JSON.stringify(programme)}, by: [${by}]${filter}) {${fields}}}`
}

const counts = 'total closed accepted waiting late notApplicable'
const shares = ['closedShare', 'onTimeShare', 'claimed', 'proven']
  .map((name) => `${name} {numerator denominator}`)
  .join(' ')

/** Progress by one dimension with its total. */
export const readProgress = async (
  graph: ReportGraph,
  scope: ProgressScope,
): Promise<{ readonly table: ProgressTableFacts; readonly at: Date }> => {
  const fields = `${counts} ${shares}`
  const query = progressQuery(
    scope,
    `total {${fields}} rows {keys {value label} progress {${fields}}}`,
  )
  const { data, at } = await graph.read(`query ReportProgress ${query}`, table, {})
  return { table: data.progress, at }
}
