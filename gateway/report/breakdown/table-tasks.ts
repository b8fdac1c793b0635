import { z } from 'zod'
import { readAll } from '../graph/pages.ts'
import type { ReportGraph } from '../graph/report-graph.ts'

const named = z.object({ name: z.string() })

const task = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  requirement: z.string().nullable(),
  summary: z.string(),
  chapter: z.object({ number: z.number() }),
  section: z.object({ number: z.number() }),
  leads: z.array(named),
  responsible: z.array(named),
  responsibleUnits: z.array(named),
})

export type TableTask = z.infer<typeof task>

/** The tasks of a programme as its breakdown table has them, with the names of today. */
export const readTableTasks = async (
  graph: ReportGraph,
  programme: string,
): Promise<readonly TableTask[]> => {
  const { nodes } = await readAll(
    graph,
    `query ReportTasks($programme: ID!, $after: String) {
      list: tasks(first: 100, after: $after, programme: $programme) {
        nodes {
          id number title requirement summary chapter { number } section { number }
          leads { name } responsible { name } responsibleUnits { name }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    task,
    { programme },
  )
  return nodes
}
