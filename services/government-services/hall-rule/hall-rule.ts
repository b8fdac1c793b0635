import {
  choice,
  type ChoiceOf,
  choices,
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  UnitRecord,
  word,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

export const HallRuleKind = choices('HallRuleKind', 'What a rule of a service hall is for.', {
  MANAGEMENT: ['How the hall is run.', '管理制度'],
  INCENTIVE: ['What is rewarded and what is not.', '激勵約束'],
  DISCIPLINE: ['How its staff is led and held to order.', '人員紀律'],
})
export type HallRuleKind = ChoiceOf<typeof HallRuleKind>

@Noun('A rule by which a service hall is run; notice, task 22.', '大廳制度')
export class HallRule extends UnitRecord {
  @ref(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @choice(HallRuleKind, 'What it is for.', '制度類別')
  kind!: HallRuleKind

  @line('Its title.', '標題')
  title!: string

  @word('Its document number.', '文號')
  docNo!: string

  @day('The day it was issued.', '印發日期')
  issuedOn!: string

  @day('The day it was repealed.', '廢止日期', optional)
  repealedOn!: string | null
}

export const hallRules = recordType(HallRule, {
  orderBy: ['-issuedOn'],
  within: 'hallId',
  listedBy: { hallId: 'rules' },
  verbs: {
    repeal: {
      description: 'Says that a rule no longer holds.',
      past: 'repealed',
      gives: ['repealedOn'],
      once: 'repealedOn',
    },
  },
  rules: [notBefore('repealedOn', 'issuedOn')],
  summaries: [
    { of: 'hallId', set: (rules) => ({ rulesMissing: kinds.length - kindsInForce(rules) }) },
  ],
})

const kinds = Object.values(HallRuleKind)

const kindsInForce = (rules: readonly HallRule[]): number =>
  new Set(rules.filter(({ repealedOn }) => repealedOn === null).map(({ kind }) => kind)).size
