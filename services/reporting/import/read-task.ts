import type { DateBase } from './dates/choose-year.ts'
import { datesIn } from './dates/dates-in.ts'
import type { NumberedTask } from './layout/outline.ts'
import { citedDocuments } from './letter/citations.ts'
import { addressees } from './names/addressees.ts'
import { noGroups } from './names/name.faults.ts'
import type { Note } from './note.ts'
import type { ParsedTask } from './parsed-notice.ts'
import type { Report } from './problem.ts'
import { noRequirement, noTaskTitle } from './task.faults.ts'

/** Reads one task: who does it, and by when. */
export function readTask(
  { entry, number, sectionNumber }: NumberedTask,
  base: DateBase,
  report: Report,
): { readonly task: ParsedTask; readonly notes: readonly Note[] } {
  const { line, title, names, requirement, deadlines } = entry
  let isReported = false
  const { notes, ...units } = addressees(names, (at, fault) => {
    isReported = true
    report(at, fault)
  })
  if (title === '') report(line, noTaskTitle)
  if (requirement.length === 0) report(line, noRequirement)
  // A layout that found no name has reported it itself, with its place.
  const isNobody =
    units.leadUnitIds.length + units.groupCodes.length + units.namedUnitIds.length === 0
  if (isNobody && names.length === 0 && !isReported) report(line, noGroups)
  const { dates, unread } = datesIn(requirement, base, report, deadlines)
  const text = requirement.map((part) => part.text).join('\n')
  return {
    task: {
      number,
      line: line.number,
      place: line.place,
      sectionNumber,
      title,
      ...units,
      requirement: text,
      dates,
      citedDocuments: citedDocuments(`${title}\n${text}`),
    },
    notes: [
      ...notes,
      ...unread.map(({ line: at, text: words, reason }) => ({
        line: at,
        text: words,
        note: reason,
        task: number,
      })),
    ],
  }
}
