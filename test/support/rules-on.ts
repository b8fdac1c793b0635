import { chinaCalendar, parseRule } from '../../services/kit/calendar/index.ts'
import type { ActiveRules } from '../../services/kit/rules/index.ts'
import { dueOfRecord, type RecordType } from '../../services/kit/records/index.ts'

/** Rule packs that are switched on, e.g. `{ proactive20: 'P20WD' }`. */
export const rulesOn = (packs: Readonly<Record<string, string>>): ActiveRules => ({
  ruleOf: (id) => {
    const rule = parseRule(packs[id] ?? '')
    return rule && { rule, roll: 'NONE' }
  },
})

/** The due date of a record under the given rules, as text. */
export const dueOn = (type: RecordType, record: object, rules: ActiveRules): string => {
  const due = dueOfRecord(type, record, rules, chinaCalendar)
  if (!due) return 'no clock'
  return due.paused ? 'paused' : due.dueOn
}
