import { claimChart } from '../chart/claim-chart.ts'
import { claimFigure, countFigure, sentence, shareFigure } from '../document/content.ts'
import { type Block, paragraph } from '../document/report-document.ts'
import { progressNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { chapterTable } from './chapter-table.ts'
import { taskAssignments, type YearFacts } from './year-facts.ts'

/** The year in figures: a paragraph, a table by chapter, and a plot of all tasks. */
export const overview = async (
  { say }: ReportContext,
  facts: YearFacts,
): Promise<readonly Block[]> => {
  const { progress, progressAt, scope, assignments } = facts
  const { total } = progress
  const fields =
    'total closed accepted waiting late claimed {numerator denominator} proven {numerator denominator} onTimeShare {numerator denominator}'
  const note = progressNote(scope, `total {${fields}}`, progressAt)
  const count = (name: 'total' | 'closed' | 'accepted' | 'waiting' | 'late') =>
    countFigure(total[name], note)
  return [
    paragraph(
      ...sentence(
        say(
          'Tasks that count for the year: {0}; closed: {1}; with an accepted report, closed ones included: {2}; waiting for review: {3}; late: {4}. Claimed in accepted reports: {5}. Records that meet their indicators, of those that count: {6}. Tasks not late, of those with a due date: {7}.',
          '全年應完成任務{0}項：已辦結{1}項，報告已採納{2}項（含辦結），待審核{3}項，逾期{4}項。已採納的報告報送完成度{5}；應計記錄中達標{6}；有期限的任務中未逾期{7}。',
        ),
        count('total'),
        count('closed'),
        count('accepted'),
        count('waiting'),
        count('late'),
        claimFigure(total.claimed, note),
        shareFigure(total.proven, note),
        shareFigure(total.onTimeShare, note),
      ),
    ),
    chapterTable({ say }, facts),
    ...(await claimChart(taskAssignments(assignments), say)),
  ]
}
