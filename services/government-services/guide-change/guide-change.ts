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

@RecordEntity(
  'A changed condition in a service guide (辦理指南變更); 閩政辦〔2018〕43號.',
  '辦理指南變更',
)
export class GuideChange extends TimedRecord {
  @reference(() => ServiceGuide, 'The guide that is changed.', '辦理指南編號')
  guideId!: string

  @text('The condition that changed; at most 10,000 characters.', '變更內容')
  what!: string

  @dateTime(
    'Time at which the approval of the change was complete; starts the period of one working day for publication.',
    '審批程序完成時間',
  )
  approvalCompletedAt!: Date

  @date('Day from which the change applies; may lie in the future.', '實施日期', { ahead: true })
  implementOn!: string

  @dateTime('Time of publication; null until then.', '公佈時間', optional)
  publishedAt!: Date | null

  @url('Address of the publication.', '網址', optional)
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
      description: 'Records when and where the change was published (公佈).',
      event: 'published',
      input: ['publishedAt', 'url'],
      ifNull: 'publishedAt',
    },
  },
  rules: [notBefore('publishedAt', 'approvalCompletedAt')],
})
