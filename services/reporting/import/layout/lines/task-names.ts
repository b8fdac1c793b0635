import type { PlacedName } from '../../names/addressees.ts'
import { listBreaksOff } from '../../names/name.faults.ts'
import type { Role } from '../../names/name-marks.ts'
import type { ColumnKind } from '../grid/columns.ts'
import type { Report } from '../../problem.ts'
import { isGroupList, isKnown, isOneUnit, type NameLine } from './name-lines.ts'

/** Sorts lines of names: the lead units (牽頭單位), one per line, and below them the responsible groups (責任單位). */
export function placedNames(
  names: readonly NameLine[],
  columns: readonly ColumnKind[],
  report: Report,
): readonly PlacedName[] {
  for (const { list, firstLine } of names) if (list.isUnfinished) report(firstLine, listBreaksOff)
  // Where the table has one column of units, nothing else need tell them apart.
  const only = (['lead', 'responsible'] as const).filter((kind) => columns.includes(kind))
  if (only[0] && only.length === 1)
    return names.flatMap((name) => placed(name, only[0] ?? 'responsible'))
  const end = endOfGroups(names)
  if (end === 0) {
    // Units alone may lead, but nobody is responsible; an unknown name may be the group.
    return names.every(isKnown) ? [] : names.flatMap((name) => placed(name, 'responsible'))
  }
  const start = startOfGroups(names, end)
  return names.flatMap((name, i) => placed(name, i < start ? 'lead' : 'responsible'))
}

function placed({ firstLine, list }: NameLine, role: Role): readonly PlacedName[] {
  return list.names.map((name) => ({ line: firstLine, name, role }))
}

// A unit that is also a group is a lead unit if other units follow it.
function endOfGroups(names: readonly NameLine[]): number {
  const last = names.findLastIndex(isGroupList)
  return names.slice(last + 1).some(isOneUnit) ? 0 : last + 1
}

// Several lines of groups are one list, since a list may lose its comma at a line break.
// But a unit that is also a group is a lead unit if it stands above them.
function startOfGroups(names: readonly NameLine[], end: number): number {
  const before = names.slice(0, end - 1)
  return before.findLastIndex((name) => !isGroupList(name) || isOneUnit(name)) + 1
}
