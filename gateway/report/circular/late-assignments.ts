import { z } from 'zod'
import { readAll } from '../graph/pages.ts'
import type { ReportGraph } from '../graph/report-graph.ts'

const late = z.object({
  id: z.string(),
  dueOn: z.string().nullable(),
  completedOn: z.string().nullable(),
  stateLabel: z.string(),
  limitedByRights: z.boolean(),
  lateness: z.object({ kind: z.string(), workingDays: z.number(), text: z.string() }).nullable(),
  unit: z.object({ id: z.string(), name: z.string() }),
  task: z.object({ number: z.number(), title: z.string() }).nullable(),
  obligation: z.object({ code: z.string(), title: z.string() }).nullable(),
  reminders: z.array(z.object({ sentAt: z.string() })),
})

export type LateAssignment = z.infer<typeof late>

const query = `query ReportLate($programme: ID!, $below: ID, $after: String) {
  list: assignments(
    first: 100, after: $after, programme: $programme, where: { lights: [RED], below: $below }, orderBy: [DUE]
  ) {
    nodes {
      id dueOn completedOn stateLabel limitedByRights lateness { kind workingDays text }
      unit { id name } task { number title } obligation { code title } reminders { sentAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

/** What is late in a programme, longest first; of a unit and the units below it, or of all. */
export const readLate = async (
  graph: ReportGraph,
  programme: string,
  below: string | undefined,
): Promise<{ readonly late: readonly LateAssignment[]; readonly at: Date }> => {
  const { nodes, at } = await readAll(graph, query, late, { programme, below: below ?? null })
  return { late: nodes, at }
}
