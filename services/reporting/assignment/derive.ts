import type { Calendar } from '../../kit/calendar/index.ts'
import type { Obligation } from '../obligation/obligation.ts'
import type { Programme } from '../programme/programme.ts'
import type { Task } from '../task/task.ts'
import { daysFromTrigger } from '../task/trigger.ts'
import type { UnitGroup } from '../unit/unit-group.ts'
import type { Unit } from '../unit/unit.ts'
import { AssignmentRole } from './state.ts'

/** An assignment that follows from a programme, and why. */
export interface Derived {
  readonly taskId: string
  readonly taskNumber: number
  readonly isObligation: boolean
  readonly unitId: string
  readonly role: AssignmentRole
  readonly groupId: string | null
  readonly reasons: readonly { readonly hant: string; readonly en: string }[]
  readonly dueOn: string | null
  readonly triggered: boolean
  readonly requiresPublication: boolean
}

export interface DeriveFrom {
  readonly programme: Programme
  readonly tasks: readonly Task[]
  readonly obligations: readonly Obligation[]
  readonly groups: readonly UnitGroup[]
  readonly units: readonly Unit[]
}

/** Who must do what, from the groups and leads a notice names. A unit has one assignment per task, with every ground for it. */
export const deriveAssignments = (from: DeriveFrom): readonly Derived[] => [
  ...from.tasks.flatMap((task) => merged(groundsOf(task, from), partOfTask(task))),
  ...from.obligations.flatMap((obligation) =>
    merged(membersOf(obligation, from), {
      taskId: obligation.id,
      taskNumber: 0,
      isObligation: true,
      dueOn: obligation.dueOn,
      triggered: true,
      requiresPublication: obligation.requiresPublication,
    }),
  ),
]

type Part = Omit<Derived, 'unitId' | 'role' | 'groupId' | 'reasons'>

interface StatedReason {
  readonly unitId: string
  readonly role: AssignmentRole
  readonly groupId: string | null
  readonly ground: { readonly hant: string; readonly en: string }
}

/** What an assignment takes from its task. */
export const partOfTask = (task: Task, calendar?: Calendar): Part => ({
  taskId: task.id,
  taskNumber: task.number,
  isObligation: false,
  // The last fixed day binds the assignment; earlier ones bind its records.
  dueOn:
    [...task.deadlines.flatMap(({ date }) => date ?? []), ...daysFromTrigger(task, calendar)]
      .toSorted()
      .at(-1) ?? null,
  triggered: task.trigger === null || task.triggering !== null,
  requiresPublication: false,
})

const groundsOf = (task: Task, from: DeriveFrom): readonly StatedReason[] => [
  ...task.leadUnitIds.map((unitId) => ({
    unitId,
    role: AssignmentRole.LEAD,
    groupId: null,
    ground: { hant: '牽頭單位', en: 'named as lead unit' },
  })),
  ...(task.leadUnitIds.length === 0
    ? [
        {
          unitId: from.programme.issuerId,
          role: AssignmentRole.COORDINATING,
          groupId: null,
          ground: {
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
    ground: { hant: '工作要求中點名', en: 'named in the requirement' },
  })),
  ...membersOf({ groupIds: task.groupIds, unitIds: [] }, from),
]

const membersOf = (
  {
    groupIds,
    unitIds,
  }: { readonly groupIds: readonly string[]; readonly unitIds: readonly string[] },
  { programme, groups, units }: DeriveFrom,
): readonly StatedReason[] => {
  const reporting = new Set(
    units
      .filter((unit) => unit.isReportingUnit && existsOn(unit, programme.signedOn))
      .map(({ id }) => id),
  )
  return [
    ...groups
      .filter(({ id }) => groupIds.includes(id))
      .flatMap((group) =>
        group.memberIds
          .filter((unitId) => reporting.has(unitId))
          .map((unitId) => ({
            unitId,
            role: AssignmentRole.RESPONSIBLE,
            groupId: group.id,
            ground: {
              hant: `責任單位:${group.nameHant}`,
              en: `responsible as one of: ${group.nameEn}`,
            },
          })),
      ),
    ...unitIds.map((unitId) => ({
      unitId,
      role: AssignmentRole.RESPONSIBLE,
      groupId: null,
      ground: { hant: '通知指明', en: 'named by the notice' },
    })),
  ]
}

const existsOn = ({ validFrom, validTo }: Unit, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

const merged = (reasons: readonly StatedReason[], part: Part): readonly Derived[] => {
  const byUnit = new Map<string, Derived>()
  // The strongest part comes first: lead, then coordinating, then responsible.
  for (const { unitId, role, groupId, ground } of reasons) {
    const known = byUnit.get(unitId)
    byUnit.set(
      unitId,
      known
        ? { ...known, groupId: known.groupId ?? groupId, reasons: [...known.reasons, ground] }
        : { ...part, unitId, role, groupId, reasons: [ground] },
    )
  }
  return [...byUnit.values()]
}
