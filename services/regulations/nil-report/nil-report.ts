import {
  choice,
  NilReport,
  nilReportRules,
  RecordEntity,
  recordType,
} from '../../kit/records/index.ts'
import { RegulationMatter } from './matter.ts'

@RecordEntity(
  'A declaration of a unit that there was nothing of a kind in a year (零報告), with a day and a name. It is void while records contradict it.',
  '制度規範零報告',
)
export class RegulationNilReport extends NilReport {
  @choice(RegulationMatter, 'What there was none of.', '事項')
  matter!: RegulationMatter
}

export const regulationNilReports = recordType(RegulationNilReport, nilReportRules)
