import {
  choice,
  date,
  derived,
  GovernmentLevel,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'
import { soundNumbers, standardWithItsDay } from './rules.ts'

@RecordEntity(
  'A hall where people come to have their affairs handled; notice, tasks 22 to 24.',
  '政務大廳',
)
export class ServiceHall extends UnitRecord {
  @title('Its name.', '大廳名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government that runs it.', '層級')
  level!: GovernmentLevel

  @integer('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @integer('How many windows it has.', '窗口數')
  windows!: number

  @integer('How many service items its level has in all.', '事項總數')
  itemsInAll!: number

  @integer('How many of these are handled in the hall.', '進駐事項數')
  itemsOnSite!: number

  @integer('How many of those can as well be handled online.', '線上線下融合事項數', optional)
  itemsBothWays!: number | null

  @code('The one service standard of windows and website.', '統一服務標準編號', optional)
  standardNo!: string | null

  @date('The day that standard was adopted.', '統一標準日期', optional)
  unifiedOn!: string | null

  @integer(
    'How many kinds of rules it still lacks; null before the first rule.',
    '欠缺制度類數',
    derived,
  )
  rulesMissing!: number | null

  @integer(
    'How many comprehensive windows are open in it; null before the first.',
    '綜合窗口數',
    derived,
  )
  comprehensiveWindowCount!: number | null

  @integer('How many items these take in; null before the first.', '綜合窗口受理事項數', derived)
  itemsThroughWindows!: number | null

  @integer(
    'How many of the five named facilities it lacks; null before the first.',
    '欠缺設施類數',
    derived,
  )
  facilitiesMissing!: number | null

  @date('The day since which all of these have been looked at.', '設施檢查日期', derived)
  facilitiesCheckedOn!: string | null

  @date('The day it opened.', '啟用日期')
  openedOn!: string

  @date('The day it was closed for good.', '停用日期', optional)
  closedOn!: string | null
}

/** Whether it still serves people. */
export const isOpen = ({ closedOn }: ServiceHall): boolean => closedOn === null

export const serviceHalls = recordType(ServiceHall, {
  orderBy: ['name'],
  actions: {
    unify: {
      description: 'Says which standard windows and website share since when.',
      event: 'unified',
      input: ['standardNo', 'unifiedOn'],
      ifNull: 'unifiedOn',
    },
    close: {
      description: 'Says that a hall was closed for good.',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
  rules: [...soundNumbers, standardWithItsDay, notBefore('closedOn', 'openedOn')],
})
