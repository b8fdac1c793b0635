import { z } from 'zod'
import { localize, localized } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../../services/kit/calendar/index.ts'
import { claimFigure, countFigure, shareFigure } from '../document/content.ts'
import {
  type Content,
  heading,
  paragraph,
  type ReportDocument,
  type Row,
} from '../document/report-document.ts'
import { progressNote } from '../graph/notes.ts'
import { readAll } from '../graph/pages.ts'
import { readProgress } from '../graph/progress.ts'
import { readProgramme } from '../graph/subject.ts'
import type { ReportContext } from '../report-context.ts'
import { method } from './method.ts'
import type { AppraisalScheme } from './scheme.ts'
import { type ItemScore, printed, ranksOf, scoreOf } from './score.ts'

const unitShape = z.object({ id: z.string(), name: z.string() })

/** An appraisal table (考核): units ranked by a scheme, with the method printed and small numbers marked. */
export const appraisalTable = async (
  context: ReportContext,
  scheme: AppraisalScheme,
  programmeId: string | undefined,
): Promise<ReportDocument> => {
  const { graph, say, locale, now } = context
  const programme = await readProgramme(graph, programmeId)
  const scope = { programme: programme.id, by: scheme.includesBelow ? 'CITY' : 'UNIT' } as const
  const { table, at } = await readProgress(graph, scope)
  const { nodes: units } = await readAll(
    graph,
    `query ReportUnits($kinds: [UnitKind!], $after: String) {
      list: units(first: 100, after: $after, where: { kinds: $kinds, isReportingUnit: true }) {
        nodes { id name } pageInfo { hasNextPage endCursor }
      }
    }`,
    unitShape,
    { kinds: scheme.compares },
  )
  const progressOf = new Map(table.rows.map(({ keys, progress }) => [keys[0]?.value, progress]))
  const scored = units.flatMap(({ id, name }) => {
    const progress = progressOf.get(id)
    return progress ? [{ name, ...scoreOf(scheme, progress) }] : []
  })
  const ranks = ranksOf(scored.map(({ score }) => score))
  const sorted = scored
    .map((unit, index) => ({ ...unit, rank: ranks[index] }))
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
  const absent = units.filter(({ id }) => !progressOf.has(id)).map(({ name }) => name)
  const inLocale = (title: { readonly en: string; readonly hant: string }): string =>
    localize(localized(title.en, title.hant), locale)
  const fields =
    'rows {keys {value label} progress {total waiting late closedShare {numerator denominator} onTimeShare {numerator denominator} claimed {numerator denominator} proven {numerator denominator}}}'
  const itemCell = ({ measure, share, points, isSmall }: ItemScore): Content => [
    measure === 'claimed' ? claimFigure(share) : shareFigure(share),
    points === undefined ? '†' : ` → ${printed(points)}${isSmall ? '*' : ''}`,
  ]
  const rows = sorted.map(({ name, rank, score, items, deductions, isPartial }): Row => ({
    cells: [
      [rank === undefined ? '—' : countFigure(rank)],
      [name],
      ...items.map(itemCell),
      ...deductions.map(({ count, points }): Content => [
        count === 0 ? '0' : `${count} → −${printed(points)}`,
      ]),
      [
        score === undefined
          ? say('not rated', '不評分')
          : { text: `${printed(score)}${isPartial ? '†' : ''}`, value: printed(score) },
      ],
    ],
  }))
  return {
    locale,
    isWide: true,
    title: say(
      `Appraisal of open government in ${programme.year}`,
      `${programme.year}年政務公開工作考核表`,
    ),
    lines: [`${inLocale(scheme.title)} · ${programme.docNo} · ${dayOf(now())}`],
    blocks: [
      {
        kind: 'table',
        name: say('Appraisal', '考核表'),
        caption: [
          { text: say('Ranked by score', '按得分排序'), note: progressNote(scope, fields, at) },
        ],
        columns: [
          { heading: say('Rank', '名次'), width: 6, isNumeric: true },
          { heading: say('Unit', '單位'), width: 18 },
          ...scheme.items.map(({ title, points }) => ({
            heading: say(`${inLocale(title)} (${points})`, `${inLocale(title)}（${points}分）`),
            width: 18,
            isNumeric: true,
          })),
          ...scheme.deductions.map(({ title }) => ({
            heading: say(`Less: ${inLocale(title)}`, `扣分：${inLocale(title)}`),
            width: 12,
            isNumeric: true,
          })),
          { heading: say('Score', '得分'), width: 10, isNumeric: true },
        ],
        rows,
      },
      ...(absent.length === 0
        ? []
        : [
            paragraph(
              say(
                `No task counts for: ${absent.join(', ')}.`,
                `沒有應計任務的單位：${absent.join('、')}。`,
              ),
            ),
          ]),
      heading(1, say('Method', '評分方法')),
      ...method(context, scheme, inLocale),
    ],
  }
}
