import { dayOf } from '../../../services/kit/calendar/index.ts'
import { countFigure, sentence, shareFigure } from '../document/content.ts'
import {
  type Block,
  type Content,
  heading,
  paragraph,
  remark,
  type ReportDocument,
} from '../document/report-document.ts'
import { assignmentNote, progressNote, proofNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import { acceptedReport } from '../year/claims.ts'
import { chapterTable } from '../year/chapter-table.ts'
import {
  readYear,
  type TaskAssignment,
  taskAssignments,
  type YearFacts,
} from '../year/year-facts.ts'

/** The chapter on the tasks of the notice in the annual disclosure report (政府信息公開工作年度報告), which is published. */
export const annualChapter = async (
  context: ReportContext,
  unit: string,
  programme: string | undefined,
): Promise<ReportDocument> => {
  const { say, locale, now } = context
  const facts = await readYear(context, unit, programme)
  const tasks = taskAssignments(facts.assignments)
  const { year, docNo } = facts.programme
  return {
    locale,
    title: say(
      `${facts.unit.name}: annual disclosure report of ${year}, chapter on the main tasks of open government`,
      `${facts.unit.name}${year}年政府信息公開工作年度報告 政務公開主要任務落實情況`,
    ),
    lines: [
      say(
        `Chapter for publication, draft of ${dayOf(now())}; basis: ${docNo}`,
        `供公佈的章節，${dayOf(now())}草稿，依據：${docNo}`,
      ),
    ],
    blocks: [
      ...(tasks.length === 0
        ? [paragraph(say('The notice gave the unit no task.', '該通知未向本單位分配任務。'))]
        : [
            ...overview(context, facts),
            ...facts.programme.chapters.flatMap(({ number, title }) =>
              chapter(
                context,
                title,
                tasks.filter(({ task }) => task.chapter.number === number),
                facts.at,
              ),
            ),
            ...askedFor(context, tasks, facts.at),
          ]),
      remark(
        say(
          'Only accepted reports and public figures of the hub are used.',
          '本章僅採用已採納的報告和系統公開數據。',
        ),
      ),
    ],
  }
}

const overview = ({ say }: ReportContext, facts: YearFacts): readonly Block[] => {
  const { progress, progressAt, scope } = facts
  const fields = 'total closed accepted late proven {numerator denominator}'
  const note = progressNote(scope, `total {${fields}}`, progressAt)
  return [
    heading(1, say('Overview', '總體情況')),
    paragraph(
      ...sentence(
        say(
          'Tasks of the year: {0}; closed: {1}; with an accepted report, closed ones included: {2}; late: {3}. Records that meet their indicators, of those that count: {4}.',
          '全年承擔任務{0}項，已辦結{1}項，報告已採納{2}項（含辦結），逾期{3}項；應計記錄中達標{4}。',
        ),
        countFigure(progress.total.total, note),
        countFigure(progress.total.closed, note),
        countFigure(progress.total.accepted, note),
        countFigure(progress.total.late, note),
        shareFigure(progress.total.proven, note),
      ),
    ),
    chapterTable({ say }, facts),
  ]
}

const chapter = (
  { say }: ReportContext,
  title: string,
  tasks: readonly TaskAssignment[],
  at: Date,
): readonly Block[] => {
  if (tasks.length === 0) return []
  const item = ({ assignment, task }: TaskAssignment): Content => {
    const report = acceptedReport(assignment)
    const claim = sentence(
      say('{0}. {1}: {2} % done', '{0}. {1}：完成{2}%'),
      String(task.number),
      task.title,
      countFigure(assignment.percentage, assignmentNote(assignment.id, 'percentage', at)),
    )
    return report ? [...claim, say('. ', '。'), report.text.replaceAll(/\s*\n\s*/g, ' ')] : claim
  }
  const accepted = tasks.filter(({ assignment }) => acceptedReport(assignment))
  const open = tasks.filter(({ assignment }) => !acceptedReport(assignment))
  return [
    heading(1, title),
    ...(accepted.length > 0 ? [{ kind: 'list' as const, items: accepted.map(item) }] : []),
    ...(open.length > 0
      ? [
          paragraph(
            say('Without an accepted report yet: ', '尚無已採納的報告：'),
            open.map(({ task }) => `${task.number}. ${task.title}`).join(say('; ', '；')),
            say('.', '。'),
          ),
        ]
      : []),
  ]
}

/** What the notice itself wants to see in the annual report, e.g. key fields and public institutions. */
const askedFor = (
  { say }: ReportContext,
  tasks: readonly TaskAssignment[],
  at: Date,
): readonly Block[] => {
  const asked = tasks.filter(({ task }) =>
    /年度報告|年度报告/.test(`${task.requirement ?? ''}${task.summaryHant}`),
  )
  if (asked.length === 0) return []
  return [
    heading(1, say('What the notice asks this report to state', '通知要求在年度報告中公佈的情況')),
    ...asked.flatMap(({ assignment, task }): readonly Block[] => {
      const conditions = (assignment.proof?.conditions ?? []).filter(
        ({ state }) => state !== 'NOT_APPLICABLE',
      )
      const note = proofNote(assignment.id, at)
      return [
        heading(2, `${task.number}. ${task.title}`),
        paragraph(
          acceptedReport(assignment)?.text ??
            say('[To be written: there is no accepted report.]', '[待補充：尚無已採納的報告。]'),
        ),
        ...(conditions.length === 0
          ? []
          : [
              {
                kind: 'list' as const,
                items: conditions.map(({ indicator }) =>
                  sentence(
                    say('{0}: {1}', '{0}：{1}'),
                    indicator.label,
                    shareFigure(indicator.value, note),
                  ),
                ),
              },
            ]),
      ]
    }),
  ]
}
