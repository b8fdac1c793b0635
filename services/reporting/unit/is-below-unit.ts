import { isBelow } from '../../kit/access/index.ts'

/** SQL that is true for the path of a unit at or below the unit whose id is the parameter `name`. */
export const isBelowUnit = (path: string, name: string): string =>
  isBelow(path, `(SELECT path FROM unit WHERE id = :${name})`)
