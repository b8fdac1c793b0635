import {
  choice,
  derived,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { DeploymentTheme } from './deployment-theme.ts'

@RecordEntity(
  'A major deployment as it concerns a unit in a year; notice, task 10.',
  '重大工作部署',
)
export class MajorDeployment extends UnitRecord {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(DeploymentTheme, 'Which of the eight it is.', '部署主題')
  theme!: DeploymentTheme

  @text('Why the unit has no part in it; left out where it has.', '不涉及的理由', optional)
  notApplicableReason!: string | null

  @integer('Published interpretations of its policies.', '政策措施解讀數', derived)
  policyInterpretations!: number | null

  @integer('Published interpretations of how it is carried out.', '執行情況解讀數', derived)
  executionInterpretations!: number | null

  @integer('Published interpretations of its results.', '工作成效解讀數', derived)
  resultInterpretations!: number | null
}

export const majorDeployments = recordType(MajorDeployment, { orderBy: ['-year', 'theme'] })
