import type { Pause } from './clock.ts'
import type { CountReached } from './count-result.ts'
import type { FixedDate } from './rule.ts'
import { dueDateStep } from './due-date-step.ts'
import { pauseReason } from './reasons.ts'
import { endOfDay } from './zone.ts'

/** The due date of a fixed date. Pauses add steps without effect. */
export const fixedDate = ({ day }: FixedDate, pauses: readonly Pause[]): CountReached => ({
  paused: false,
  dueAt: endOfDay(day),
  count: 0,
  steps: pauses.map((pause) => {
    const { en, hant } = pauseReason(pause)
    return dueDateStep(pause.from, 'PAUSED', 0, {
      en: `no effect on a fixed date: ${en}`,
      hant: `不影響固定期限：${hant}`,
    })
  }),
})
