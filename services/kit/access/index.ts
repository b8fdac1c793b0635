export { isBelow } from './is-below.ts'
export { whereUnitBelow } from './where-unit-below.ts'
export { type ChangeCriteria, changeFilter, domainFolder, isVisible } from './change-filter.ts'
export { lockUnits, lockTree, type UnitPath } from './lock-tree.ts'
export {
  type FormerPath,
  joinPath,
  parseFormerPaths,
  type PathHistory,
  pathInYear,
  splitPath,
} from './path.ts'
export { Rights } from './rights.ts'
export { Expectation, UnitNode, unitNode } from './unit-node.ts'
export {
  type DayRange,
  existsOn,
  hasRecords,
  onDay,
  refuseUnitOutOfTime,
  replicatedUnits,
  type UnitInTime,
  type UnitLookup,
  unitsById,
} from './unit-in-time.ts'
