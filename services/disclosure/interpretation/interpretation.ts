import {
  choice,
  derived,
  boolean,
  isPublished,
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
  integer,
} from '../../kit/records/index.ts'
import { MajorDeployment } from '../major-deployment/major-deployment.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'
import { InterpretationChannel, InterpretedMatter } from './enums.ts'

@RecordEntity(
  'A public interpretation of a policy, of its execution or of its results (政策解讀); 閩政辦〔2018〕43號.',
  '政策解讀',
)
export class Interpretation extends Publication {
  @title('Title of the interpretation.', '標題')
  title!: string

  @reference(
    () => PolicyDocument,
    'The policy that is interpreted, of this unit or of another; null if the hub has no record of it.',
    '政策文件編號',
    optional,
  )
  policyDocumentId!: string | null

  @reference(
    () => MajorDeployment,
    'The major deployment (重大工作部署) of the same unit that the policy belongs to; null if none.',
    '重大部署編號',
    {
      optional: true,
      sameUnit: true,
    },
  )
  deploymentId!: string | null

  @choice(
    InterpretedMatter,
    'Whether it interprets the policy, its execution or its results.',
    '解讀內容',
  )
  matter!: InterpretedMatter

  @choice(InterpretationChannel, 'Channel in which it was given.', '解讀渠道')
  channel!: InterpretationChannel

  @boolean(
    'Whether the unit is the lead drafter of the policy (牽頭起草部門); null if not stated.',
    '是否牽頭起草部門',
    optional,
  )
  byLeadDrafter!: boolean | null

  @integer(
    'Number of its published pieces in other forms than text: charts, pictures, videos, figures, examples. Computed by the hub.',
    '非文字解讀產品數',
    derived,
  )
  vividProducts!: number | null
}

const countByMatter = (matter: InterpretedMatter, published: readonly Interpretation[]): number =>
  published.filter((interpretation) => interpretation.matter === matter).length

export const interpretations = recordType(Interpretation, {
  orderBy: ['-publishedOn'],
  publicWhenSet: 'publishedOn',
  inverse: { policyDocumentId: 'interpretations', deploymentId: 'interpretations' },
  aggregates: [
    {
      into: 'policyDocumentId',
      set: (all) => {
        const published = all.filter(isPublished)
        return {
          publishedInterpretations: published.length,
          vividProducts: published.reduce(
            (sum, { vividProducts }) => sum + (vividProducts ?? 0),
            0,
          ),
        }
      },
    },
    {
      into: 'deploymentId',
      set: (all) => {
        const published = all.filter(isPublished)
        return {
          policyInterpretations: countByMatter(InterpretedMatter.POLICY, published),
          executionInterpretations: countByMatter(InterpretedMatter.EXECUTION, published),
          resultInterpretations: countByMatter(InterpretedMatter.RESULT, published),
        }
      },
    },
  ],
})
