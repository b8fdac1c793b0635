import { textDocument } from '../file/text-document.ts'
import { parseNotice } from '../parse-notice.ts'
import { wideDirectory } from './wide-notice.ts'

const letter = `海東省人民政府辦公廳關於印發2020年便民工作任務分工的通知
海政辦〔2020〕8號
各市、縣(區)人民政府,省政府各部門:
現將任務分工印發給你們。
海東省人民政府辦公廳
2020年3月2日
任務分工
`

/** Parses a notice with an invented letter and these lines behind it. */
export const parseBehindLetter = (lines: string) =>
  parseNotice(textDocument(letter + lines), wideDirectory)

/** The parts of tasks that a layout decides, for comparison. */
export const tasksOf = (lines: string) => {
  const { notice, problems } = parseBehindLetter(lines)
  if (!notice)
    throw new Error(problems.map(({ place, reason }) => `${place.en}: ${reason.en}`).join('\n'))
  return notice.tasks.map((task) => ({
    number: task.number,
    title: task.title,
    leads: task.leadUnitIds,
    groups: task.groupCodes,
    units: task.namedUnitIds,
    dates: task.dates.map(({ rule }) => rule),
    requirement: task.requirement,
  }))
}

/** The reasons of the problems with their places. */
export const problemsOf = (lines: string): readonly string[] =>
  parseBehindLetter(lines).problems.map(({ place, reason }) => `${place.en}: ${reason.en}`)
