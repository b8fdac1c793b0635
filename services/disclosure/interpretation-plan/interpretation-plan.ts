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
import { isInStep } from './in-step.ts'

@RecordEntity(
  'A plan for interpreting a policy, beside the policy’s own steps; task 12.',
  '政策解讀方案',
)
export class InterpretationPlan extends TimedRecord {
  @reference(() => PolicyDocument, 'The policy.', '政策文件編號')
  policyDocumentId!: string

  @boolean('Whether the material for interpretation goes with it.', '是否附解讀材料')
  hasMaterial!: boolean

  @date('The day work on the policy was organised.', '文件組織日期')
  policyOrganisedOn!: string

  @date('The day work on the plan was organised.', '方案組織日期')
  organisedOn!: string

  @date('The day the policy was countersigned.', '文件審簽日期', optional)
  policyCountersignedOn!: string | null

  @date('The day the plan was countersigned.', '方案審簽日期', optional)
  countersignedOn!: string | null

  @date('The day the policy was deployed.', '文件部署日期', optional)
  policyDeployedOn!: string | null

  @date('The day the plan was deployed.', '方案部署日期', optional)
  deployedOn!: string | null
}

export const interpretationPlans = recordType(InterpretationPlan, {
  orderBy: ['-organisedOn'],
  unitFrom: 'policyDocumentId',
  inverse: { policyDocumentId: 'interpretationPlans' },
  // The notice: deployed together with the policy, so on the same day at the latest.
  clock: { rule: 'P0D', from: 'policyDeployedOn', until: 'deployedOn' },
  rules: [
    notBefore('countersignedOn', 'organisedOn'),
    notBefore('deployedOn', 'countersignedOn'),
    notBefore('policyCountersignedOn', 'policyOrganisedOn'),
    notBefore('policyDeployedOn', 'policyCountersignedOn'),
  ],
  actions: {
    countersign: {
      description: 'Says when the plan and the policy were countersigned.',
      event: 'countersigned',
      input: ['countersignedOn', 'policyCountersignedOn'],
      ifNull: 'countersignedOn',
    },
    deploy: {
      description: 'Says when the plan and the policy were deployed.',
      event: 'deployed',
      input: ['deployedOn', 'policyDeployedOn'],
      ifNull: 'deployedOn',
    },
  },
  aggregates: [
    {
      into: 'policyDocumentId',
      set: (plans) => ({ plansInStep: plans.filter(isInStep).length }),
    },
  ],
})
