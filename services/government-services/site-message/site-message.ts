import {
  boolean,
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
import { siteMessageActions } from './actions.ts'
import { SiteMessageChannel } from './enums.ts'

@RecordEntity(
  'A message about a government website, forwarded to a unit (網站留言); 閩政辦〔2018〕43號.',
  '網站留言',
)
export class SiteMessage extends TimedRecord {
  @choice(SiteMessageChannel, 'Channel through which it came.', '渠道')
  channel!: SiteMessageChannel

  @title('Subject of the message; without names of persons.', '主題')
  subject!: string

  @url('Address of the page that the message is about; null if none.', '所涉網址', optional)
  pageUrl!: string | null

  @dateTime(
    'Time at which it was forwarded to the unit (轉辦); starts the period of two working days for the reply. Now if left out.',
    '轉辦時間',
    orNow,
  )
  forwardedAt!: Date

  @reference(
    () => DutyOfficer,
    'The officer of the same unit who accepted it; null until then.',
    '責任人編號',
    {
      optional: true,
      sameUnit: true,
    },
  )
  officerId!: string | null

  @dateTime('Time at which the unit accepted it (受理); null until then.', '受理時間', optional)
  handledAt!: Date | null

  @dateTime('Time at which the fault was rectified (整改); null until then.', '整改時間', optional)
  rectifiedAt!: Date | null

  @boolean(
    'Whether the report named no fault, so that there was nothing to rectify; `outcome` says why. Null if not stated.',
    '是否無需整改',
    optional,
  )
  noFault!: boolean | null

  @dateTime('Time of the reply; null while open.', '回覆時間', optional)
  repliedAt!: Date | null

  @text(
    'Result of the handling as told to the public (辦理結果); at most 10,000 characters; null while open.',
    '辦理結果',
    optional,
  )
  outcome!: string | null
}

/** A higher office forwards it; the reply is due at the end of the second working day. */
export const siteMessages = recordType(SiteMessage, {
  enter: ['forward', 'forwarded'],
  enteredBy: ['reviewer', 'supervisor'],
  orderBy: ['-forwardedAt'],
  clock: { rule: 'P2WD', from: 'forwardedAt', until: 'repliedAt' },
  actions: siteMessageActions,
  rules: [
    notBefore('handledAt', 'forwardedAt'),
    notBefore('rectifiedAt', 'forwardedAt'),
    notBefore('repliedAt', 'forwardedAt'),
    {
      field: 'outcome',
      isMet: ({ repliedAt, outcome }) => repliedAt === null || outcome !== null,
      message: {
        en: '"outcome" is missing. Give the result of the handling.',
        hant: '缺少「辦理結果」,請填寫。',
        hans: '缺少“办理结果”,请填写。',
      },
    },
  ],
})
