/**
 * A list for `IN (…)`, lengthened to a power of two by repeating its last value, so that lists of all lengths make few
 * different statements to prepare.
 */
export const padded = <T>(values: readonly T[]): T[] => {
  const last = values.at(-1)
  if (last === undefined || values.length > 2_048) return [...values]
  const length = 2 ** Math.ceil(Math.log2(values.length))
  return [...values, ...Array.from({ length: length - values.length }, () => last)]
}
