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
import { publicationPack } from '../answered-for.ts'
import { DisclosureType } from '../disclosure-type.ts'
import { MeetingKind } from './meeting-kind.ts'

@RecordEntity('An item that a meeting of a government decided; notice, task 1.', '政府會議議定事項')
export class MeetingDecision extends Publication {
  @choice(MeetingKind, 'Which meeting decided it.', '會議類型')
  meeting!: MeetingKind

  @date('The day of the meeting; starts the clock of publication.', '會議日期')
  heldOn!: string

  @title('What was decided.', '議定事項')
  title!: string

  @choice(DisclosureType, 'How it is open.', '公開屬性')
  disclosureType!: DisclosureType

  @text('The legal reason for withholding it.', '不公開理由', optional)
  withholdReason!: string | null
}

export const meetingDecisions = recordType(MeetingDecision, {
  orderBy: ['-heldOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: publicationPack, from: 'heldOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'heldOn')],
})
