import { countFigure, shareFigure } from '../document/content.ts'
import { type Block, paragraph } from '../document/report-document.ts'
import { assignmentNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { discrepanciesOf } from './claims.ts'
import { nameOf } from './name-of.ts'
import type { YearFacts } from './year-facts.ts'

/** Tasks that are claimed whole and not proven, or proven whole and not claimed. */
export const differences = (
  { say }: ReportContext,
  { assignments, at }: YearFacts,
): readonly Block[] => {
  const differing = assignments.filter((one) => discrepanciesOf(one).length > 0)
  if (differing.length === 0)
    return [paragraph(say('Claims and records agree.', '報送與記錄一致。'))]
  return [
    {
      kind: 'table',
      name: say('Differences', '不一致'),
      caption: [say('Claims and records that differ', '報送與記錄不一致的任務')],
      columns: [
        { heading: say('Task', '任務'), width: 30 },
        { heading: say('Claimed, %', '報送完成度（%）'), width: 12, isNumeric: true },
        { heading: say('Condition', '條件'), width: 40 },
        { heading: say('Records', '記錄'), width: 18, isNumeric: true },
      ],
      rows: differing.flatMap((assignment) => {
        const note = assignmentNote(
          assignment.id,
          'percentage proof {discrepancies conditions {indicator {name value {numerator denominator}}}}',
          at,
        )
        return discrepanciesOf(assignment).map(({ indicator }, index) => ({
          cells: [
            index === 0 ? [nameOf(assignment)] : [],
            index === 0 ? [countFigure(assignment.percentage, note)] : [],
            [indicator.label],
            [shareFigure(indicator.value)],
          ],
        }))
      }),
    },
  ]
}
