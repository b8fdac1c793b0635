import {
  choice,
  type ChoiceOf,
  choices,
  date,
  GovernmentLevel,
  title,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  url,
  integer,
} from '../../kit/records/index.ts'

export const OpenDataMilestone = choices(
  'OpenDataMilestone',
  'Milestone of open data (節點類型).',
  {
    CATALOGUE: [
      'The open-data catalogue is compiled (編制開放目錄).',
      '編制開放目錄',
      'Catalogue of open data',
    ],
    PLATFORM: [
      'The open-data platform is online (建成開放平臺).',
      '建成開放平臺',
      'Open data platform',
    ],
    SAFEGUARDS: ['Safeguards for open data are in place (安全保障).', '安全保障'],
    OTHER: ['Any other milestone (其他).', '其他'],
  },
)
export type OpenDataMilestone = ChoiceOf<typeof OpenDataMilestone>

@RecordEntity(
  'A planned or reached milestone of open data (數據開放節點); 閩政辦〔2018〕43號.',
  '數據開放節點',
)
export class PlatformMilestone extends TimedRecord {
  @integer('Year for which the unit reports.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(OpenDataMilestone, 'Kind of the milestone.', '節點類型')
  kind!: OpenDataMilestone

  @title('Name of the milestone.', '節點名稱')
  name!: string

  @choice(GovernmentLevel, 'Level of government that it is for.', '層級')
  level!: GovernmentLevel

  @date('Planned day, which is its due date; null if none is planned.', '計劃日期', {
    optional: true,
    ahead: true,
  })
  plannedOn!: string | null

  @date('Day on which it was reached; null until then.', '完成日期', optional)
  reachedOn!: string | null

  @url('Address where the result can be seen; null if none.', '網址', optional)
  url!: string | null
}

export const platformMilestones = recordType(PlatformMilestone, {
  orderBy: ['plannedOn'],
  clock: {
    rule: ({ plannedOn }) => plannedOn ?? undefined,
    from: 'plannedOn',
    until: 'reachedOn',
  },
  actions: {
    reach: {
      description: 'Records the day on which the milestone was reached (完成).',
      event: 'reached',
      input: ['reachedOn', 'url'],
      ifNull: 'reachedOn',
    },
  },
})
