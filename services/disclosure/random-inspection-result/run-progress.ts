import { isPublished } from '../../kit/records/index.ts'
import type { RandomInspectionResult } from './random-inspection-result.ts'

/** The progress of a run, computed from the results of its targets. */
export const runProgress = (results: readonly RandomInspectionResult[]) => {
  const days = results.map(({ concludedOn }) => concludedOn)
  return {
    targets: results.length,
    publishedResults: results.filter(isPublished).length,
    concludedOn: days.includes(null) ? null : (days.toSorted().at(-1) ?? null),
  }
}
