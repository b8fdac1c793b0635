import { countFigure, sentence } from '../document/content.ts'
import { type Block, type Content, paragraph } from '../document/report-document.ts'
import { assignmentNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { type MissingEvidence, missingEvidence } from './claims.ts'
import { nameOf } from './name-of.ts'
import type { YearFacts } from './year-facts.ts'

/** Claims of accepted reports that have no link to evidence, or no record behind them. */
export const unsupportedClaims = (
  { say }: ReportContext,
  { assignments, at }: YearFacts,
): readonly Block[] => {
  const lacking = assignments.flatMap((assignment) => {
    const missing = missingEvidence(assignment)
    return missing ? [{ assignment, missing }] : []
  })
  if (lacking.length === 0)
    return [
      paragraph(
        say(
          'Every claim has a link to evidence and a record that meets a condition.',
          '各項報送均附有佐證鏈接，並有達標記錄。',
        ),
      ),
    ]
  const what = ({ link, records }: MissingEvidence): string =>
    [
      ...(link
        ? [say('no accepted report has a link to evidence', '已採納的報告均無佐證鏈接')]
        : []),
      ...(records ? [say('no record meets any condition', '沒有任何達標記錄')] : []),
    ].join(say('; ', '；'))
  return [
    {
      kind: 'list',
      items: lacking.map(({ assignment, missing }): Content =>
        sentence(
          say('{0}: claimed {1} %; {2}', '{0}：報送完成度{1}%；{2}'),
          nameOf(assignment),
          countFigure(
            assignment.percentage,
            assignmentNote(assignment.id, 'percentage submissions {status evidence {url}}', at),
          ),
          what(missing),
        ),
      ),
    },
  ]
}
