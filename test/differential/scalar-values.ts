/** A value of a scalar type that depends only on its path. */
export const scalar = (name: string, path: string, hash: number): unknown => {
  switch (name) {
    case 'Int':
      return hash % 1000
    case 'Float':
      return (hash % 1000) / 8
    case 'Boolean':
      return hash % 2 === 0
    default:
      return path.includes('~') ? path : `${name} ${hash}`
  }
}

/** Arguments as text; their order is not the same in every schema. */
export const stableText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

/** Every key of generated entities contains its id. */
export const idIn = (representation: unknown): string => {
  const [, id] = /"(?:[^"]*~)?([A-Za-z]+-\d+)"/.exec(JSON.stringify(representation)) ?? []
  if (!id) throw new Error(`No id in ${JSON.stringify(representation)}.`)
  return id
}
