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
  'Aspect of approval services that a standard regulates (標準化方面).',
  {
    ITEM_SETTING: ['Definition of service items (事項設定).', '事項設定', 'Setting of items'],
    REVIEW_RULES: ['Rules for reviewing applications (審查細則).', '審查細則'],
    PREMISES: ['Service premises (服務場所).', '服務場所'],
    ONLINE_OPERATION: ['Online operation (網上運行).', '網上運行'],
    HANDLING_INNOVATION: ['New ways of handling (辦理創新).', '辦理創新'],
    SUPERVISION: ['Supervision and evaluation (監督評價).', '監督評價'],
  },
)
export type StandardAspect = ChoiceOf<typeof StandardAspect>

@RecordEntity(
  'A standard for approval services that a unit works by (審批服務標準); 閩政辦〔2018〕43號.',
  '審批服務標準',
)
export class ApprovalStandard extends UnitRecord {
  @choice(StandardAspect, 'Aspect that the standard regulates.', '標準化方面')
  aspect!: StandardAspect

  @title('Title of the standard.', '標題')
  title!: string

  @code('Document number (文號).', '文號')
  docNo!: string

  @title('Scope of application.', '適用範圍')
  scope!: string

  @integer('Year in which the unit works by the standard.', '年度', { range: [2000, 2100] })
  year!: number

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of repeal; null while in force.', '廢止日期', optional)
  repealedOn!: string | null
}

export const approvalStandards = recordType(ApprovalStandard, {
  orderBy: ['-issuedOn'],
  actions: {
    repeal: {
      description: 'Records that the standard is no longer in force (廢止).',
      event: 'repealed',
      input: ['repealedOn'],
      ifNull: 'repealedOn',
    },
  },
  rules: [notBefore('repealedOn', 'issuedOn')],
})
