import {
  date,
  derived,
  RecordEntity,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  "An issue of the unit's gazette (政府公報); `publishedOn` is the day of the electronic edition; 閩政辦〔2018〕43號.",
  '政府公報',
)
export class GazetteIssue extends Publication {
  @integer('Issue number within the year.', '期號', { range: [1, 999] })
  number!: number

  @date('Day of the paper edition; the electronic edition is due the same day.', '紙質版出刊日期')
  paperOn!: string

  @date(
    'Earliest day on which a document in the issue was formed. Computed by the hub.',
    '最早文件形成日期',
    derived,
  )
  oldestFormedOn!: string | null
}

export const gazetteIssues = recordType(GazetteIssue, {
  orderBy: ['-paperOn'],
  clock: { rule: 'P0D', from: 'paperOn', until: 'publishedOn' },
})
