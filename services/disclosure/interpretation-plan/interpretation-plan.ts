import {
  day,
  flag,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  TimedRecord,
} from '../../kit/records/index.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'
import { isInStep } from './in-step.ts'

@Noun('A plan for interpreting a policy, beside the policy’s own steps; task 12.', '政策解讀方案')
export class InterpretationPlan extends TimedRecord {
  @ref(() => PolicyDocument, 'The policy.', '政策文件編號')
  policyDocumentId!: string

  @flag('Whether the material for interpretation goes with it.', '是否附解讀材料')
  hasMaterial!: boolean

  @day('The day work on the policy was organised.', '文件組織日期')
  policyOrganisedOn!: string

  @day('The day work on the plan was organised.', '方案組織日期')
  organisedOn!: string

  @day('The day the policy was countersigned.', '文件審簽日期', optional)
  policyCountersignedOn!: string | null

  @day('The day the plan was countersigned.', '方案審簽日期', optional)
  countersignedOn!: string | null

  @day('The day the policy was deployed.', '文件部署日期', optional)
  policyDeployedOn!: string | null

  @day('The day the plan was deployed.', '方案部署日期', optional)
  deployedOn!: string | null
}

export const interpretationPlans = recordType(InterpretationPlan, {
  orderBy: ['-organisedOn'],
  within: 'policyDocumentId',
  listedBy: { policyDocumentId: 'interpretationPlans' },
  // The notice: deployed together with the policy, so on the same day at the latest.
  clock: { rule: 'P0D', from: 'policyDeployedOn', until: 'deployedOn' },
  rules: [
    notBefore('countersignedOn', 'organisedOn'),
    notBefore('deployedOn', 'countersignedOn'),
    notBefore('policyCountersignedOn', 'policyOrganisedOn'),
    notBefore('policyDeployedOn', 'policyCountersignedOn'),
  ],
  verbs: {
    countersign: {
      description: 'Says when the plan and the policy were countersigned.',
      past: 'countersigned',
      gives: ['countersignedOn', 'policyCountersignedOn'],
      once: 'countersignedOn',
    },
    deploy: {
      description: 'Says when the plan and the policy were deployed.',
      past: 'deployed',
      gives: ['deployedOn', 'policyDeployedOn'],
      once: 'deployedOn',
    },
  },
  summaries: [
    {
      of: 'policyDocumentId',
      set: (plans) => ({ plansInStep: plans.filter(isInStep).length }),
    },
  ],
})
