import {
  choice,
  NilReport,
  nilReportRules,
  RecordEntity,
  recordType,
} from '../../kit/records/index.ts'
import { DisclosureMatter } from './matter.ts'

@RecordEntity(
  'A declaration of a unit that there was nothing of a kind in a year (零報告), with a day and a name. It is void while records contradict it.',
  '公開與解讀零報告',
)
export class DisclosureNilReport extends NilReport {
  @choice(DisclosureMatter, 'What there was none of.', '事項')
  matter!: DisclosureMatter
}

export const disclosureNilReports = recordType(DisclosureNilReport, nilReportRules)
