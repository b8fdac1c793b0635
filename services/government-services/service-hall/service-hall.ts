import {
  bothOrNeither,
  notMoreThan,
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

@RecordEntity(
  'A hall in which people have their affairs handled in person (政務大廳); 閩政辦〔2018〕43號.',
  '政務大廳',
)
export class ServiceHall extends UnitRecord {
  @title('Name of the hall.', '大廳名稱')
  name!: string

  @choice(GovernmentLevel, 'Level of government that runs it.', '層級')
  level!: GovernmentLevel

  @integer('Year that the record describes.', '年度', { range: [2000, 2100] })
  year!: number

  @integer('Number of windows.', '窗口數')
  windows!: number

  @integer('Total number of service items of its level.', '事項總數')
  itemsInAll!: number

  @integer('Number of these items that are handled in the hall (進駐).', '進駐事項數')
  itemsOnSite!: number

  @integer(
    'Number of the items on site that are handled online as well; null until counted.',
    '線上線下融合事項數',
    optional,
  )
  itemsBothWays!: number | null

  @code(
    'Number of the service standard shared by hall and website; null until adopted.',
    '統一服務標準編號',
    optional,
  )
  standardNo!: string | null

  @date('Day on which that standard was adopted; null until then.', '統一標準日期', optional)
  unifiedOn!: string | null

  @integer(
    'Number of kinds of rules that it lacks; null before the first rule. Computed by the hub.',
    '欠缺制度類數',
    derived,
  )
  rulesMissing!: number | null

  @integer(
    'Number of open comprehensive windows; null before the first. Computed by the hub.',
    '綜合窗口數',
    derived,
  )
  comprehensiveWindowCount!: number | null

  @integer(
    'Number of items that these windows accept; null before the first. Computed by the hub.',
    '綜合窗口受理事項數',
    derived,
  )
  itemsThroughWindows!: number | null

  @integer(
    'Number of the five named kinds of facilities that it lacks; null before the first. Computed by the hub.',
    '欠缺設施類數',
    derived,
  )
  facilitiesMissing!: number | null

  @date(
    'Earliest of the latest checks of its named facilities; null before the first. Computed by the hub.',
    '設施檢查日期',
    derived,
  )
  facilitiesCheckedOn!: string | null

  @date('Day of opening.', '啟用日期')
  openedOn!: string

  @date('Day of permanent closing; null while open.', '停用日期', optional)
  closedOn!: string | null
}

/** Whether the hall is still open. */
export const isOpen = ({ closedOn }: ServiceHall): boolean => closedOn === null

export const serviceHalls = recordType(ServiceHall, {
  orderBy: ['name'],
  actions: {
    unify: {
      description:
        'Records the standard that hall and website share, and the day of its adoption (統一標準).',
      event: 'unified',
      input: ['standardNo', 'unifiedOn'],
      ifNull: 'unifiedOn',
    },
    close: {
      description: 'Records the day on which the hall closed permanently (停用).',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
  rules: [
    notMoreThan('itemsOnSite', 'itemsInAll'),
    notMoreThan('itemsBothWays', 'itemsOnSite'),
    bothOrNeither('standardNo', 'unifiedOn'),
    notBefore('closedOn', 'openedOn'),
  ],
})
