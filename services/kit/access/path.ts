/** Joins ids from the root down into a path for prefix search: `/PROV-350000/CITY-350200/`. */
export const joinPath = (ids: readonly string[]): string => `/${ids.join('/')}/`

export const splitPath = (path: string): string[] => path.split('/').filter(Boolean)

/** A path that a unit had before it was moved. */
export interface FormerPath {
  /** The last year whose totals count under this path. */
  readonly year: number
  readonly path: string
}

/** The present path of a unit, and the former ones by year. */
export interface PathHistory {
  readonly path: string
  /** Ordered by year; empty for a unit that was never moved. */
  readonly formerPaths: readonly FormerPath[]
}

/** The path under which a unit counts in a year; the present one if no year is given. */
export const pathInYear = ({ path, formerPaths }: PathHistory, year = Infinity): string =>
  formerPaths.find((former) => year <= former.year)?.path ?? path

/** Former paths as a statement reads them from their JSON column. */
export const parseFormerPaths = (text: string | null): readonly FormerPath[] =>
  text === null || text === '' ? [] : JSON.parse(text)
