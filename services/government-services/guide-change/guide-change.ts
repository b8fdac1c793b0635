import {
  day,
  moment,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  text,
  TimedRecord,
  webAddress,
} from '../../kit/records/index.ts'
import { ServiceGuide } from '../service-guide/service-guide.ts'

@Noun('A changed condition in a service guide; notice, task 26.', '辦理指南變更')
export class GuideChange extends TimedRecord {
  @ref(() => ServiceGuide, 'The guide it changes.', '辦理指南編號')
  guideId!: string

  @text('The condition that changed.', '變更內容')
  what!: string

  @moment(
    'When its approval was complete; starts the clock of one working day.',
    '審批程序完成時間',
  )
  approvalCompletedAt!: Date

  @day('The day from which it is applied; may lie ahead.', '實施日期', { ahead: true })
  implementOn!: string

  @moment('When it was published; null until then.', '公佈時間', optional)
  publishedAt!: Date | null

  @webAddress('Where it is published.', '網址', optional)
  url!: string | null
}

export const guideChanges = recordType(GuideChange, {
  enter: ['record', 'recorded'],
  orderBy: ['-approvalCompletedAt'],
  within: 'guideId',
  listedBy: { guideId: 'changes' },
  clock: { rule: 'P1WD', from: 'approvalCompletedAt', until: 'publishedAt' },
  verbs: {
    publish: {
      description: 'Says where and when a change was published.',
      past: 'published',
      gives: ['publishedAt', 'url'],
      once: 'publishedAt',
    },
  },
  rules: [notBefore('publishedAt', 'approvalCompletedAt')],
})
