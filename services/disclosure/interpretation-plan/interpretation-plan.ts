import {
  date,
  boolean,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  TimedRecord,
} from '../../kit/records/index.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'
import { isSynchronous } from './is-synchronous.ts'

@RecordEntity(
  'A plan for interpreting a policy (政策解讀方案), with the dates of its steps beside those of the policy: the "three synchronous steps" (三同步); 閩政辦〔2018〕43號.',
  '政策解讀方案',
)
export class InterpretationPlan extends TimedRecord {
  @reference(() => PolicyDocument, 'The policy that the plan is for.', '政策文件編號')
  policyDocumentId!: string

  @boolean('Whether interpretation material (解讀材料) goes with the plan.', '是否附解讀材料')
  hasMaterial!: boolean

  @date('Day on which drafting of the policy was organised.', '文件組織日期')
  policyOrganisedOn!: string

  @date('Day on which drafting of the plan was organised.', '方案組織日期')
  organisedOn!: string

  @date(
    'Day on which the policy was countersigned (審簽); null until then.',
    '文件審簽日期',
    optional,
  )
  policyCountersignedOn!: string | null

  @date('Day on which the plan was countersigned; null until then.', '方案審簽日期', optional)
  countersignedOn!: string | null

  @date(
    'Day on which the policy was deployed (部署); the plan is due the same day. Null until then.',
    '文件部署日期',
    optional,
  )
  policyDeployedOn!: string | null

  @date('Day on which the plan was deployed; null until then.', '方案部署日期', optional)
  deployedOn!: string | null
}

export const interpretationPlans = recordType(InterpretationPlan, {
  orderBy: ['-organisedOn'],
  unitFrom: 'policyDocumentId',
  inverse: { policyDocumentId: 'interpretationPlans' },
  // The notice requires deployment together with the policy (同步部署), so on the same day at the latest.
  clock: { rule: 'P0D', from: 'policyDeployedOn', until: 'deployedOn' },
  rules: [
    notBefore('countersignedOn', 'organisedOn'),
    notBefore('deployedOn', 'countersignedOn'),
    notBefore('policyCountersignedOn', 'policyOrganisedOn'),
    notBefore('policyDeployedOn', 'policyCountersignedOn'),
  ],
  actions: {
    countersign: {
      description: 'Records the days on which the plan and the policy were countersigned (審簽).',
      event: 'countersigned',
      input: ['countersignedOn', 'policyCountersignedOn'],
      ifNull: 'countersignedOn',
    },
    deploy: {
      description: 'Records the days on which the plan and the policy were deployed (部署).',
      event: 'deployed',
      input: ['deployedOn', 'policyDeployedOn'],
      ifNull: 'deployedOn',
    },
  },
  aggregates: [
    {
      into: 'policyDocumentId',
      set: (plans) => ({ plansInStep: plans.filter(isSynchronous).length }),
    },
  ],
})
