import { localized } from '../../../schema/vocabulary/index.ts'
import type { ReportKind } from '../report-kind.ts'
import { breakdownTable } from './breakdown-table.ts'
import { breakdownWorkbook } from './breakdown-workbook.ts'

export const breakdownKind: ReportKind = {
  name: 'breakdown',
  about: localized(
    'The breakdown table of a programme in the columns of the notice, with the state of each task for one unit or for all. Its workbook imports again.',
    '任務分解表：按通知原有各欄，附各項任務落實情況（單個單位或全部單位）。其工作簿可重新導入。',
  ),
  takes: ['unit', 'programme'],
  needs: [],
  make: breakdownTable,
  workbook: breakdownWorkbook,
}
