import { Locale } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../../services/kit/calendar/index.ts'
import { chapterTitle } from '../document/ordinals.ts'
import { heading, paragraph, remark, type ReportDocument } from '../document/report-document.ts'
import { momentText, type ReportContext } from '../report-context.ts'
import { comparison } from './comparison.ts'
import { differences } from './differences.ts'
import { obligations } from './obligations.ts'
import { overdue } from './overdue.ts'
import { overview } from './overview.ts'
import { tasks } from './tasks.ts'
import { unsupportedClaims } from './unsupported-claims.ts'
import { readYear } from './year-facts.ts'

export interface YearReportRequest {
  readonly unit: string
  readonly programme?: string | undefined
}

/** The report of a unit on the work of a year (全年落實情況), as a draft to be edited. */
export const yearReport = async (
  context: ReportContext,
  request: YearReportRequest,
): Promise<ReportDocument> => {
  const { say, locale, now } = context
  const facts = await readYear(context, request.unit, request.programme)
  const { programme, unit, assignments } = facts
  const office = programme.issuer?.name ?? say('the issuing office', '發文機關')
  const open = [
    paragraph(locale === Locale.EN ? `To ${office}:` : `${office}：`),
    paragraph(
      say(
        `As the notice “${programme.title}” (${programme.docNo}) requires, ${unit.name} reports how the main tasks of open government in ${programme.year} were carried out.`,
        `根據《${programme.title}》（${programme.docNo}）要求，現將${unit.name}${programme.year}年政務公開工作主要任務落實情況報告如下。`,
      ),
    ),
  ]
  const sections = [
    { title: say('Overview', '總體情況'), blocks: await overview(context, facts) },
    { title: say('Task by task', '各項任務落實情況'), blocks: tasks(context, facts) },
    {
      title: say('Other duties of the notice', '通知的其他要求'),
      blocks: obligations(context, facts),
    },
    { title: say('Overdue', '逾期事項'), blocks: overdue(context, facts) },
    {
      title: say('Claims without evidence', '缺少佐證的報送'),
      blocks: unsupportedClaims(context, facts),
    },
    {
      title: say('Differences between claims and records', '報送與記錄不一致'),
      blocks: differences(context, facts),
    },
    ...(facts.previous
      ? [
          {
            title: say(
              `Compared with ${facts.previous.programme.year}`,
              `與${facts.previous.programme.year}年比較`,
            ),
            blocks: comparison(context, facts, facts.previous),
          },
        ]
      : []),
  ]
  return {
    locale,
    title: say(
      `${unit.name}: report on open government in ${programme.year}`,
      `${unit.name}關於${programme.year}年政務公開工作主要任務落實情況的報告`,
    ),
    lines: [
      say(`Draft from the records, ${dayOf(now())}`, `根據系統記錄生成的草稿，${dayOf(now())}`),
    ],
    blocks: [
      ...open,
      ...(assignments.length === 0 ? [paragraph(nothingAssigned(context, unit.name))] : []),
      ...(assignments.length === 0 ? [] : sections).flatMap(({ title, blocks }, index) => [
        heading(1, chapterTitle(say, index + 1, title)),
        ...blocks,
      ]),
      remark(
        say(
          `Every figure is read from the public graph of the hub; its note, at the end of the sentence or of the line above a list, gives the operation and the moment. Read from ${momentText(facts.at)}. What is claimed comes from accepted reports, what is proven from records; the hub does not judge the text.`,
          `各項數字均讀自系統公開查詢接口，註釋（在句末或列表上一行）列出查詢語句和時間；讀取始於 ${momentText(facts.at)}。報送數據來自已採納的報告，佐證數據來自記錄；文字內容由單位負責。`,
        ),
      ),
    ],
  }
}

const nothingAssigned = ({ say }: ReportContext, unit: string): string =>
  say(
    `The notice gives ${unit} no task and no other duty, so there is nothing to report.`,
    `該通知未向${unit}分配任務或其他要求，沒有可報告的內容。`,
  )
