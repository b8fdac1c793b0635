import { localized } from '../../../schema/vocabulary/index.ts'
import type { ReportKind } from '../report-kind.ts'
import { yearReport } from './year-report.ts'

export const yearKind: ReportKind = {
  name: 'year',
  about: localized(
    'The report of a unit on the year: every task with claim, proof, differences and the year before.',
    '單位全年落實情況報告：逐項列出報送、佐證、不一致及與上年比較。',
  ),
  takes: ['unit', 'programme'],
  needs: ['unit'],
  make: (context, { unit = '', programme }) => yearReport(context, { unit, programme }),
}
