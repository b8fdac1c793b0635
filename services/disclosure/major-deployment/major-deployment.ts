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
  'One of the eight major deployments of the notice, as it applies to a unit in one year (重大工作部署); 閩政辦〔2018〕43號.',
  '重大工作部署',
)
export class MajorDeployment extends UnitRecord {
  @integer('Year for which the unit reports.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(DeploymentTheme, 'Which of the eight deployments it is.', '部署主題')
  theme!: DeploymentTheme

  @text(
    'Reason why the deployment does not apply to the unit; at most 10,000 characters; null if it applies.',
    '不涉及的理由',
    optional,
  )
  notApplicableReason!: string | null

  @integer(
    'Number of published interpretations of its policies and measures. Computed by the hub.',
    '政策措施解讀數',
    derived,
  )
  policyInterpretations!: number | null

  @integer(
    'Number of published interpretations of its execution. Computed by the hub.',
    '執行情況解讀數',
    derived,
  )
  executionInterpretations!: number | null

  @integer(
    'Number of published interpretations of its results. Computed by the hub.',
    '工作成效解讀數',
    derived,
  )
  resultInterpretations!: number | null
}

export const majorDeployments = recordType(MajorDeployment, { orderBy: ['-year', 'theme'] })
