import { isPublished } from '../../kit/records/index.ts'
import type { RandomInspectionResult } from './random-inspection-result.ts'

/** How far an inspection is, by the targets that were drawn for it. */
export const runProgress = (results: readonly RandomInspectionResult[]) => {
  const days = results.map(({ concludedOn }) => concludedOn)
  return {
    targets: results.length,
    publishedResults: results.filter(isPublished).length,
    concludedOn: days.includes(null) ? null : (days.toSorted().at(-1) ?? null),
  }
}
