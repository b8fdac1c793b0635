import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import type { NoticeRefused } from '../issuer/issuer.refusals.ts'
import type { ParseResult } from '../parse-notice.ts'
import type { NoticeProblem } from '../problem.ts'
import type { Worksheet } from './worksheet.ts'

/** The sheet of problems: what hinders an import of the file, and notes that are about no task. */
export const problemRows = (
  refusals: readonly NoticeRefused[],
  { problems, notes }: ParseResult,
  unplaced: readonly NoticeProblem[],
): Worksheet['problems'] => [
  ...refusals.map(({ item, text }) => ({ place: verbatim(''), words: item, problem: text })),
  ...problems.map((problem) => ({
    place: problem.place,
    words: problem.text,
    problem: unplaced.includes(problem)
      ? wordsOf(problem)
      : joinTexts([wordsOf(problem), isBesideTask], ' ', ''),
  })),
  ...notes
    .filter(({ task }) => task === undefined)
    .map(({ line, text, note }) => ({ place: line.place, words: text, problem: note })),
]

const isBesideTask = localized('See the doubts of its task.', '已記在該任務的“存疑”中。')

export const wordsOf = ({ reason, correction }: NoticeProblem): LocalizedText =>
  joinTexts([reason, correction], ' ', '')
