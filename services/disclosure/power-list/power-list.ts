import {
  date,
  derived,
  boolean,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
  code,
} from '../../kit/records/index.ts'
import { itemsAddUp } from './items-add-up.ts'

@RecordEntity(
  "A version of a unit's list of powers and responsibilities (權責清單); 閩政辦〔2018〕43號.",
  '權責清單',
)
export class PowerList extends Publication {
  @integer('Year in which the version is in force and for which it counts.', '年度', {
    range: [2000, 2100],
  })
  year!: number

  @code('Version, as numbered by the unit, e.g. 2018-1.', '版本')
  version!: string

  @date(
    'Day on which this version was formed or last adjusted; starts the period of 20 working days for publication if its rule pack is on.',
    '形成或調整日期',
  )
  adjustedOn!: string

  @date(
    'Day on which powers and responsibilities were merged into one list (融合); null until then.',
    '融合完成日期',
    optional,
  )
  mergedOn!: string | null

  @integer(
    'Number of powers and responsibilities in the list; null until counted.',
    '事項總數',
    optional,
  )
  itemCount!: number | null

  @integer('Number of items withheld as secret (涉密); null until counted.', '涉密事項數', optional)
  secretItems!: number | null

  @integer(
    'Number of items that are published online; null until counted.',
    '已公開事項數',
    optional,
  )
  publishedItems!: number | null

  @boolean('Whether the public can search the published list.', '是否便於公眾查詢')
  searchable!: boolean

  @date('Day on which a later version replaced it; null while in force.', '廢止日期', optional)
  supersededOn!: string | null

  @integer(
    'Number of current entries for it in an openness list or basic catalogue. Computed by the hub.',
    '目錄條目數',
    derived,
  )
  catalogued!: number | null
}

export const powerLists = recordType(PowerList, {
  orderBy: ['-year', '-adjustedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'adjustedOn', until: 'publishedOn' },
  rules: [
    notBefore('publishedOn', 'adjustedOn'),
    notBefore('supersededOn', 'adjustedOn'),
    itemsAddUp,
  ],
  actions: {
    count: {
      description:
        'Records how many items the list has, how many are secret, and how many are published.',
      event: 'counted',
      input: ['itemCount', 'secretItems', 'publishedItems'],
    },
    merge: {
      description:
        'Records the day on which powers and responsibilities were merged into this list (融合).',
      event: 'merged',
      input: ['mergedOn'],
      ifNull: 'mergedOn',
    },
    supersede: {
      description: 'Records the day on which a later version replaced this one (廢止).',
      event: 'superseded',
      input: ['supersededOn'],
      ifNull: 'supersededOn',
    },
  },
})
