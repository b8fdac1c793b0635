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
} from '../../kit/records/index.ts'

export const RevisedRule = choices('RevisedRule', 'Rule that is revised (修訂對象).', {
  PROVINCIAL_MEASURES: [
    'The disclosure measures of Fujian (福建省政府信息公開辦法).',
    '福建省政府信息公開辦法',
    'Fujian’s measures on disclosure',
  ],
  OWN: ['A rule of the unit itself (本單位制度).', '本單位制度', 'Own rules'],
})
export type RevisedRule = ChoiceOf<typeof RevisedRule>

@RecordEntity(
  'The revision of a rule on disclosure, in four stages (制度修訂); 閩政辦〔2018〕43號.',
  '制度修訂',
)
export class RuleRevision extends UnitRecord {
  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(RevisedRule, 'Rule that is revised.', '修訂對象')
  rule!: RevisedRule

  @title('Name of the rule.', '制度名稱')
  ruleName!: string

  @date('Day on which the revision started; null until then.', '啟動日期', optional)
  startedOn!: string | null

  @date(
    'Day on which a draft was published for comment (公開徵求意見); null until then.',
    '公開徵求意見日期',
    optional,
  )
  consultedOn!: string | null

  @date(
    'Day on which the draft was submitted for decision (送審); null until then.',
    '送審日期',
    optional,
  )
  submittedOn!: string | null

  @date('Day on which the revised rule was issued; null until then.', '印發日期', optional)
  issuedOn!: string | null
}

const stage = <P extends 'startedOn' | 'consultedOn' | 'submittedOn' | 'issuedOn'>(
  property: P,
  event: string,
  description: string,
) => ({ description, event, input: [property], ifNull: property })

export const ruleRevisions = recordType(RuleRevision, {
  orderBy: ['-startedOn'],
  provinceOnly: { field: 'rule', values: [RevisedRule.PROVINCIAL_MEASURES] },
  rules: [
    notBefore('consultedOn', 'startedOn'),
    notBefore('submittedOn', 'consultedOn'),
    notBefore('issuedOn', 'submittedOn'),
  ],
  actions: {
    start: stage('startedOn', 'started', 'Records the day on which the revision started (啟動).'),
    consultOn: stage(
      'consultedOn',
      'consulted',
      'Records the day on which a draft was published for comment (公開徵求意見).',
    ),
    submit: stage(
      'submittedOn',
      'submitted',
      'Records the day on which the draft was submitted for decision (送審).',
    ),
    issue: stage(
      'issuedOn',
      'issued',
      'Records the day on which the revised rule was issued (印發).',
    ),
  },
})
