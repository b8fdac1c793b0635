import { dayOf } from '../../../services/kit/calendar/index.ts'
import { countFigure, sentence } from '../document/content.ts'
import { heading, paragraph, remark, type ReportDocument } from '../document/report-document.ts'
import { assignmentsNote, progressNote } from '../graph/notes.ts'
import { readProgress } from '../graph/progress.ts'
import { readProgramme, readUnit } from '../graph/subject.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportParameters } from '../report-kind.ts'
import { readLate } from './late-assignments.ts'
import { lateByUnit, lateTable, unitsTable } from './late-tables.ts'

/** A circular (通報): who is late on what since when, and who was reminded; to be edited before it is sent. */
export const circular = async (
  context: ReportContext,
  { programme: programmeId, unit: unitId }: ReportParameters,
): Promise<ReportDocument> => {
  const { graph, say, locale, now } = context
  const programme = await readProgramme(graph, programmeId)
  const unit = unitId === undefined ? undefined : await readUnit(graph, unitId)
  const { late, at } = await readLate(graph, programme.id, unit?.id)
  const scope = { programme: programme.id, by: 'UNIT', below: unit?.id } as const
  const { table, at: progressAt } = await readProgress(graph, scope)
  const open = late.filter(({ completedOn }) => completedOn === null)
  const done = late.filter(({ completedOn }) => completedOn !== null)
  const units = lateByUnit(open)
  const totals = progressNote(scope, 'total {total late}', progressAt)
  const where = ['lights: [RED]', ...(unit ? [`below: ${JSON.stringify(unit.id)}`] : [])].join(', ')
  const note = assignmentsNote(programme.id, where, lateFields, at)
  const limited = late.some(({ limitedByRights }) => limitedByRights)
  const office = programme.issuer?.name ?? ''
  const place = unit ? say(`in ${unit.name} and below`, `（${unit.name}及下級單位）`) : ''
  return {
    locale,
    title: say(
      `Circular on overdue tasks of open government ${place}`.trim(),
      `關於${programme.year}年政務公開工作任務逾期情況的通報${place}`,
    ),
    lines: [
      say(`Draft from the records, ${dayOf(now())}`, `根據系統記錄生成的草稿，${dayOf(now())}`),
    ],
    blocks: [
      paragraph(
        ...sentence(
          say(
            `By ${dayOf(now())}, {0} of the {1} tasks under ${programme.docNo} that count are late. Open and late are {2} items of {3} units, duties beside the tasks included; {4} more were completed late.`,
            `截至${dayOf(now())}，《${programme.docNo}》應計任務{1}項中逾期{0}項。逾期未完成的事項（含任務以外的要求）共{2}項，涉及單位{3}個；另有{4}項逾期後完成。`,
          ),
          countFigure(table.total.late, totals),
          countFigure(table.total.total, totals),
          countFigure(open.length, note),
          countFigure(units.length, note),
          countFigure(done.length, note),
        ),
      ),
      ...(open.length === 0
        ? [paragraph(say('Nothing open is late.', '沒有逾期未完成的事項。'))]
        : [
            heading(1, say('1. Units', '一、各單位情況')),
            unitsTable(context, units, table, progressNote(scope, unitFields, progressAt)),
            heading(1, say('2. Overdue items', '二、逾期事項')),
            lateTable(context, open, say('Open and late', '逾期未完成'), note),
          ]),
      ...(done.length === 0
        ? []
        : [
            heading(1, say('Completed late', '逾期後完成的事項')),
            lateTable(context, done, say('Completed late', '逾期後完成'), note),
          ]),
      paragraph(
        say(
          'The units named above shall complete the overdue items at once, submit their reports with evidence, and explain the delay. [Deadline to be filled in.]',
          '請上述單位抓緊完成逾期事項，提交報告並附佐證，說明逾期原因。[時限待填]',
        ),
      ),
      ...(limited
        ? [
            remark(
              say(
                'Reminders are visible to the unit, the units above it and the lead units. “Not visible” means that the reader of this report may not see them, not that there are none.',
                '催辦僅單位本身、上級單位和牽頭單位可見。「不可見」表示生成本通報的賬號無權查看，並非沒有催辦。',
              ),
            ),
          ]
        : []),
      paragraph(office),
      paragraph(dayOf(now())),
    ],
  }
}

const lateFields =
  'unit {name} dueOn completedOn stateLabel lateness {kind workingDays text} reminders {sentAt}'
const unitFields = 'rows {keys {value label} progress {total late}}'
