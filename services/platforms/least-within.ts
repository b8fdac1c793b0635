/** The least of some lengths that holds a span, e.g. `WITHIN_14_DAYS`; `LATER` if none does. */
export const leastWithin = (span: number, most: readonly number[], unit: string): string => {
  const held = most.find((length) => span <= length)
  return held === undefined ? 'LATER' : `WITHIN_${held}_${unit}`
}
