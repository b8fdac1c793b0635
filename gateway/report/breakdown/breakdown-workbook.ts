import { z } from 'zod'
import { type BookSheet, workbookWithChoices } from '../../../services/kit/tables/index.ts'
import { readProgramme, readUnit } from '../graph/subject.ts'
import { momentText, type ReportContext } from '../report-context.ts'
import type { ReportParameters } from '../report-kind.ts'
import { readTableTasks } from './table-tasks.ts'
import { readTaskStates, stateText, type TaskState } from './task-states.ts'

const choices = z.object({
  sheet: z.string(),
  column: z.number(),
  count: z.number(),
  isStrict: z.boolean(),
})

const sheet = z.object({
  name: z.string(),
  columns: z.array(
    z.object({
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
        columns { heading width choices { sheet column count isStrict } }
      }
    }
  }
}`

/** The worksheet of a programme, with the state of each task beside what the notice says of it. It imports again: the state is for people. */
export const breakdownWorkbook = async (
  context: ReportContext,
  { programme: programmeId, unit: unitId }: ReportParameters,
): Promise<Buffer> => {
  const { graph, now } = context
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
  const about = `${unit?.name ?? '各單位 all units'}, ${momentText(now())}`
  return workbookWithChoices([withStates(tasks, byNumber, about), ...others])
}

const stateColumns = [
  { heading: '落實情況 state', part: 'state', width: 30 },
  { heading: '期限 due', part: 'due', width: 24 },
  { heading: '報送 claimed', part: 'claimed', width: 18 },
  { heading: '佐證 proven', part: 'proven', width: 18 },
] as const satisfies readonly { heading: string; part: keyof TaskState; width: number }[]

/** Places the state behind the columns of the notice; columns are found by their headings when they are read. */
const withStates = (
  { columns, rows, ...tasks }: BookSheet,
  byNumber: ReadonlyMap<string, TaskState>,
  about: string,
): BookSheet => {
  const place = columns.findIndex(({ heading }) => heading.includes('requirement')) + 1
  const inserted = [
    ...stateColumns.map(({ heading, width }) => ({ heading, width })),
    { heading: `截至 as of: ${about}`, width: 18 },
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
