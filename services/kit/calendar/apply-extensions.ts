import type { ClockExtension } from './clock.ts'
import type { CountReached } from './count-result.ts'
import { dueDateStep } from './due-date-step.ts'
import { extensionReason } from './reasons.ts'
import { dayOf, endOfDay } from './zone.ts'

/**
 * Applies extensions in the order in which they were granted. Each states its day, so pauses and days
 * off do not move it. An extension to a day before the current due date adds a step without effect.
 */
export const applyExtensions = (
  reached: CountReached,
  extensions: readonly ClockExtension[],
): CountReached =>
  extensions.toSorted((a, b) => a.grantedOn.localeCompare(b.grantedOn)).reduce(apply, reached)

function apply(reached: CountReached, extension: ClockExtension): CountReached {
  const reason = extensionReason(dayOf(reached.dueAt), extension)
  const dueAt = endOfDay(extension.to)
  if (dueAt > reached.dueAt) {
    const extended = dueDateStep(extension.to, 'EXTENDED', reached.count, reason)
    return { ...reached, dueAt, steps: [...reached.steps, extended] }
  }
  const noEffect = dueDateStep(dayOf(reached.dueAt), 'EXTENDED', reached.count, {
    en: `no effect, not later than the due date: ${reason.en}`,
    hant: `不晚於原期限，不生效：${reason.hant}`,
  })
  return { ...reached, steps: [...reached.steps, noEffect] }
}
