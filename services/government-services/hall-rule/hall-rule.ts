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

export const HallRuleKind = choices('HallRuleKind', 'What a rule of a service hall is for.', {
  MANAGEMENT: ['How the hall is run.', '管理制度'],
  INCENTIVE: ['What is rewarded and what is not.', '激勵約束'],
  DISCIPLINE: ['How its staff is led and held to order.', '人員紀律'],
})
export type HallRuleKind = ChoiceOf<typeof HallRuleKind>

@RecordEntity('A rule by which a service hall is run; notice, task 22.', '大廳制度')
export class HallRule extends UnitRecord {
  @reference(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @choice(HallRuleKind, 'What it is for.', '制度類別')
  kind!: HallRuleKind

  @title('Its title.', '標題')
  title!: string

  @code('Its document number.', '文號')
  docNo!: string

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @date('The day it was repealed.', '廢止日期', optional)
  repealedOn!: string | null
}

export const hallRules = recordType(HallRule, {
  orderBy: ['-issuedOn'],
  unitFrom: 'hallId',
  inverse: { hallId: 'rules' },
  actions: {
    repeal: {
      description: 'Says that a rule no longer holds.',
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
