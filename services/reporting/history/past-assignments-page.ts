import type { Connection } from '../../../schema/vocabulary/index.ts'
import type { AssignmentsParent } from '../assignment/assignments-page.ts'
import { AssignmentOrder, type AssignmentsArgs } from '../assignment/assignments-args.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { badInput, sizeOfPage, unlimited } from '../../kit/graphql/index.ts'
import type { Programme } from '../programme/programme.ts'
import type { Task } from '../task/task.ts'
import { loadPastAssignment } from './load-past-assignment.ts'
import type { Past } from './past.ts'
import { type PastAssignment, pastAssignments } from './past-assignments.ts'
import { pastFilter } from './past-filter.ts'
import { compareKeys, type Keys } from './past-keys.ts'
import { tasksOf } from './past-tasks.ts'

/** A page of the assignments of a programme as they were, in the order of `assignmentsPage`. */
export const pastAssignmentsPage = async (
  past: Past,
  programme: Programme | null,
  args: AssignmentsArgs,
  parent?: AssignmentsParent,
): Promise<Connection<Assignment>> => {
  const programmeId = programme?.id ?? ''
  const ofUnit = parent && 'unitId' in parent ? { unitIds: [parent.unitId] } : {}
  const all = await pastAssignments(past, { programmeId, ...ofUnit })
  const isSelected = await pastFilter(past, { ...args.where, programme: programmeId }, all)
  const ofTask = parent && 'taskId' in parent ? parent.taskId : undefined
  const selected = all.filter(
    (one) => isSelected(one) && (ofTask === undefined || one.taskId === ofTask),
  )
  const compare = await comparison(past, args.orderBy ?? [AssignmentOrder.TASK], selected)
  const sorted = selected.toSorted(compare)
  const first = sizeOfPage(args.first)
  const start = args.after ? positionAfter(sorted, args.after) : 0
  const page = sorted.slice(start, start + first)
  const nodes = (await Promise.all(page.map(({ id }) => loadPastAssignment(past, id)))).filter(
    (one) => one !== undefined,
  )
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + first < sorted.length,
      hasPreviousPage: Boolean(args.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => Promise.resolve(sorted.length),
    limited: unlimited,
  }
}

type Compare = (a: PastAssignment, b: PastAssignment) => number

const comparison = async (
  past: Past,
  order: readonly AssignmentOrder[],
  assignments: readonly PastAssignment[],
): Promise<Compare> => {
  const tasks = await tasksOf(past, assignments)
  const compares = order.map((one): Compare => {
    const key = keyOf(one, tasks)
    const isDescending = one === AssignmentOrder.DUE_LAST_FIRST
    return (a, b) => (isDescending ? compareKeys(key(b), key(a)) : compareKeys(key(a), key(b)))
  })
  const byId: Compare = (a, b) => compareKeys([a.id], [b.id])
  return (a, b) => [...compares, byId].reduce((result, next) => result || next(a, b), 0)
}

const keyOf = (
  order: AssignmentOrder,
  tasks: ReadonlyMap<string, Task>,
): ((assignment: PastAssignment) => Keys) => {
  switch (order) {
    case AssignmentOrder.TASK:
      return ({ taskId }) => [tasks.get(taskId)?.number ?? 0]
    case AssignmentOrder.UNIT:
      return ({ unitId }) => [unitId]
    case AssignmentOrder.DUE:
      return ({ dueOn }) => [dueOn === null ? 1 : 0, dueOn]
    case AssignmentOrder.DUE_LAST_FIRST:
      return ({ dueOn }) => [dueOn]
    case AssignmentOrder.STATE:
      return ({ state }) => [state]
  }
}

const prefix = 'past:'

const cursorOf = ({ id }: Assignment): string => Buffer.from(`${prefix}${id}`).toString('base64url')

/** The list of a moment never changes, so that the id of its last node says where the next page starts. */
const positionAfter = (sorted: readonly PastAssignment[], cursor: string): number => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const index = sorted.findIndex(({ id }) => text === `${prefix}${id}`)
  if (index !== -1) return index + 1
  throw badInput(
    '"after" is not a cursor of this list. Pass an "endCursor" of this list with the same moment.',
    'after 不是此清單的游標,請填寫同一時點清單的 endCursor。',
  )
}
