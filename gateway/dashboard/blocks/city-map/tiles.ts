// Where cities lie, about: column and row by the code of GB/T 2260. A city that is not here follows below the others.
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '350700': [2, 1],
  '350900': [3, 1],
  '350400': [1, 2],
  '350100': [3, 2],
  '350800': [1, 3],
  '350500': [2, 3],
  '350300': [3, 3],
  '350128': [4, 3],
  '350600': [1, 4],
  '350200': [2, 4],
}

export interface TilePlace {
  readonly column: number
  readonly row: number
}

/** A place for each code: the known ones about where they lie, the others in rows below them. */
export const tilePlaces = (codes: readonly string[]): readonly TilePlace[] => {
  let others = 0
  return codes.map((code) => {
    const known = places[code]
    if (known) return { column: known[0], row: known[1] }
    const place = { column: (others % 4) + 1, row: 5 + Math.floor(others / 4) }
    others += 1
    return place
  })
}
