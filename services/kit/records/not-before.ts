import { localTimeOf } from '../calendar/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { RecordRule } from './record-type.ts'

/** The rule that one day or moment is not before another; it holds while either is null. */
export const notBefore = <T>(
  later: Extract<keyof T, string>,
  earlier: Extract<keyof T, string>,
): RecordRule<T> => ({
  field: later,
  isMet: (record) => {
    const [from, to] = [record[earlier], record[later]]
    return (
      from === null ||
      to === null ||
      comparable(to, 'T23:59:59.999') >= comparable(from, 'T00:00:00.000')
    )
  },
  message: (labelOf) => ({
    en: `"${later}" is before "${earlier}". Check both.`,
    hant: `「${labelOf(later)}」早於「${labelOf(earlier)}」,請核對。`,
    hans: `“${simplified(labelOf(later))}”早于“${simplified(labelOf(earlier))}”,请核对。`,
  }),
})

// A day spans its whole length in Asia/Shanghai, so that a moment of that day is neither before nor after it.
const comparable = (value: unknown, timeOfDay: string): string =>
  value instanceof Date ? localTimeOf(value) : `${String(value)}${timeOfDay}`
