import { localized } from '../../../schema/vocabulary/index.ts'
import type { ReportKind } from '../report-kind.ts'
import { appraisalTable } from './appraisal-table.ts'
import { shippedScheme } from './shipped-schemes.ts'

export const appraisalKind: ReportKind = {
  name: 'appraisal',
  about: localized(
    'An appraisal table: units ranked by a scoring scheme, with the method printed.',
    '考核表：按評分方案排名，並附評分方法。',
  ),
  takes: ['programme', 'scheme'],
  needs: [],
  make: (context, { programme, scheme = shippedScheme('standard') }) =>
    appraisalTable(context, scheme, programme),
}
