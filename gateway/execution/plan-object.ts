/** An object as the services send it, under the keys of the plan. */
export type PlanObject = Record<string, unknown>

export const isPlanObject = (value: unknown): value is PlanObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Merges what another fetch sent for the same object: objects field by field, lists item by item. */
export const mergeInto = (target: PlanObject, source: PlanObject): void => {
  if (target === source) return
  for (const key of Object.keys(source)) target[key] = merged(target[key], source[key])
}

const merged = (before: unknown, value: unknown): unknown => {
  if (before === undefined || before === null) return value
  // A null may be an error of one service only.
  if (value === undefined || value === null) return before
  if (Array.isArray(before) && Array.isArray(value)) {
    return before.length === value.length
      ? before.map((item, index) => merged(item, value[index]))
      : value
  }
  if (!isPlanObject(before) || !isPlanObject(value)) return value
  mergeInto(before, value)
  return before
}
