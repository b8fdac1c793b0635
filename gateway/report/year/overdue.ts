import { sentence } from '../document/content.ts'
import { type Block, type Content, paragraph } from '../document/report-document.ts'
import { assignmentNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { nameOf } from './name-of.ts'
import type { YearFacts } from './year-facts.ts'

/** What is or was late, and by how much. */
export const overdue = (
  { say }: ReportContext,
  { assignments, at }: YearFacts,
): readonly Block[] => {
  const late = assignments.filter(
    ({ light, lateness }) => light === 'RED' || lateness?.kind === 'LATE',
  )
  if (late.length === 0) return [paragraph(say('Nothing is overdue.', '沒有逾期事項。'))]
  return [
    {
      kind: 'list',
      items: late.map((assignment): Content => {
        const { id, dueOn, lateness, completedOn } = assignment
        const note = assignmentNote(id, 'dueOn completedOn lateness {kind workingDays text}', at)
        return sentence(
          completedOn === null
            ? say('{0}: due {1}, {2}, still open', '{0}：期限{1}，{2}，尚未完成')
            : say('{0}: due {1}, {2}, completed {3}', '{0}：期限{1}，{2}，完成於{3}'),
          nameOf(assignment),
          dueOn ?? '—',
          { text: lateness?.text ?? '—', note },
          completedOn ?? '',
        )
      }),
    },
  ]
}
