import type { Connection } from '../../../schema/vocabulary/index.ts'
import type { ReportingContext } from '../context.ts'
import { pastAssignmentsPage } from '../history/past-assignments-page.ts'
import { pastOf } from '../history/past-of.ts'
import { selectPastProgramme } from '../history/select-past-programme.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { applyAssignmentFilter, namedByFilter } from './assignment.filter.ts'
import { Assignment } from './assignment.ts'
import { AssignmentOrder, type AssignmentsArgs } from './assignments-args.ts'

/** The parent of a nested list: its assignments are those of this unit or of this task. */
export type AssignmentsParent = { readonly unitId: string } | { readonly taskId: string }

/** A page of assignments of one programme. */
export const assignmentsPage = async (
  context: ReportingContext,
  args: AssignmentsArgs,
  parent?: AssignmentsParent,
): Promise<Connection<Assignment> & OfProgramme> => {
  const { where } = args
  await refuseUnknown(context, namedByFilter(where))
  const ids = [args.programme, where?.programme]
  const tasks =
    parent && 'taskId' in parent ? [parent.taskId, ...(where?.tasks ?? [])] : where?.tasks
  const past = await pastOf(context, args)
  if (past) {
    const programme = await selectPastProgramme(context, past, { ids, tasks })
    return { ...(await pastAssignmentsPage(past, programme, args, parent)), programme }
  }
  const programme = await selectProgramme(context, { ids, tasks })
  const filter = { ...where, programme: programme?.id ?? '' }
  const page = await context.page(
    {
      entity: Assignment,
      orderBy: args.orderBy ?? [AssignmentOrder.TASK],
      narrow: (query) => {
        applyAssignmentFilter(query, filter, context)
        if (parent && 'unitId' in parent)
          query.andWhere('record.unitId = :parentUnit', { parentUnit: parent.unitId })
        if (parent && 'taskId' in parent)
          query.andWhere('record.taskId = :parentTask', { parentTask: parent.taskId })
      },
    },
    args,
  )
  return { ...page, programme }
}
