import {
  date,
  derived,
  RecordEntity,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'An issue of the gazette of the unit, on paper; its publication is the electronic edition; notice, tasks 35 and 36.',
  '政府公報',
)
export class GazetteIssue extends Publication {
  @integer('Its number within the year.', '期號', { range: [1, 999] })
  number!: number

  @date(
    'The day it came out on paper; the electronic edition is due the same day.',
    '紙質版出刊日期',
  )
  paperOn!: string

  @date('The day the oldest document in it was formed.', '最早文件形成日期', derived)
  oldestFormedOn!: string | null
}

export const gazetteIssues = recordType(GazetteIssue, {
  orderBy: ['-paperOn'],
  clock: { rule: 'P0D', from: 'paperOn', until: 'publishedOn' },
})
