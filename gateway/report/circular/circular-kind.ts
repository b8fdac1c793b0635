import { localized } from '../../../schema/vocabulary/index.ts'
import type { ReportKind } from '../report-kind.ts'
import { circular } from './circular-report.ts'

export const circularKind: ReportKind = {
  name: 'circular',
  about: localized(
    'A circular: who is late on what since when, and who was reminded; of a unit and the units below it, or of all.',
    '通報：哪些單位哪些事項自何時逾期、是否已催辦（某單位及下級單位，或全部）。',
  ),
  takes: ['unit', 'programme'],
  needs: [],
  make: circular,
}
