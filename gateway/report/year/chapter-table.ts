import { claimFigure, countFigure, shareFigure } from '../document/content.ts'
import { chapterTitle } from '../document/ordinals.ts'
import type { Table } from '../document/report-document.ts'
import { progressNote } from '../graph/notes.ts'
import type { ProgressFacts } from '../graph/progress.ts'
import type { ReportContext } from '../report-context.ts'
import type { YearOfUnit } from './year-facts.ts'

/** Progress by chapter, with the total. */
export const chapterTable = (
  { say }: Pick<ReportContext, 'say'>,
  { progress, progressAt, scope }: YearOfUnit,
): Table => {
  const fields =
    'total closed accepted late claimed {numerator denominator} proven {numerator denominator}'
  const note = progressNote(
    scope,
    `total {${fields}} rows {keys {value label} progress {${fields}}}`,
    progressAt,
  )
  const cells = (one: ProgressFacts) => [
    [countFigure(one.total)],
    [countFigure(one.closed)],
    [countFigure(one.accepted)],
    [countFigure(one.late)],
    [claimFigure(one.claimed)],
    [shareFigure(one.proven)],
  ]
  return {
    kind: 'table',
    name: say('By chapter', '各章情況'),
    caption: [{ text: say('Progress by chapter', '各章任務進展'), note }],
    columns: [
      { heading: say('Chapter', '章'), width: 25 },
      { heading: say('Tasks', '任務'), width: 9, isNumeric: true },
      { heading: say('Closed', '辦結'), width: 10, isNumeric: true },
      { heading: say('Accepted', '採納'), width: 13, isNumeric: true },
      { heading: say('Late', '逾期'), width: 8, isNumeric: true },
      { heading: say('Claimed', '報送完成度'), width: 18, isNumeric: true },
      { heading: say('Proven', '記錄達標'), width: 20, isNumeric: true },
    ],
    rows: [
      ...progress.rows.map(({ keys, progress: one }) => ({
        cells: [[chapterTitle(say, Number(keys[0]?.value), keys[0]?.label ?? '—')], ...cells(one)],
      })),
      { cells: [[say('Total', '合計')], ...cells(progress.total)] },
    ],
  }
}
