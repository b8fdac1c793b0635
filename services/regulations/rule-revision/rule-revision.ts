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

export const RevisedRule = choices('RevisedRule', 'Which rule is revised.', {
  PROVINCIAL_MEASURES: ['The disclosure measures of Fujian.', '福建省政府信息公開辦法'],
  OWN: ['A rule of the unit’s own.', '本單位制度'],
})
export type RevisedRule = ChoiceOf<typeof RevisedRule>

@RecordEntity('The revision of a rule on disclosure, stage by stage; notice, task 37.', '制度修訂')
export class RuleRevision extends UnitRecord {
  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(RevisedRule, 'Which rule it is.', '修訂對象')
  rule!: RevisedRule

  @title('The name of the rule.', '制度名稱')
  ruleName!: string

  @date('The day the revision was started; null until then.', '啟動日期', optional)
  startedOn!: string | null

  @date('The day a draft was put up for comment.', '公開徵求意見日期', optional)
  consultedOn!: string | null

  @date('The day the draft was submitted for decision.', '送審日期', optional)
  submittedOn!: string | null

  @date('The day the revised rule was issued.', '印發日期', optional)
  issuedOn!: string | null
}

const stage = <P extends 'startedOn' | 'consultedOn' | 'submittedOn' | 'issuedOn'>(
  property: P,
  event: string,
  description: string,
) => ({ description, event, input: [property], ifNull: property })

export const ruleRevisions = recordType(RuleRevision, {
  orderBy: ['-startedOn'],
  rules: [
    notBefore('consultedOn', 'startedOn'),
    notBefore('submittedOn', 'consultedOn'),
    notBefore('issuedOn', 'submittedOn'),
  ],
  actions: {
    start: stage('startedOn', 'started', 'Says that the revision has started.'),
    consultOn: stage('consultedOn', 'consulted', 'Says that a draft was put up for comment.'),
    submit: stage('submittedOn', 'submitted', 'Says that the draft was submitted for decision.'),
    issue: stage('issuedOn', 'issued', 'Says that the revised rule was issued.'),
  },
})
