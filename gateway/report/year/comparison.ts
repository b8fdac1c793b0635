import { claimFigure, countFigure, sentence, shareFigure } from '../document/content.ts'
import { type Block, paragraph, type Row } from '../document/report-document.ts'
import type { AssignmentFacts, ConditionFacts } from '../graph/assignments.ts'
import { progressNote, proofNote } from '../graph/notes.ts'
import type { ReportContext } from '../report-context.ts'
import type { YearFacts, YearOfUnit } from './year-facts.ts'

/** This year beside the year before: totals, and the indicators that both programmes have. */
export const comparison = (
  { say }: ReportContext,
  facts: YearFacts,
  previous: YearOfUnit,
): readonly Block[] => {
  const figuresOf = ({ progress: { total }, scope, progressAt }: YearOfUnit) => {
    const shares = 'claimed {numerator denominator} proven {numerator denominator}'
    const note = progressNote(scope, `total {total late ${shares}}`, progressAt)
    return {
      total: countFigure(total.total, note),
      late: countFigure(total.late, note),
      claimed: claimFigure(total.claimed, note),
      proven: shareFigure(total.proven, note),
    }
  }
  const [thisYear, lastYear] = [figuresOf(facts), figuresOf(previous)]
  const before = conditionsOf(previous.assignments)
  const rows = [...conditionsOf(facts.assignments)].flatMap(([name, now]): readonly Row[] => {
    const then = before.get(name)
    if (!then) return []
    return [
      {
        cells: [
          [now.condition.indicator.label],
          [shareFigure(then.condition.indicator.value, proofNote(then.id, previous.at))],
          [shareFigure(now.condition.indicator.value, proofNote(now.id, facts.at))],
        ],
      },
    ]
  })
  const [year, earlier] = [facts.programme.year, previous.programme.year]
  return [
    paragraph(
      ...sentence(
        say(
          `In ${earlier} (${previous.programme.docNo}) {0} tasks counted and {1} were late, in ${year} {2} and {3}. Accepted reports claimed {4} then and {5} now; of the records that counted, {6} met their indicators then and {7} now.`,
          `${earlier}年（${previous.programme.docNo}）應完成任務{0}項、逾期{1}項，${year}年{2}項、逾期{3}項。報送完成度由{4}變為{5}；應計記錄達標由{6}變為{7}。`,
        ),
        lastYear.total,
        lastYear.late,
        thisYear.total,
        thisYear.late,
        lastYear.claimed,
        thisYear.claimed,
        lastYear.proven,
        thisYear.proven,
      ),
    ),
    ...(rows.length === 0
      ? [
          paragraph(
            say('The two programmes measure nothing in common.', '兩個方案沒有共同的指標。'),
          ),
        ]
      : [
          {
            kind: 'table' as const,
            name: say('Comparison', '年度比較'),
            caption: [say('Indicators of both years', '兩年共有的指標')],
            columns: [
              { heading: say('Indicator', '指標'), width: 52 },
              { heading: String(earlier), width: 24, isNumeric: true },
              { heading: String(year), width: 24, isNumeric: true },
            ],
            rows,
          },
        ]),
  ]
}

/** The conditions that apply, by indicator; one that two tasks share is shown once. */
const conditionsOf = (
  assignments: readonly AssignmentFacts[],
): ReadonlyMap<string, { readonly id: string; readonly condition: ConditionFacts }> =>
  new Map(
    assignments
      .toReversed()
      .flatMap(({ id, proof }) =>
        (proof?.conditions ?? [])
          .filter(({ state }) => state !== 'NOT_APPLICABLE')
          .map((condition) => [condition.indicator.name, { id, condition }] as const),
      ),
  )
