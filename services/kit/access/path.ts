/** Joins ids from the top down into a path that a prefix search finds: `/PROV-350000/CITY-350200/`. */
export const joinPath = (ids: readonly string[]): string => `/${ids.join('/')}/`

export const splitPath = (path: string): string[] => path.split('/').filter(Boolean)
