import { groupBy } from '../../design/group-by.ts'
import type { NextDeadlinesQuery } from './deadlines.generated.ts'

type Node = NextDeadlinesQuery['assignments']['nodes'][number]

export interface Deadline {
  readonly day: string
  readonly workingDaysLeft: number | null
  readonly items: readonly {
    /** The id of the task; undefined for an obligation of the letter. */
    readonly task: string | undefined
    readonly number: string
    readonly title: string
    readonly units: number
  }[]
}

/** Due days in their order, each with its tasks and how many units have not finished them. */
export const deadlineGroups = (nodes: readonly Node[]): readonly Deadline[] =>
  [...groupBy(nodes, ({ dueOn }) => dueOn ?? '')].map(([day, those]) => ({
    day,
    workingDaysLeft: those[0]?.workingDaysLeft ?? null,
    items: [...groupBy(those, ({ task, obligation }) => task?.id ?? obligation?.id ?? '')].map(
      ([, same]) => ({
        task: same[0]?.task?.id,
        number: String(same[0]?.task?.number ?? same[0]?.obligation?.code ?? ''),
        title: same[0]?.task?.title ?? same[0]?.obligation?.title ?? '',
        units: same.length,
      }),
    ),
  }))
