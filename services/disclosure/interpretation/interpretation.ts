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
  'A policy, its execution or its results explained in public; tasks 10, 13, 14.',
  '政策解讀',
)
export class Interpretation extends Publication {
  @title('Its title.', '標題')
  title!: string

  @reference(
    () => PolicyDocument,
    'The policy it explains, the unit’s or another’s.',
    '政策文件編號',
    optional,
  )
  policyDocumentId!: string | null

  @reference(
    () => MajorDeployment,
    'The unit’s major deployment that it speaks of.',
    '重大部署編號',
    {
      optional: true,
      sameUnit: true,
    },
  )
  deploymentId!: string | null

  @choice(InterpretedMatter, 'What it explains.', '解讀內容')
  matter!: InterpretedMatter

  @choice(InterpretationChannel, 'Where it was given.', '解讀渠道')
  channel!: InterpretationChannel

  @boolean('Whether the unit is the lead drafter of the policy.', '是否牽頭起草部門', optional)
  byLeadDrafter!: boolean | null

  @integer('Published charts, pictures, videos, figures and cases.', '非文字解讀產品數', derived)
  vividProducts!: number | null
}

const numberOn = (matter: InterpretedMatter, published: readonly Interpretation[]): number =>
  published.filter((one) => one.matter === matter).length

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
          policyInterpretations: numberOn(InterpretedMatter.POLICY, published),
          executionInterpretations: numberOn(InterpretedMatter.EXECUTION, published),
          resultInterpretations: numberOn(InterpretedMatter.RESULT, published),
        }
      },
    },
  ],
})
