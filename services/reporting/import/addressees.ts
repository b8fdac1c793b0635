import type { Directory } from './directory.ts'
import { isGroupList, type NameLine, namesIn, spanOf } from './name-lines.ts'
import type { Report } from './problem.ts'
import type { TaskRow } from './read-programme.ts'
import { listBreaksOff, noGroups, unknownGroup, unknownUnit } from './task.faults.ts'

/** The units and groups that a task names. */
export interface Addressees {
  readonly leadUnitIds: readonly string[]
  readonly groupCodes: readonly string[]
  /** The number of lines with names under the heading. */
  readonly length: number
}

/** Reads the lead units (牽頭單位), one per line, and below them the list of responsible groups (責任單位). */
export function readAddressees(task: TaskRow, directory: Directory, report: Report): Addressees {
  const names = namesIn(task.body, directory)
  const length = spanOf(names)
  const end = endOfGroups(names)
  if (end === 0) {
    reportNoGroups(task, names, report)
    return { leadUnitIds: [], groupCodes: [], length }
  }
  const start = startOfGroups(names, end)
  const leads = names.slice(0, start)
  for (const name of leads) if (name.unitId === undefined) reportUnknown(name, 'lead', report)
  for (const name of names.slice(end)) reportUnknown(name, 'group', report)
  return {
    leadUnitIds: [...new Set(leads.flatMap(({ unitId }) => unitId ?? []))],
    groupCodes: [...new Set(names.slice(start, end).flatMap((name) => name.groups.codes))],
    length,
  }
}

// A unit that is also a group is a lead unit if other units follow it.
function endOfGroups(names: readonly NameLine[]): number {
  const last = names.findLastIndex(isGroupList)
  return names.slice(last + 1).some(({ unitId }) => unitId !== undefined) ? 0 : last + 1
}

// Several lines of groups are one list, since a list may lose its comma at a line break.
// But a unit that is also a group is a lead unit if it stands above them.
function startOfGroups(names: readonly NameLine[], end: number): number {
  const before = names.slice(0, end - 1)
  return before.findLastIndex((name) => !isGroupList(name) || name.unitId !== undefined) + 1
}

function reportNoGroups(task: TaskRow, names: readonly NameLine[], report: Report): void {
  const unknown = names.filter(({ unitId }) => unitId === undefined)
  // The groups are last, so the last unknown name is reported as one.
  for (const name of unknown)
    reportUnknown(name, name === unknown.at(-1) ? 'group' : 'lead', report)
  if (unknown.length === 0) report(task.heading, noGroups)
}

function reportUnknown(
  { firstLine, text, groups }: NameLine,
  as: 'lead' | 'group',
  report: Report,
) {
  if (groups.unknown.length === 0)
    return report(firstLine, groups.isUnfinished ? listBreaksOff : unknownUnit(text))
  if (as === 'lead' && groups.codes.length === 0 && !groups.isUnfinished)
    return report(firstLine, unknownUnit(text))
  for (const phrase of groups.unknown) report(firstLine, unknownGroup(phrase))
}
