import {
  bothOrNeither,
  choice,
  date,
  boolean,
  title,
  dateTime,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
  text,
} from '../../kit/records/index.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'
import { InterpretationForm } from './interpretation-form.ts'

@RecordEntity(
  'A public interpretation of a policy by a leader of the unit (領導解讀); the principal leader is the "first interpreter" (第一解讀人); 閩政辦〔2018〕43號.',
  '領導解讀',
)
export class LeaderInterpretation extends Publication {
  @title('Name of the leader.', '領導姓名', { personal: true })
  leaderName!: string

  @boolean('Whether it was the principal leader (主要領導) of the unit.', '是否主要領導')
  isPrincipal!: boolean

  @choice(InterpretationForm, 'Form of the interpretation.', '解讀方式')
  form!: InterpretationForm

  @date('Day of the interpretation; it counts for the year of this day.', '舉行日期')
  heldOn!: string

  @title('Title or topic of the interpreted policy.', '解讀主題')
  topic!: string

  @reference(
    () => PolicyDocument,
    'The interpreted policy; null if the hub has no record of it.',
    '政策文件編號',
    optional,
  )
  policyDocumentId!: string | null

  @boolean('Whether it covered the background of the policy.', '是否解讀政策背景')
  coversBackground!: boolean

  @boolean('Whether it covered the key tasks (重點任務).', '是否解讀重點任務')
  coversTasks!: boolean

  @boolean(
    'Whether it covered the plans for follow-up work (後續工作考慮).',
    '是否解讀後續工作考慮',
  )
  coversFollowUp!: boolean

  @dateTime('Time of withdrawal as a mistaken entry; null while valid.', '撤回時間', optional)
  withdrawnAt!: Date | null

  @text(
    'Reason for the withdrawal; at most 10,000 characters; set together with `withdrawnAt`.',
    '撤回原因',
    { optional: true, personal: true },
  )
  withdrawalReason!: string | null
}

export const leaderInterpretations = recordType(LeaderInterpretation, {
  enter: ['record', 'recorded'],
  orderBy: ['-heldOn'],
  inverse: { policyDocumentId: 'leaderInterpretations' },
  actions: {
    withdraw: {
      description: 'Withdraws a mistaken entry (撤回). The record remains, but no longer counts.',
      event: 'withdrawn',
      input: ['withdrawnAt', 'withdrawalReason'],
      ifNull: 'withdrawnAt',
    },
  },
  rules: [bothOrNeither('withdrawalReason', 'withdrawnAt')],
})
