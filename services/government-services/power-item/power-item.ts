import {
  choice,
  date,
  GovernmentLevel,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  'An item of powers and responsibilities on the list of one year (權責事項); 閩政辦〔2018〕43號.',
  '權責事項',
)
export class PowerItem extends UnitRecord {
  @code('Code in the item library.', '事項編碼')
  itemCode!: string

  @title('Name of the item.', '事項名稱')
  name!: string

  @choice(GovernmentLevel, 'Level of government that holds the power.', '層級')
  level!: GovernmentLevel

  @integer('Year of the list.', '清單年度', { range: [2000, 2100] })
  year!: number

  @code('Version in the item library.', '版本')
  version!: string

  @date(
    'Day on which it was entered into the list management system (權責清單管理系統); null until then.',
    '進駐日期',
    optional,
  )
  inListSystemOn!: string | null
}

export const powerItems = recordType(PowerItem, {
  orderBy: ['itemCode'],
  actions: {
    admit: {
      description:
        'Records the day on which the item was entered into the list management system (進駐).',
      event: 'admitted',
      input: ['inListSystemOn'],
      ifNull: 'inListSystemOn',
    },
  },
})
