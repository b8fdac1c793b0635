import type { ClockExtension } from './clock.ts'
import type { CountReached } from './count.ts'
import { step } from './step.ts'
import { extensionWords } from './step-texts.ts'
import { dayOf, endOfDay } from './zone.ts'

/**
 * Applies extensions in the order they were granted. Each names its day, so neither pauses nor days
 * off move it; one that is not later than the due date in force is told of, and changes nothing.
 */
export const extend = (
  reached: CountReached,
  extensions: readonly ClockExtension[],
): CountReached =>
  extensions.toSorted((a, b) => a.grantedOn.localeCompare(b.grantedOn)).reduce(applied, reached)

function applied(reached: CountReached, extension: ClockExtension): CountReached {
  const words = extensionWords(dayOf(reached.dueAt), extension)
  const dueAt = endOfDay(extension.to)
  if (dueAt > reached.dueAt) {
    const extended = step(extension.to, 'EXTENDED', reached.count, words)
    return { ...reached, dueAt, steps: [...reached.steps, extended] }
  }
  const noEffect = step(dayOf(reached.dueAt), 'EXTENDED', reached.count, {
    en: `no effect, not later than the due date: ${words.en}`,
    hant: `不晚於原期限，不生效：${words.hant}`,
  })
  return { ...reached, steps: [...reached.steps, noEffect] }
}
