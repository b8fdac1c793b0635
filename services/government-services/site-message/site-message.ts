import {
  choice,
  title,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  orNow,
  recordType,
  reference,
  text,
  TimedRecord,
  url,
} from '../../kit/records/index.ts'
import { DutyOfficer } from '../duty-officer/duty-officer.ts'
import { siteMessageVerbs } from './actions.ts'
import { SiteMessageChannel } from './enums.ts'

@RecordEntity(
  'A message about a government website, forwarded to a unit; notice, task 21.',
  '網站留言',
)
export class SiteMessage extends TimedRecord {
  @choice(SiteMessageChannel, 'The way it came.', '渠道')
  channel!: SiteMessageChannel

  @title('What it is about, without names of persons.', '主題')
  subject!: string

  @url('The page it speaks of.', '所涉網址', optional)
  pageUrl!: string | null

  @dateTime('When it was forwarded; starts the clock of two working days.', '轉辦時間', orNow)
  forwardedAt!: Date

  @reference(() => DutyOfficer, 'Who took it in hand.', '責任人編號', {
    optional: true,
    sameUnit: true,
  })
  officerId!: string | null

  @dateTime('When the unit took it in hand.', '受理時間', optional)
  handledAt!: Date | null

  @dateTime('When the fault was mended.', '整改時間', optional)
  rectifiedAt!: Date | null

  @dateTime('When the unit answered; null while open.', '回覆時間', optional)
  repliedAt!: Date | null

  @text('What was done and answered.', '辦理結果', optional)
  outcome!: string | null
}

/** An office above forwards it; the unit has until the end of the second working day, as the notice asks. */
export const siteMessages = recordType(SiteMessage, {
  enter: ['forward', 'forwarded'],
  enteredBy: ['reviewer', 'supervisor'],
  orderBy: ['-forwardedAt'],
  clock: { rule: 'P2WD', from: 'forwardedAt', until: 'repliedAt' },
  actions: siteMessageVerbs,
  rules: [
    notBefore('handledAt', 'forwardedAt'),
    notBefore('rectifiedAt', 'forwardedAt'),
    notBefore('repliedAt', 'forwardedAt'),
    {
      field: 'outcome',
      isMet: ({ repliedAt, outcome }) => repliedAt === null || outcome !== null,
      message: {
        en: '"outcome" is missing. Say what was done and answered.',
        hant: '缺少「辦理結果」,請填寫。',
        hans: '缺少“办理结果”,请填写。',
      },
    },
  ],
})
