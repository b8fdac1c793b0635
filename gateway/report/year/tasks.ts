import { sentence, shareFigure, textFigure } from '../document/content.ts'
import { type Block, type Content, heading, paragraph } from '../document/report-document.ts'
import { chapterTitle, sectionTitle } from '../document/ordinals.ts'
import type { ConditionFacts } from '../graph/assignments.ts'
import { assignmentNote, proofNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { acceptedReport } from './claims.ts'
import { type TaskAssignment, taskAssignments, type YearFacts } from './year-facts.ts'

/** Every task of the unit in the numbering of the notice: state, claim, what the records prove, what the unit wrote. */
export const tasks = (context: ReportContext, facts: YearFacts): readonly Block[] => {
  const { programme, assignments, at } = facts
  const { say } = context
  const all = taskAssignments(assignments)
  return programme.chapters.flatMap((chapter) => {
    const own = all.filter(({ task }) => task.chapter.number === chapter.number)
    if (own.length === 0) return []
    const blocks: Block[] = [heading(2, chapterTitle(say, chapter.number, chapter.title))]
    let section: number | undefined
    for (const one of own) {
      const { number, title } = one.task.section
      // A chapter without sections is its own section.
      if (number !== section && title !== chapter.title)
        blocks.push(heading(3, sectionTitle(say, number, title)))
      section = number
      blocks.push(...taskBlocks(context, one, at))
    }
    return blocks
  })
}

const taskBlocks = (context: ReportContext, one: TaskAssignment, at: Date): readonly Block[] => {
  const { say } = context
  const { assignment, task } = one
  const report = acceptedReport(assignment)
  return [
    heading(4, `${task.number}. ${task.title}`),
    paragraph(...stateOf(context, one, at)),
    ...(report
      ? [
          paragraph(
            say('The unit reports: ', '工作開展情況：'),
            // A report may have several lines; a paragraph has one.
            report.text.replaceAll(/\s*\n\s*/g, ' '),
          ),
        ]
      : []),
    ...(report && report.evidence.length > 0
      ? [
          {
            kind: 'list' as const,
            items: report.evidence.map(({ url, title, publishedOn }) => [
              { text: title ?? url, href: url },
              ...(publishedOn === null ? [] : [say(` (${publishedOn})`, `（${publishedOn}）`)]),
            ]),
          },
        ]
      : []),
    ...conditionBlocks(context, one, at),
  ]
}

const stateOf = ({ say }: ReportContext, { assignment }: TaskAssignment, at: Date): Content => {
  const { id, stateLabel, percentage, lateness, dueOn, completedOn } = assignment
  const note = assignmentNote(
    id,
    'stateLabel percentage dueOn completedOn lateness {kind workingDays text}',
    at,
  )
  const claim: Content = sentence(
    say('State: {0}; claimed {1}', '狀態：{0}；報送完成度{1}'),
    textFigure(stateLabel, note),
    { text: `${percentage}%`, value: percentage / 100, note },
  )
  const due = dueOn === null ? [] : sentence(say('; due {0}', '；期限{0}'), textFigure(dueOn, note))
  const done =
    completedOn === null
      ? []
      : sentence(say('; completed {0}', '；完成於{0}'), textFigure(completedOn, note))
  const late =
    lateness === null || dueOn === null
      ? []
      : sentence(say('; {0}', '；{0}'), textFigure(lateness.text, note))
  return [...claim, ...due, ...done, ...late, say('.', '。')]
}

const conditionBlocks = (
  { say }: ReportContext,
  { assignment }: TaskAssignment,
  at: Date,
): readonly Block[] => {
  const { id, proof } = assignment
  const conditions = (proof?.conditions ?? []).filter(({ state }) => state !== 'NOT_APPLICABLE')
  const note = proofNote(id, at)
  const stated = proof?.stateLabel ?? say('not known', '未知')
  const summary = paragraph(
    ...sentence(say('What the records prove: {0}.', '記錄佐證：{0}。'), textFigure(stated, note)),
  )
  const line = ({ indicator, stateLabel, reason }: ConditionFacts): Content =>
    sentence(
      say('{0}: {1}, {2}{3}', '{0}：{1}，{2}{3}'),
      indicator.label,
      shareFigure(indicator.value, note),
      stateLabel,
      reason === null ? '' : say(` (${reason})`, `（${reason}）`),
    )
  return conditions.length === 0
    ? [summary]
    : [summary, { kind: 'list', items: conditions.map(line) }]
}
