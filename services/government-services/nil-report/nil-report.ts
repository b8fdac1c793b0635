import {
  choice,
  NilReport,
  nilReportRules,
  RecordEntity,
  recordType,
} from '../../kit/records/index.ts'
import { ServiceMatter } from './matter.ts'

@RecordEntity(
  'A declaration of a unit that there was nothing of a kind in a year (零報告), with a day and a name. It is void while records contradict it.',
  '政務服務零報告',
)
export class ServiceNilReport extends NilReport {
  @choice(ServiceMatter, 'What there was none of.', '事項')
  matter!: ServiceMatter
}

export const serviceNilReports = recordType(ServiceNilReport, nilReportRules)
