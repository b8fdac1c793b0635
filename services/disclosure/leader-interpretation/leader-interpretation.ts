import {
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
  'A policy interpreted in public by a leader of the unit; notice, task 11.',
  '領導解讀',
)
export class LeaderInterpretation extends Publication {
  @title('Who it was.', '領導姓名', { personal: true })
  leaderName!: string

  @boolean('Whether it was the principal leader.', '是否主要領導')
  isPrincipal!: boolean

  @choice(InterpretationForm, 'How it was done.', '解讀方式')
  form!: InterpretationForm

  @date('The day it was held; it counts for that year.', '舉行日期')
  heldOn!: string

  @title('The policy interpreted, in words.', '解讀主題')
  topic!: string

  @reference(
    () => PolicyDocument,
    'The policy interpreted, where the hub has it.',
    '政策文件編號',
    optional,
  )
  policyDocumentId!: string | null

  @boolean('Whether it covered the background of the policy.', '是否解讀政策背景')
  coversBackground!: boolean

  @boolean('Whether it covered the key tasks.', '是否解讀重點任務')
  coversTasks!: boolean

  @boolean('Whether it covered what follows.', '是否解讀後續工作考慮')
  coversFollowUp!: boolean

  @dateTime('When it was withdrawn as a mistaken entry; null while valid.', '撤回時間', optional)
  withdrawnAt!: Date | null

  @text('Why it was withdrawn.', '撤回原因', { optional: true, personal: true })
  withdrawalReason!: string | null
}

export const leaderInterpretations = recordType(LeaderInterpretation, {
  enter: ['record', 'recorded'],
  orderBy: ['-heldOn'],
  inverse: { policyDocumentId: 'leaderInterpretations' },
  actions: {
    withdraw: {
      description: 'Takes back a mistaken entry; it is kept, and counts no more.',
      event: 'withdrawn',
      input: ['withdrawnAt', 'withdrawalReason'],
      ifNull: 'withdrawnAt',
    },
  },
  rules: [
    {
      field: 'withdrawalReason',
      isMet: ({ withdrawnAt, withdrawalReason }) =>
        (withdrawnAt === null) === (withdrawalReason === null),
      message: {
        en: '"withdrawalReason" goes with "withdrawnAt". Give both, or neither.',
        hant: '「撤回原因」與「撤回時間」應同時填寫或同時留空。',
        hans: '“撤回原因”与“撤回时间”应同时填写或同时留空。',
      },
    },
  ],
})
