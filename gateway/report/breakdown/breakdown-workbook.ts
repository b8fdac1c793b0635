import { z } from 'zod'
import { type BookSheet, workbookWithChoices } from '../../../services/kit/tables/index.ts'
import { readProgramme, readUnit } from '../graph/subject.ts'
import { momentText, type ReportContext, type Say } from '../report-context.ts'
import type { ReportParameters } from '../report-kind.ts'
import { readTableTasks } from './table-tasks.ts'
import { readTaskStates, stateText, type TaskState } from './task-states.ts'

const choices = z.object({
  sheet: z.string(),
  column: z.number(),
  count: z.number(),
  isStrict: z.boolean(),
  refusal: z.string(),
})

const sheet = z.object({
  name: z.string(),
  columns: z.array(
    z.object({
      name: z
        .string()
        .nullable()
        .transform((one) => one ?? undefined),
      heading: z.string(),
      width: z.number(),
      choices: choices.nullable().transform((one) => one ?? undefined),
    }),
  ),
  rows: z.array(z.array(z.string())),
  spareRows: z.number(),
})

const shape = z.object({
  programme: z.object({ worksheet: z.object({ sheets: z.array(sheet) }) }),
})

const query = `query ReportWorksheet($programme: ID!) {
  programme(id: $programme) {
    worksheet {
      sheets {
        name spareRows rows
        columns { name heading width choices { sheet column count isStrict refusal } }
      }
    }
  }
}`

/** The worksheet of a programme, with the state of each task beside what the notice says of it. It imports again: the state is for people. */
export const breakdownWorkbook = async (
  context: ReportContext,
  { programme: programmeId, unit: unitId }: ReportParameters,
): Promise<Buffer> => {
  const { graph, now, say } = context
  const programme = await readProgramme(graph, programmeId)
  const unit = unitId === undefined ? undefined : await readUnit(graph, unitId)
  const { data } = await graph.read(query, shape, { programme: programme.id })
  const { states } = await readTaskStates(context, programme.id, unit?.id)
  const byNumber = new Map(
    (await readTableTasks(graph, programme.id)).flatMap(({ id, number }) => {
      const state = states.get(id)
      return state ? [[String(number), state]] : []
    }),
  )
  const [tasks, ...others] = data.programme.worksheet.sheets
  if (!tasks) return workbookWithChoices([])
  const scope = unit?.name ?? say('all units', '各單位')
  const about = say(`as of ${momentText(now())}: ${scope}`, `截至 ${momentText(now())}：${scope}`)
  return workbookWithChoices([withStates(tasks, byNumber, about, say), ...others])
}

const stateColumns = [
  { heading: { en: 'state', hant: '落實情況' }, part: 'state', width: 30 },
  { heading: { en: 'due', hant: '期限' }, part: 'due', width: 24 },
  { heading: { en: 'claimed', hant: '報送' }, part: 'claimed', width: 18 },
  { heading: { en: 'proven', hant: '佐證' }, part: 'proven', width: 18 },
] as const satisfies readonly {
  heading: { readonly en: string; readonly hant: string }
  part: keyof TaskState
  width: number
}[]

/** Places the state behind the columns of the notice; columns are found by their headings when they are read. */
const withStates = (
  { columns, rows, ...tasks }: BookSheet,
  byNumber: ReadonlyMap<string, TaskState>,
  about: string,
  say: Say,
): BookSheet => {
  const place = columns.findIndex(({ name }) => name === 'requirement') + 1
  const inserted = [
    ...stateColumns.map(({ heading, width }) => ({
      heading: say(heading.en, heading.hant),
      width,
    })),
    { heading: about, width: 18 },
  ]
  return {
    ...tasks,
    columns: [...columns.slice(0, place), ...inserted, ...columns.slice(place)],
    rows: rows.map((row) => {
      // The sheet starts with the number of the task.
      const state = byNumber.get(row[0] ?? '')
      const cells = [...stateColumns.map(({ part }) => stateText(state, part)), '']
      return [...row.slice(0, place), ...cells, ...row.slice(place)]
    }),
  }
}
