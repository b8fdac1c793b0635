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

export const OpenDataMilestone = choices('OpenDataMilestone', 'A step towards open data.', {
  CATALOGUE: ['The open-data catalogue is compiled.', '編制開放目錄'],
  PLATFORM: ['The open-data platform is live.', '建成開放平臺'],
  SAFEGUARDS: ['Open data are kept safe.', '安全保障'],
  OTHER: ['Any other step.', '其他'],
})
export type OpenDataMilestone = ChoiceOf<typeof OpenDataMilestone>

@RecordEntity('A step towards open data, planned and reached; notice, task 31.', '數據開放節點')
export class PlatformMilestone extends TimedRecord {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(OpenDataMilestone, 'Which step it is.', '節點類型')
  kind!: OpenDataMilestone

  @title('Its name.', '節點名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government it is made for.', '層級')
  level!: GovernmentLevel

  @date('The day it is planned for; null if there is no plan.', '計劃日期', {
    optional: true,
    ahead: true,
  })
  plannedOn!: string | null

  @date('The day it was reached; null until then.', '完成日期', optional)
  reachedOn!: string | null

  @url('Where it can be seen.', '網址', optional)
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
      description: 'Says that it was reached.',
      event: 'reached',
      input: ['reachedOn', 'url'],
      ifNull: 'reachedOn',
    },
  },
})
