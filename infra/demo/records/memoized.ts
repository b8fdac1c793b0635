/** A function that computes its result once for each argument. */
export const memoized = <K, V>(compute: (key: K) => V): ((key: K) => V) => {
  const results = new Map<K, V>()
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(key)
    results.set(key, result)
    return result
  }
}
