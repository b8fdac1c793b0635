import {
  choice,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { PublicOpinionIncident } from '../public-opinion-incident/public-opinion-incident.ts'
import { AccountabilityKind, HandlingFailing } from './enums.ts'

@RecordEntity(
  'A unit that is held accountable for its handling of a public-opinion incident (輿情應對問責); 閩政辦〔2018〕43號.',
  '輿情應對問責',
)
export class AccountabilityAction extends Publication {
  @reference(() => PublicOpinionIncident, 'The incident whose handling was judged.', '政務輿情編號')
  eventId!: string

  @title('Name of the unit that is held accountable; an organisation, not a person.', '被問責單位')
  accountableUnit!: string

  @choice(AccountabilityKind, 'The form of accountability.', '問責方式')
  kind!: AccountabilityKind

  @choice(HandlingFailing, 'The failing that it is held accountable for.', '問責情形')
  failing!: HandlingFailing

  @date('Day of the decision.', '決定日期')
  decidedOn!: string

  @date(
    'Day on which the rectification (整改) was complete; null while open.',
    '整改完成日期',
    optional,
  )
  closedOn!: string | null
}

export const accountabilityActions = recordType(AccountabilityAction, {
  orderBy: ['-decidedOn'],
  unitFrom: 'eventId',
  inverse: { eventId: 'accountabilityActions' },
  publicWhenSet: 'publishedOn',
  rules: [notBefore('closedOn', 'decidedOn')],
  actions: {
    close: {
      description: 'Records the day on which the failing was rectified (整改完成).',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
