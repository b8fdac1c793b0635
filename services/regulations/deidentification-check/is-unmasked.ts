import type { DeidentificationCheck } from './deidentification-check.ts'
import { MaskingExemption } from '../../kit/records/index.ts'

/** Whether the latest check found unmasked personal data without an exemption. */
export const isUnmasked = (checks: readonly DeidentificationCheck[]): boolean => {
  const last = checks.toSorted((a, b) => a.checkedAt.getTime() - b.checkedAt.getTime()).at(-1)
  return (
    last !== undefined &&
    last.personalDataKinds.length > 0 &&
    last.exemption === MaskingExemption.NONE &&
    !last.masked
  )
}
