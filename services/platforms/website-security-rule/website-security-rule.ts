import {
  choice,
  type ChoiceOf,
  choices,
  code,
  date,
  integer,
  notBefore,
  optional,
  RecordEntity,
  recordType,
  title,
  UnitRecord,
} from '../../kit/records/index.ts'

export const WebsiteSecurityAspect = choices(
  'WebsiteSecurityAspect',
  'Aspect of the security of websites that a rule regulates (安全保障方面).',
  {
    SAFEGUARDS: [
      'Protection against attacks, tampering and viruses (網站安全保障機制).',
      '網站安全保障機制',
      'Website security safeguards',
    ],
    USER_INFORMATION: [
      'Protection of the information of users (用戶信息保護制度).',
      '用戶信息保護制度',
      'Protection of user information',
    ],
  },
)
export type WebsiteSecurityAspect = ChoiceOf<typeof WebsiteSecurityAspect>

@RecordEntity(
  'A rule by which a unit secures its websites (網站安全制度); 閩政辦〔2018〕43號.',
  '網站安全制度',
)
export class WebsiteSecurityRule extends UnitRecord {
  @integer('Year in which the unit works by the rule.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(WebsiteSecurityAspect, 'Aspect that the rule regulates.', '安全保障方面')
  aspect!: WebsiteSecurityAspect

  @title('Title of the rule.', '標題')
  title!: string

  @code('Document number (文號); null if it has none.', '文號', optional)
  docNo!: string | null

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of repeal; null while in force.', '廢止日期', optional)
  repealedOn!: string | null
}

export const websiteSecurityRules = recordType(WebsiteSecurityRule, {
  orderBy: ['-issuedOn'],
  actions: {
    repeal: {
      description: 'Records that the rule is no longer in force (廢止).',
      event: 'repealed',
      input: ['repealedOn'],
      ifNull: 'repealedOn',
    },
  },
  rules: [notBefore('repealedOn', 'issuedOn')],
})
