import { readAddressees } from './addressees.ts'
import { citedDocuments } from './citations.ts'
import type { Directory } from './directory.ts'
import { limitsIn } from './limits.ts'
import { isSentence } from './name-lines.ts'
import type { ParsedTask } from './notice.ts'
import type { Report } from './problem.ts'
import type { TaskRow } from './programme.ts'
import { noRequirement, notASentence } from './task.faults.ts'

/** Reads one task; `year` is that of dates printed without one. */
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
  // What follows the first paragraph without being one is a heading that lost its number,
  // or the names of the task under it.
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
    dates: limitsIn(paragraphs, year, report),
    citedDocuments: citedDocuments(`${title}\n${requirement}`),
  }
}
