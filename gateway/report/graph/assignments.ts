import { z } from 'zod'
import { readAll } from './pages.ts'
import type { ReportGraph } from './report-graph.ts'

const ratio = z.object({ numerator: z.number(), denominator: z.number() })

const condition = z.object({
  met: z.boolean().nullable(),
  state: z.string(),
  stateLabel: z.string(),
  reason: z.string().nullable(),
  indicator: z.object({ name: z.string(), label: z.string(), value: ratio }),
})

const submission = z.object({
  status: z.string(),
  text: z.string(),
  percentage: z.number(),
  submittedAt: z.string().nullable(),
  evidence: z.array(
    z.object({ url: z.string(), title: z.string().nullable(), publishedOn: z.string().nullable() }),
  ),
})

const task = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  chapter: z.object({ number: z.number() }),
  section: z.object({ number: z.number(), title: z.string() }),
  summaryHant: z.string(),
  requirement: z.string().nullable(),
  topics: z.array(z.object({ topic: z.object({ id: z.string(), label: z.string() }) })),
})

const assignment = z.object({
  id: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  roleLabel: z.string(),
  percentage: z.number(),
  dueOn: z.string().nullable(),
  completedOn: z.string().nullable(),
  light: z.string().nullable(),
  lateness: z.object({ kind: z.string(), workingDays: z.number(), text: z.string() }).nullable(),
  limitedByRights: z.boolean(),
  task: task.nullable(),
  obligation: z.object({ code: z.string(), title: z.string() }).nullable(),
  submissions: z.array(submission),
  proof: z
    .object({
      state: z.string().nullable(),
      stateLabel: z.string().nullable(),
      conditions: z.array(condition).nullable(),
      discrepancies: z.array(z.string()).nullable(),
    })
    .nullable(),
})

export type AssignmentFacts = z.infer<typeof assignment>
export type ConditionFacts = z.infer<typeof condition>
export type SubmissionFacts = z.infer<typeof submission>
export type TaskFacts = z.infer<typeof task>

// Proofs are counted for each: small pages let other clients take their turns, and none takes longer than a service may.
const query = `query ReportAssignments($programme: ID!, $unit: ID!, $after: String) {
  list: assignments(first: 10, after: $after, programme: $programme, where: { units: [$unit] }, orderBy: [TASK]) {
    nodes {
      id state stateLabel roleLabel percentage dueOn completedOn light limitedByRights
      lateness { kind workingDays text }
      task {
        id number title requirement summaryHant: summary(locale: ZH_HANT)
        chapter { number } section { number title } topics { topic { id label } }
      }
      obligation { code title }
      submissions {
        status text percentage submittedAt evidence { url title publishedOn }
      }
      proof {
        state stateLabel discrepancies
        conditions {
          met state stateLabel reason indicator { name label value { numerator denominator } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

export interface UnitAssignments {
  /** In the numbering of the notice; obligations first. */
  readonly assignments: readonly AssignmentFacts[]
  readonly at: Date
}

/** What a unit has to do in a programme, what it reports, and what the records prove. */
export const readAssignments = async (
  graph: ReportGraph,
  programme: string,
  unit: string,
): Promise<UnitAssignments> => {
  const { nodes, at } = await readAll(graph, query, assignment, { programme, unit })
  return { assignments: nodes, at }
}
