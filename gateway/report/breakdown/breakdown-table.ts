import { dayOf } from '../../../services/kit/calendar/index.ts'
import { chapterTitle, sectionTitle } from '../document/ordinals.ts'
import { type Row, remark, type ReportDocument } from '../document/report-document.ts'
import { readProgramme, readUnit } from '../graph/subject.ts'
import { momentText, type ReportContext } from '../report-context.ts'
import type { ReportParameters } from '../report-kind.ts'
import { readTableTasks, type TableTask } from './table-tasks.ts'
import { readTaskStates } from './task-states.ts'

/** The breakdown table (任務分解表) in the columns of the notice, and how each task stands. */
export const breakdownTable = async (
  context: ReportContext,
  { programme: programmeId, unit: unitId }: ReportParameters,
): Promise<ReportDocument> => {
  const { graph, say, locale, now } = context
  const programme = await readProgramme(graph, programmeId)
  const unit = unitId === undefined ? undefined : await readUnit(graph, unitId)
  const tasks = await readTableTasks(graph, programme.id)
  const { states, note } = await readTaskStates(context, programme.id, unit?.id)
  const shown = unit ? tasks.filter(({ id }) => states.has(id)) : tasks
  const separator = say('; ', '、')
  const names = (all: readonly { readonly name: string }[]): string =>
    all.map(({ name }) => name).join(separator)
  const rowOf = (task: TableTask): Row => {
    const state = states.get(task.id)
    return {
      cells: [
        [`${task.number}. ${task.title}`],
        [names(task.leads)],
        [names([...task.responsible, ...task.responsibleUnits])],
        [task.requirement ?? task.summary],
        state
          ? [
              ...state.state,
              ...(state.due.length > 0 ? [say('; due ', '；期限'), ...state.due] : []),
              say('; claimed ', '；報送'),
              ...state.claimed,
              say('; records: ', '；記錄佐證：'),
              ...state.proven,
            ]
          : [say('counts for no unit now', '目前沒有單位計入')],
      ],
    }
  }
  const rows = programme.chapters.flatMap((chapter) => {
    const own = shown.filter((task) => task.chapter.number === chapter.number)
    if (own.length === 0) return []
    const sections = programme.sections.filter(
      ({ chapterNumber }) => chapterNumber === chapter.number,
    )
    const loose = own.filter(
      (task) => !sections.some(({ number }) => number === task.section.number),
    )
    return [
      { section: chapterTitle(say, chapter.number, chapter.title) },
      ...loose.map(rowOf),
      ...sections.flatMap(({ number, title }): readonly Row[] => {
        const within = own.filter((task) => task.section.number === number)
        if (within.length === 0) return []
        return title === chapter.title
          ? within.map(rowOf)
          : [{ section: sectionTitle(say, number, title) }, ...within.map(rowOf)]
      }),
    ]
  })
  return {
    locale,
    isWide: true,
    title: say(`${programme.docNo}: breakdown of tasks`, `${programme.docNo} 任務分解表`),
    lines: [
      programme.title,
      unit
        ? say(`State of ${unit.name}, ${dayOf(now())}`, `${unit.name}落實情況，${dayOf(now())}`)
        : say(`State of all units, ${dayOf(now())}`, `各單位落實情況，${dayOf(now())}`),
    ],
    blocks: [
      {
        kind: 'table',
        name: say('Breakdown', '任務分解表'),
        caption: [{ text: say('Tasks and their state', '任務及落實情況'), note }],
        columns: [
          { heading: say('Task', '工作任務'), width: 18 },
          { heading: say('Lead unit', '牽頭單位'), width: 12 },
          { heading: say('Responsible units', '責任單位'), width: 18 },
          { heading: say('Requirement', '工作要求'), width: 32 },
          { heading: say('State', '落實情況'), width: 20 },
        ],
        rows,
      },
      remark(
        say(
          `States are those of ${momentText(now())}. A requirement is as printed, or a summary by the hub while the notice itself has not been imported. The workbook of this table (xlsx) imports again: npx hub import worksheet.`,
          `落實情況截至 ${momentText(now())}。工作要求為通知原文；尚未導入通知原文的，為系統摘要。本表的工作簿（xlsx）可重新導入：npx hub import worksheet。`,
        ),
      ),
    ],
  }
}
