import type { LoggedEntity } from '../kit/audit/index.ts'
import { Assignment } from './assignment/assignment.ts'
import { CalendarYear } from './calendar/calendar-year.ts'
import { Obligation } from './obligation/obligation.ts'
import { Plan } from './plan/plan.ts'
import { Programme } from './programme/programme.ts'
import { Exemption } from './relief-request/exemption.ts'
import { Extension } from './relief-request/extension.ts'
import { Reminder } from './reminder/reminder.ts'
import { Reopening } from './reopening/reopening.ts'
import { RulePack } from './rule-pack/rule-pack.ts'
import { Submission } from './submission/submission.ts'
import { Task } from './task/task.ts'
import { UnitEvent } from './unit/unit-event.ts'
import { UnitGroup } from './unit/unit-group.ts'
import { Unit } from './unit/unit.ts'

/** What the log states in full. Webhooks are not among them: their positions and leases move outside of the log. */
export const loggedEntities: readonly LoggedEntity[] = [
  { entity: Unit },
  { entity: UnitGroup },
  { entity: UnitEvent, removedBy: 'unitEvent.withdrawn' },
  { entity: Programme },
  // Events about its topics tell other services the year that is measured.
  { entity: Task, constant: ['year'] },
  { entity: Obligation },
  { entity: Assignment },
  { entity: Submission },
  { entity: Plan },
  { entity: Extension },
  { entity: Exemption },
  { entity: Reminder },
  { entity: Reopening },
  { entity: RulePack },
  { entity: CalendarYear },
]
