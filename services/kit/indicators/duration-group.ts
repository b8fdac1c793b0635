/** The group of the least limit that a duration does not exceed, e.g. `WITHIN_14_DAYS`; `LATER` beyond the last limit. */
export const durationGroup = (
  duration: number,
  limits: readonly number[],
  unit: 'DAYS' | 'HOURS',
): string => {
  const limit = limits.find((candidate) => duration <= candidate)
  return limit === undefined ? 'LATER' : `WITHIN_${limit}_${unit}`
}
