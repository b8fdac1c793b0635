import { type Block, type Content, paragraph } from '../document/report-document.ts'
import type { ReportContext, Say } from '../report-context.ts'
import type { AppraisalScheme, SchemeItem } from './scheme.ts'

type Title = SchemeItem['title']

/** How the scores came about, in words that a reader can repeat with a pencil. */
export const method = (
  { say }: ReportContext,
  { name, items, deductions, smallNumber, includesBelow }: AppraisalScheme,
  inLocale: (title: Title) => string,
): readonly Block[] => [
  paragraph(
    includesBelow
      ? say(
          `Scheme “${name}”. Assignments of a unit and of the units below it count.`,
          `方案「${name}」。計入單位及其下級單位的任務。`,
        )
      : say(
          `Scheme “${name}”. Assignments of the unit itself count.`,
          `方案「${name}」。只計單位本身的任務。`,
        ),
  ),
  {
    kind: 'list',
    items: [
      ...items.map(({ title, measure, points }): Content => [
        say(
          `${inLocale(title)}: ${points} points × ${measureText(measure, say)}.`,
          `${inLocale(title)}：${points}分 × ${measureText(measure, say)}。`,
        ),
      ]),
      ...deductions.map(({ title, counts, points, most }): Content => [
        say(
          `${inLocale(title)}: each costs ${points} points (${countText(counts, say)}), all together at most ${most}.`,
          `${inLocale(title)}：每項扣${points}分（${countText(counts, say)}），合計最多扣${most}分。`,
        ),
      ]),
    ],
  },
  paragraph(
    say(
      'The score is the points earned, of the points of the items that can be scored, scaled to 100, less the deductions, and not below 0. It is rounded to one decimal; equal scores share a rank.',
      '得分=所得分數÷可評項目的滿分×100-扣分，不低於0，保留一位小數；得分相同者名次並列。',
    ),
  ),
  paragraph(
    say(
      `* A share of fewer than ${smallNumber}: one item more or less changes it much, so it says little.`,
      `* 分母小於${smallNumber}：增減一項即有較大變化，僅供參考。`,
    ),
  ),
  paragraph(
    say(
      '† Nothing counts for this item: it is left out of the score, which is of fewer items than that of other units.',
      '† 該項沒有可計數據，不計入得分；該單位得分所含項目少於其他單位。',
    ),
  ),
]

const measureText = (measure: SchemeItem['measure'], say: Say): string => {
  switch (measure) {
    case 'closedShare':
      return say('closed assignments, of those that count', '已辦結任務占應計任務的比例')
    case 'onTimeShare':
      return say(
        'assignments that are not late, of those with a due date',
        '未逾期任務占有期限任務的比例',
      )
    case 'claimed':
      return say(
        'the percentages of accepted reports, of 100 for each assignment',
        '已採納報告的完成度（每項滿分100%）',
      )
    case 'proven':
      return say(
        'records that meet their indicators, of those that count',
        '達標記錄占應計記錄的比例',
      )
  }
}

const countText = (counts: AppraisalScheme['deductions'][number]['counts'], say: Say): string =>
  counts === 'late'
    ? say('late assignments', '逾期任務')
    : say('reports that wait for review', '待審核報告')
