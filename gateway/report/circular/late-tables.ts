import { dayOf } from '../../../services/kit/calendar/index.ts'
import { countFigure } from '../document/content.ts'
import type { Note, Table } from '../document/report-document.ts'
import type { ProgressTableFacts } from '../graph/progress.ts'
import type { ReportContext } from '../report-context.ts'
import { nameOf } from '../year/name-of.ts'
import type { LateAssignment } from './late-assignments.ts'

interface LateUnit {
  readonly id: string
  readonly name: string
  readonly late: readonly LateAssignment[]
}

/** The units with what each is late with; those with most first. */
export const lateByUnit = (late: readonly LateAssignment[]): readonly LateUnit[] => {
  const units = new Map(late.map(({ unit }) => [unit.id, unit]))
  const ofUnit = (id: string) => late.filter(({ unit }) => unit.id === id)
  return [...units.values()]
    .map((unit) => ({ ...unit, late: ofUnit(unit.id) }))
    .toSorted((a, b) => b.late.length - a.late.length || a.id.localeCompare(b.id))
}

/** How much each unit is late with, of how much it has. */
export const unitsTable = (
  { say }: ReportContext,
  units: readonly LateUnit[],
  { rows }: ProgressTableFacts,
  note: Note,
): Table => {
  const totals = new Map(rows.map(({ keys, progress }) => [keys[0]?.value ?? '', progress.total]))
  return {
    kind: 'table',
    name: say('Units', '各單位情況'),
    caption: [{ text: say('Late units', '逾期單位'), note }],
    columns: [
      { heading: say('Unit', '單位'), width: 40 },
      { heading: say('Open and late', '逾期未完成'), width: 15, isNumeric: true },
      { heading: say('Tasks that count', '應計任務'), width: 15, isNumeric: true },
      { heading: say('Most working days late', '最長逾期（工作日）'), width: 15, isNumeric: true },
      { heading: say('Reminded', '被催辦事項'), width: 15, isNumeric: true },
    ],
    rows: units.map(({ id, name, late }) => {
      const reminded = late.filter(({ reminders }) => reminders.length > 0).length
      const isHidden = late.every((one) => one.limitedByRights)
      return {
        cells: [
          [name],
          [countFigure(late.length)],
          [countFigure(totals.get(id) ?? 0)],
          [countFigure(Math.max(...late.map(({ lateness }) => lateness?.workingDays ?? 0)))],
          [isHidden ? say('not visible', '不可見') : countFigure(reminded)],
        ],
      }
    }),
  }
}

/** What is late, since when, and when the unit was reminded of it. */
export const lateTable = (
  { say }: ReportContext,
  late: readonly LateAssignment[],
  name: string,
  note: Note,
): Table => ({
  kind: 'table',
  name,
  caption: [{ text: name, note }],
  columns: [
    { heading: say('Unit', '單位'), width: 18 },
    { heading: say('Task or duty', '任務或要求'), width: 29 },
    { heading: say('Due', '期限'), width: 15 },
    { heading: say('Late by', '逾期情況'), width: 14 },
    { heading: say('State', '狀態'), width: 10 },
    { heading: say('Reminded on', '催辦日期'), width: 15 },
  ],
  rows: late.map((one) => ({
    cells: [
      [one.unit.name],
      [nameOf(one)],
      [one.dueOn ?? '—'],
      [one.lateness?.text ?? '—'],
      [one.completedOn === null ? one.stateLabel : `${one.stateLabel} ${one.completedOn}`],
      [remindedOn(one, say('not visible', '不可見'), say('never', '未催辦'))],
    ],
  })),
})

const remindedOn = (
  { reminders, limitedByRights }: LateAssignment,
  hidden: string,
  never: string,
): string => {
  if (reminders.length > 0)
    return reminders
      .map(({ sentAt }) => dayOf(new Date(sentAt)))
      .toReversed()
      .join('\n')
  return limitedByRights ? hidden : never
}
