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

@RecordEntity(
  'A version of a unit’s list of powers and responsibilities; notice, task 3.',
  '權責清單',
)
export class PowerList extends Publication {
  @integer('The year it is in force for and counts for.', '年度', { range: [2000, 2100] })
  year!: number

  @code('How the unit names this version, e.g. 2018-1.', '版本')
  version!: string

  @date('The day this version was formed or last adjusted; starts the clock.', '形成或調整日期')
  adjustedOn!: string

  @date('The day powers and responsibilities were merged into one list.', '融合完成日期', optional)
  mergedOn!: string | null

  @boolean('Whether the public can search it where it is published.', '是否便於公眾查詢')
  searchable!: boolean

  @date('The day a later version took its place; null while it is in force.', '廢止日期', optional)
  supersededOn!: string | null

  @integer(
    'Entries for it that stand in an openness list or basic catalogue.',
    '目錄條目數',
    derived,
  )
  catalogued!: number | null
}

export const powerLists = recordType(PowerList, {
  orderBy: ['-year', '-adjustedOn'],
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'adjustedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'adjustedOn'), notBefore('supersededOn', 'adjustedOn')],
  actions: {
    merge: {
      description: 'Says when powers and responsibilities were merged into this list.',
      event: 'merged',
      input: ['mergedOn'],
      ifNull: 'mergedOn',
    },
    supersede: {
      description: 'Says when a later version took its place.',
      event: 'superseded',
      input: ['supersededOn'],
      ifNull: 'supersededOn',
    },
  },
})
