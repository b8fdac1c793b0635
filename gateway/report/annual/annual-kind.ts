import { localized } from '../../../schema/vocabulary/index.ts'
import type { ReportKind } from '../report-kind.ts'
import { annualChapter } from './annual-chapter.ts'

export const annualKind: ReportKind = {
  name: 'annual',
  about: localized(
    'The chapter on the tasks in the annual disclosure report of a unit, for publication.',
    '單位政府信息公開工作年度報告中關於任務落實情況的章節，供公佈。',
  ),
  takes: ['unit', 'programme'],
  needs: ['unit'],
  make: (context, { unit = '', programme }) => annualChapter(context, unit, programme),
}
