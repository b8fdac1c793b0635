import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Line } from '../document/line.ts'
import type { Note } from '../note.ts'
import type { Fault, Report } from '../problem.ts'
import type { Role } from './name-marks.ts'
import { ambiguousName, endedUnit, unknownName } from './name.faults.ts'
import type { ReadName } from './read-names.ts'

/** The units and groups that a task names. */
export interface Addressees {
  readonly leadUnitIds: readonly string[]
  readonly groupCodes: readonly string[]
  readonly namedUnitIds: readonly string[]
  readonly notes: readonly Note[]
  /** The names that are reported. */
  readonly unknown: readonly UnknownName[]
}

/** A printed name that is that of no unit, of several, or of one that does not exist on the day. */
export interface UnknownName {
  readonly text: string
  readonly isLead: boolean
}

/** A name with its place and the role of its column. */
export interface PlacedName {
  readonly line: Line
  readonly name: ReadName
  readonly role: Role
}

/** Sorts names by their role. Names that nobody has are reported. */
export function addressees(placed: readonly PlacedName[], report: Report): Addressees {
  const leads = new Set<string>()
  const groups = new Set<string>()
  const named = new Set<string>()
  const notes: Note[] = []
  const unknown: UnknownName[] = []
  for (const { line, name, role } of placed) {
    const { unit, groupId, text } = name
    if (unit?.kind === 'unit' && unit.note !== undefined)
      notes.push({ line, text, note: unit.note })
    const isLead = (name.role ?? role) === 'lead'
    if (isLead && unit?.kind === 'unit') leads.add(unit.id)
    else if (groupId !== undefined) {
      groups.add(groupId)
      if (isLead) notes.push({ line, text, note: groupLeads })
    } else if (unit?.kind === 'unit') named.add(unit.id)
    else {
      unknown.push({ text, isLead })
      report(line, faultOf(name))
    }
  }
  return {
    leadUnitIds: [...leads],
    groupCodes: [...groups],
    // A unit that leads carries the task out anyway.
    namedUnitIds: [...named].filter((id) => !leads.has(id)),
    notes,
    unknown,
  }
}

const faultOf = ({ text, unit }: ReadName): Fault => {
  if (unit?.kind === 'ended') return endedUnit(text, unit.unit.validTo, unit.successor)
  return unit ? ambiguousName(text) : unknownName(text)
}

// A lead unit reviews the others; no member of a group reviews its peers.
const groupLeads = localized(
  'a group leads: its members carry the task out, the issuer coordinates',
  '牽頭的是一組單位:由其成員落實,印發單位統籌',
)
