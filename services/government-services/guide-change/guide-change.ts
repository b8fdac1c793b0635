import {
  date,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  text,
  TimedRecord,
  url,
} from '../../kit/records/index.ts'
import { ServiceGuide } from '../service-guide/service-guide.ts'

@RecordEntity('A changed condition in a service guide; notice, task 26.', '辦理指南變更')
export class GuideChange extends TimedRecord {
  @reference(() => ServiceGuide, 'The guide it changes.', '辦理指南編號')
  guideId!: string

  @text('The condition that changed.', '變更內容')
  what!: string

  @dateTime(
    'When its approval was complete; starts the clock of one working day.',
    '審批程序完成時間',
  )
  approvalCompletedAt!: Date

  @date('The day from which it is applied; may lie ahead.', '實施日期', { ahead: true })
  implementOn!: string

  @dateTime('When it was published; null until then.', '公佈時間', optional)
  publishedAt!: Date | null

  @url('Where it is published.', '網址', optional)
  url!: string | null
}

export const guideChanges = recordType(GuideChange, {
  enter: ['record', 'recorded'],
  orderBy: ['-approvalCompletedAt'],
  unitFrom: 'guideId',
  inverse: { guideId: 'changes' },
  clock: { rule: 'P1WD', from: 'approvalCompletedAt', until: 'publishedAt' },
  actions: {
    publish: {
      description: 'Says where and when a change was published.',
      event: 'published',
      input: ['publishedAt', 'url'],
      ifNull: 'publishedAt',
    },
  },
  rules: [notBefore('publishedAt', 'approvalCompletedAt')],
})
