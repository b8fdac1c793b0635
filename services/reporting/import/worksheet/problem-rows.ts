import type { NoticeRefused } from '../issuer/issuer.refusals.ts'
import type { ParseResult } from '../parse-notice.ts'
import type { NoticeProblem } from '../problem.ts'
import type { Worksheet } from './worksheet.ts'

/** The sheet 問題: what hinders an import of the file, and notes that are about no task. */
export const problemRows = (
  refusals: readonly NoticeRefused[],
  { problems, notes }: ParseResult,
  unplaced: readonly NoticeProblem[],
): Worksheet['problems'] => [
  ...refusals.map(({ item, message }) => ({ place: '', words: item, problem: message })),
  ...problems.map((problem) => ({
    place: problem.place,
    words: problem.text,
    problem: unplaced.includes(problem)
      ? wordsOf(problem)
      : `${wordsOf(problem)} 已記在該任務的“存疑”中。See the doubts of its task.`,
  })),
  ...notes
    .filter(({ task }) => task === undefined)
    .map(({ line, text, note }) => ({ place: line.place, words: text, problem: note })),
]

export const wordsOf = ({ reason, correction }: NoticeProblem): string => `${reason} ${correction}`
