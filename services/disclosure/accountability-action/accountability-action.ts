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
  'A unit held to account for an event; for those concerned until published; task 17.',
  '輿情應對問責',
)
export class AccountabilityAction extends Publication {
  @reference(() => PublicOpinionIncident, 'The event.', '政務輿情編號')
  eventId!: string

  @title('The unit held to account.', '被問責單位')
  accountableUnit!: string

  @choice(AccountabilityKind, 'How it is held to account.', '問責方式')
  kind!: AccountabilityKind

  @choice(HandlingFailing, 'What it failed in.', '問責情形')
  failing!: HandlingFailing

  @date('The day it was decided.', '決定日期')
  decidedOn!: string

  @date('The day the failing was mended; null while open.', '整改完成日期', optional)
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
      description: 'Says that the failing was mended.',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
})
