/** Joins ids from the root down into a path for prefix search: `/PROV-350000/CITY-350200/`. */
export const joinPath = (ids: readonly string[]): string => `/${ids.join('/')}/`

export const splitPath = (path: string): string[] => path.split('/').filter(Boolean)
