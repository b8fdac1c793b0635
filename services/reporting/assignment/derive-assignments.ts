import type { Calendar } from '../../kit/calendar/index.ts'
import type { Obligation } from '../obligation/obligation.ts'
import type { Programme } from '../programme/programme.ts'
import type { Task } from '../task/task.ts'
import { daysFromTrigger } from '../task/trigger.ts'
import { existsOn } from '../../kit/access/index.ts'
import { standingFor } from '../unit/standing-for.ts'
import type { UnitGroup } from '../unit/unit-group.ts'
import type { Unit } from '../unit/unit.ts'
import { AssignmentRole } from './assignment-state.ts'

interface ReasonText {
  readonly hant: string
  readonly en: string
}

/** A unit that a notice makes responsible, and the reason. */
interface Assignee {
  readonly unitId: string
  readonly role: AssignmentRole
  readonly groupId: string | null
  readonly reason: ReasonText
}

/** The part of an assignment that is the same for all units of its task or obligation. */
interface AssignmentTerms {
  readonly taskId: string
  readonly taskNumber: number
  readonly isObligation: boolean
  readonly dueOn: string | null
  readonly triggered: boolean
  readonly requiresPublication: boolean
}

/** An assignment that follows from a programme. */
export interface DerivedAssignment extends AssignmentTerms {
  readonly unitId: string
  readonly role: AssignmentRole
  readonly groupId: string | null
  readonly reasons: readonly ReasonText[]
}

interface DerivationSource {
  readonly programme: Programme
  readonly tasks: readonly Task[]
  readonly obligations: readonly Obligation[]
  readonly groups: readonly UnitGroup[]
  readonly units: readonly Unit[]
}

/** Derives the assignments of a programme: one for each task and unit, with every reason for it. */
export const deriveAssignments = (source: DerivationSource): readonly DerivedAssignment[] => [
  ...source.tasks.flatMap((task) =>
    mergeByUnit(assigneesOfTask(task, source), termsOfTask(task)).map((one) => ({
      ...one,
      dueOn: dueOnOf(task, one.groupId),
    })),
  ),
  ...source.obligations.flatMap((obligation) =>
    mergeByUnit(namedAssignees(obligation, source), {
      taskId: obligation.id,
      taskNumber: 0,
      isObligation: true,
      dueOn: obligation.dueOn,
      triggered: true,
      requiresPublication: obligation.requiresPublication,
    }),
  ),
]

/** The terms of a task for a member of one of its groups; for a unit that is named itself if left out. */
export const termsOfTask = (task: Task, groupId: string | null = null): AssignmentTerms => ({
  taskId: task.id,
  taskNumber: task.number,
  isObligation: false,
  dueOn: dueOnOf(task, groupId),
  triggered: task.trigger === null || task.triggering !== null,
  requiresPublication: false,
})

/** The last fixed day that binds the group is due for the assignment; earlier ones are due for its records. */
export const dueOnOf = (
  task: Pick<Task, 'deadlines' | 'triggering'>,
  groupId: string | null,
  calendar?: Calendar,
): string | null => {
  const binds = ({ groupIds = [] }: Task['deadlines'][number]): boolean =>
    groupIds.length === 0 || (groupId !== null && groupIds.includes(groupId))
  const deadlines = task.deadlines.filter(binds)
  const fixed = deadlines.flatMap(({ date }) => date ?? [])
  const { triggering } = task
  return (
    [...fixed, ...daysFromTrigger({ deadlines, triggering }, calendar)].toSorted().at(-1) ?? null
  )
}

/** The assignees of a task, strongest role first: lead, coordinating, responsible. */
const assigneesOfTask = (task: Task, source: DerivationSource): readonly Assignee[] => [
  ...task.leadUnitIds.map((unitId) => ({
    unitId,
    role: AssignmentRole.LEAD,
    groupId: null,
    reason: { hant: '牽頭單位', en: 'named as lead unit' },
  })),
  ...(task.leadUnitIds.length === 0
    ? [
        {
          unitId: source.programme.issuerId,
          role: AssignmentRole.COORDINATING,
          groupId: null,
          reason: {
            hant: '未列牽頭單位,由印發單位統籌',
            en: 'no lead unit is named, so the issuing office coordinates',
          },
        },
      ]
    : []),
  ...task.namedUnitIds.map((unitId) => ({
    unitId,
    role: AssignmentRole.RESPONSIBLE,
    groupId: null,
    reason: { hant: '工作要求中點名', en: 'named in the requirement' },
  })),
  ...namedAssignees({ groupIds: task.groupIds, unitIds: [] }, source),
]

/** The reporting members of named groups, and units that are named themselves. */
const namedAssignees = (
  {
    groupIds,
    unitIds,
  }: { readonly groupIds: readonly string[]; readonly unitIds: readonly string[] },
  { programme, groups, units }: DerivationSource,
): readonly Assignee[] => {
  const reportingUnits = new Set(
    units
      .filter((unit) => unit.isReportingUnit && existsOn(unit, programme.signedOn))
      .map(({ id }) => id),
  )
  const membersOf = standingFor(units, programme.signedOn)
  return [
    ...groups
      .filter(({ id }) => groupIds.includes(id))
      .flatMap((group) =>
        [...new Set(group.memberIds.flatMap(membersOf))]
          .filter((unitId) => reportingUnits.has(unitId))
          .map((unitId) => ({
            unitId,
            role: AssignmentRole.RESPONSIBLE,
            groupId: group.id,
            reason: {
              hant: `責任單位:${group.nameHant}`,
              en: `responsible as one of: ${group.nameEn}`,
            },
          })),
      ),
    ...unitIds.map((unitId) => ({
      unitId,
      role: AssignmentRole.RESPONSIBLE,
      groupId: null,
      reason: { hant: '通知指明', en: 'named by the notice' },
    })),
  ]
}

/** Makes one assignment for each unit, with its first role and all reasons. */
const mergeByUnit = (
  assignees: readonly Assignee[],
  terms: AssignmentTerms,
): readonly DerivedAssignment[] => {
  const byUnit = new Map<string, DerivedAssignment>()
  for (const { unitId, role, groupId, reason } of assignees) {
    const known = byUnit.get(unitId)
    byUnit.set(
      unitId,
      known
        ? { ...known, groupId: known.groupId ?? groupId, reasons: [...known.reasons, reason] }
        : { ...terms, unitId, role, groupId, reasons: [reason] },
    )
  }
  return [...byUnit.values()]
}
