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
  reference,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

export const HallRuleKind = choices(
  'HallRuleKind',
  "Purpose of a service hall's rule (制度類別).",
  {
    MANAGEMENT: ['Management of the hall (管理制度).', '管理制度'],
    INCENTIVE: ['Rewards and penalties (激勵約束).', '激勵約束'],
    DISCIPLINE: ['Conduct and discipline of the staff (人員紀律).', '人員紀律'],
  },
)
export type HallRuleKind = ChoiceOf<typeof HallRuleKind>

@RecordEntity(
  'A rule by which a service hall is managed (大廳制度); 閩政辦〔2018〕43號.',
  '大廳制度',
)
export class HallRule extends UnitRecord {
  @reference(() => ServiceHall, 'The service hall that the rule is for.', '政務大廳編號')
  hallId!: string

  @choice(HallRuleKind, 'Purpose of the rule.', '制度類別')
  kind!: HallRuleKind

  @title('Title of the rule.', '標題')
  title!: string

  @code('Document number (文號).', '文號')
  docNo!: string

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @date('Day of repeal; null while in force.', '廢止日期', optional)
  repealedOn!: string | null
}

export const hallRules = recordType(HallRule, {
  orderBy: ['-issuedOn'],
  unitFrom: 'hallId',
  inverse: { hallId: 'rules' },
  actions: {
    repeal: {
      description: 'Records that the rule is no longer in force (廢止).',
      event: 'repealed',
      input: ['repealedOn'],
      ifNull: 'repealedOn',
    },
  },
  rules: [notBefore('repealedOn', 'issuedOn')],
  aggregates: [
    { into: 'hallId', set: (rules) => ({ rulesMissing: kinds.length - kindsInForce(rules) }) },
  ],
})

const kinds = Object.values(HallRuleKind)

const kindsInForce = (rules: readonly HallRule[]): number =>
  new Set(rules.filter(({ repealedOn }) => repealedOn === null).map(({ kind }) => kind)).size
