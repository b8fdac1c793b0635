import {
  choice,
  type ChoiceOf,
  choices,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'

export const StandardAspect = choices(
  'StandardAspect',
  'What of online services a standard sets.',
  {
    ITEM_SETTING: ['Which items there are and how they are set.', '事項設定'],
    REVIEW_RULES: ['By which rules applications are reviewed.', '審查細則'],
    PREMISES: ['What the places of service are like.', '服務場所'],
    ONLINE_OPERATION: ['How services run online.', '網上運行'],
    HANDLING_INNOVATION: ['New ways of handling.', '辦理創新'],
    SUPERVISION: ['How services are supervised and evaluated.', '監督評價'],
  },
)
export type StandardAspect = ChoiceOf<typeof StandardAspect>

@RecordEntity('A standard for online service items; notice, task 19.', '審批服務標準')
export class ApprovalStandard extends UnitRecord {
  @choice(StandardAspect, 'The aspect it sets.', '標準化方面')
  aspect!: StandardAspect

  @title('Its title.', '標題')
  title!: string

  @code('Its document number.', '文號')
  docNo!: string

  @title('What it applies to.', '適用範圍')
  scope!: string

  @integer('The year in which the unit works by it.', '年度', { range: [2000, 2100] })
  year!: number

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @date('The day it was repealed.', '廢止日期', optional)
  repealedOn!: string | null
}

export const approvalStandards = recordType(ApprovalStandard, {
  orderBy: ['-issuedOn'],
  actions: {
    repeal: {
      description: 'Says that a standard no longer holds.',
      event: 'repealed',
      input: ['repealedOn'],
      ifNull: 'repealedOn',
    },
  },
  rules: [notBefore('repealedOn', 'issuedOn')],
})
