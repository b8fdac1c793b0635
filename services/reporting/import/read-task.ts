import { readAddressees } from './addressees.ts'
import { citedDocuments } from './citations.ts'
import type { Directory } from './directory.ts'
import { datesIn } from './dates-in.ts'
import { isSentence } from './name-lines.ts'
import type { ParsedTask } from './parsed-notice.ts'
import type { Report } from './problem.ts'
import type { TaskRow } from './read-programme.ts'
import { noRequirement, notASentence } from './task.faults.ts'

/** Reads one task. @param year the year of dates without one */
export function readTask(
  task: TaskRow,
  directory: Directory,
  year: number,
  report: Report,
): ParsedTask {
  const { number, title, sectionNumber, heading, body } = task
  const { leadUnitIds, groupCodes, length } = readAddressees(task, directory, report)
  const paragraphs = body.slice(length)
  if (paragraphs.length === 0) report(heading, noRequirement)
  // A later line that is no sentence is a heading without its number, or the names of the next task.
  for (const line of paragraphs.slice(1))
    if (!isSentence(line, directory)) report(line, notASentence)
  const requirement = paragraphs.map(({ text }) => text).join('\n')
  return {
    number,
    line: heading.number,
    sectionNumber,
    title,
    leadUnitIds,
    groupCodes,
    requirement,
    dates: datesIn(paragraphs, year, report),
    citedDocuments: citedDocuments(`${title}\n${requirement}`),
  }
}
