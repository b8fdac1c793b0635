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

@RecordEntity('An item on the list of powers and duties of a year; notice, task 27.', '權責事項')
export class PowerItem extends UnitRecord {
  @code('Its code in the item library.', '事項編碼')
  itemCode!: string

  @title('Its name.', '事項名稱')
  name!: string

  @choice(GovernmentLevel, 'The level of government that holds the power.', '層級')
  level!: GovernmentLevel

  @integer('The year of the list it is on.', '清單年度', { range: [2000, 2100] })
  year!: number

  @code('Its version in the item library.', '版本')
  version!: string

  @date('The day it entered the list-management system; null until then.', '進駐日期', optional)
  inListSystemOn!: string | null
}

export const powerItems = recordType(PowerItem, {
  orderBy: ['itemCode'],
  actions: {
    admit: {
      description: 'Says that an item is in the list-management system.',
      event: 'admitted',
      input: ['inListSystemOn'],
      ifNull: 'inListSystemOn',
    },
  },
})
