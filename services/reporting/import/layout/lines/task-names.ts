import type { Line } from '../../document/line.ts'
import type { PlacedName } from '../../names/addressees.ts'
import { listBreaksOff, noGroups, unknownName } from '../../names/name.faults.ts'
import type { Role } from '../../names/name-marks.ts'
import type { Report } from '../../problem.ts'
import { isGroupList, isKnown, isOneUnit, type NameLine } from './name-lines.ts'

/** Sorts lines of names: the lead units (牽頭單位), one per line, and below them the responsible groups (責任單位). */
export function placedNames(
  heading: Line,
  names: readonly NameLine[],
  report: Report,
): readonly PlacedName[] {
  for (const { list, firstLine } of names) if (list.isUnfinished) report(firstLine, listBreaksOff)
  const end = endOfGroups(names)
  if (end === 0) {
    reportNoGroups(heading, names, report)
    return []
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

function reportNoGroups(heading: Line, names: readonly NameLine[], report: Report): void {
  const unknown = names.filter((name) => !isKnown(name) && !name.list.isUnfinished)
  for (const { firstLine, list } of unknown)
    for (const { text, unit, groupId } of list.names)
      if (!unit && groupId === undefined) report(firstLine, unknownName(text))
  if (unknown.length === 0) report(heading, noGroups)
}
