/**
 * SQL that is true for a path at or below the path of a root, both columns or expressions. A range, so that a database
 * reads the index of the path: every path ends with `/`, and `0` is the character that follows it.
 */
export const isBelow = (path: string, root: string): string =>
  `${path} >= ${root} AND ${path} < concat(substr(${root}, 1, length(${root}) - 1), '0')`
