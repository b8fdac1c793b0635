import {
  choice,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
} from '../../kit/records/index.ts'
import { publicationRulePack } from '../disclosable.ts'
import { DisclosureType } from '../disclosure-type.ts'
import { MeetingKind } from './meeting-kind.ts'

@RecordEntity(
  'A matter decided by a meeting of a government, and its disclosure (政府會議議定事項); 閩政辦〔2018〕43號.',
  '政府會議議定事項',
)
export class MeetingDecision extends Publication {
  @choice(MeetingKind, 'Kind of the meeting.', '會議類型')
  meeting!: MeetingKind

  @date(
    'Day of the meeting; starts the period of 20 working days for publication if its rule pack is on.',
    '會議日期',
  )
  heldOn!: string

  @title('The matter decided.', '議定事項')
  title!: string

  @choice(DisclosureType, 'Disclosure attribute (公開屬性) of the decision.', '公開屬性')
  disclosureType!: DisclosureType

  @text(
    'Legal reason for not publishing it; at most 10,000 characters; null if published.',
    '不公開理由',
    optional,
  )
  withholdReason!: string | null
}

export const meetingDecisions = recordType(MeetingDecision, {
  orderBy: ['-heldOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: publicationRulePack, from: 'heldOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'heldOn')],
})
