import { namedKeyFields, OpenStage } from './enums.ts'
import type { OpennessListItem } from './openness-list-item.ts'

/** What the items of a list cover, of what the notice requires of every list. */
export const coverageOf = (items: readonly OpennessListItem[]) => {
  const stages = new Set(items.map(({ stage }) => stage))
  const fields = new Set(items.map(({ field }) => field))
  const isReflected = [
    ...Object.values(OpenStage).map((stage) => stages.has(stage)),
    items.some(({ hasInterpretation }) => hasInterpretation),
    items.some(({ hasResponse }) => hasResponse),
    items.some(({ hasParticipation }) => hasParticipation),
  ]
  return {
    itemCount: items.length,
    requirementsMissing: isReflected.filter((one) => !one).length,
    keyFieldsMissing: namedKeyFields.filter((field) => !fields.has(field)).length,
  }
}
