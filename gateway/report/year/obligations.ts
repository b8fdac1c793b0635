import { countFigure } from '../document/content.ts'
import { type Block, paragraph } from '../document/report-document.ts'
import { assignmentNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import type { YearFacts } from './year-facts.ts'

/** What the notice requires beside its tasks, e.g. the plan and this report itself. */
export const obligations = (
  { say }: ReportContext,
  { assignments, at }: YearFacts,
): readonly Block[] => {
  const own = assignments.flatMap((assignment) =>
    assignment.obligation ? [{ assignment, obligation: assignment.obligation }] : [],
  )
  if (own.length === 0) return [paragraph(say('None.', '無。'))]
  return [
    {
      kind: 'table',
      name: say('Other duties', '其他要求'),
      caption: [say('Duties of the notice beside its tasks', '任務以外的要求')],
      columns: [
        { heading: say('Code', '編號'), width: 8 },
        { heading: say('Duty', '事項'), width: 42 },
        { heading: say('Due', '期限'), width: 15 },
        { heading: say('State', '狀態'), width: 14 },
        { heading: say('Claimed, %', '報送完成度（%）'), width: 10, isNumeric: true },
        { heading: say('Lateness', '時效'), width: 14 },
      ],
      rows: own.map(({ assignment, obligation }) => {
        const { id, dueOn, stateLabel, percentage, lateness } = assignment
        const note = assignmentNote(
          id,
          'dueOn state stateLabel percentage lateness {kind workingDays text}',
          at,
        )
        return {
          cells: [
            [obligation.code],
            [{ text: obligation.title, note }],
            [dueOn ?? '—'],
            [stateLabel],
            [countFigure(percentage)],
            [lateness?.text ?? '—'],
          ],
        }
      }),
    },
  ]
}
