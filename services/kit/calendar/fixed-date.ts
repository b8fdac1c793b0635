import type { Pause } from './clock.ts'
import type { CountReached } from './count.ts'
import type { FixedDate } from './rule.ts'
import { step } from './step.ts'
import { pauseWords } from './step-texts.ts'
import { endOfDay } from './zone.ts'

/** A named day needs no counting. Pauses are told of, and change nothing. */
export const fixedDate = ({ on }: FixedDate, pauses: readonly Pause[]): CountReached => ({
  paused: false,
  dueAt: endOfDay(on),
  count: 0,
  steps: pauses.map((pause) => {
    const { en, hant } = pauseWords(pause)
    return step(pause.from, 'PAUSED', 0, {
      en: `no effect on a fixed date: ${en}`,
      hant: `不影響固定期限：${hant}`,
    })
  }),
})
