import {
  choice,
  type ChoiceOf,
  choices,
  day,
  GovernmentLevel,
  line,
  Noun,
  optional,
  recordType,
  TimedRecord,
  webAddress,
  whole,
} from '../../kit/records/index.ts'

export const OpenDataMilestone = choices('OpenDataMilestone', 'A step towards open data.', {
  CATALOGUE: ['The open-data catalogue is compiled.', '編制開放目錄'],
  PLATFORM: ['The open-data platform is live.', '建成開放平臺'],
  SAFEGUARDS: ['Open data are kept safe.', '安全保障'],
  OTHER: ['Any other step.', '其他'],
})
export type OpenDataMilestone = ChoiceOf<typeof OpenDataMilestone>

@Noun('A step towards open data, planned and reached; notice, task 31.', '數據開放節點')
export class PlatformMilestone extends TimedRecord {
  @whole('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(OpenDataMilestone, 'Which step it is.', '節點類型')
  kind!: OpenDataMilestone

  @line('Its name.', '節點名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government it is made for.', '層級')
  level!: GovernmentLevel

  @day('The day it is planned for; null if there is no plan.', '計劃日期', {
    optional: true,
    ahead: true,
  })
  plannedOn!: string | null

  @day('The day it was reached; null until then.', '完成日期', optional)
  reachedOn!: string | null

  @webAddress('Where it can be seen.', '網址', optional)
  url!: string | null
}

export const platformMilestones = recordType(PlatformMilestone, {
  orderBy: ['plannedOn'],
  clock: {
    rule: ({ plannedOn }) => plannedOn ?? undefined,
    from: 'plannedOn',
    until: 'reachedOn',
  },
  verbs: {
    reach: {
      description: 'Says that it was reached.',
      past: 'reached',
      gives: ['reachedOn', 'url'],
      once: 'reachedOn',
    },
  },
})
