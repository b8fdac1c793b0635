import {
  choice,
  date,
  boolean,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'
import { HotlineOrigin, HotlinePlan } from './enums.ts'

@RecordEntity(
  'A hotline that the list of convenience lines names for a unit; notice, task 34.',
  '便民服務專線',
)
export class HotlineLine extends UnitRecord {
  @integer('The year whose state is described.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Its number.', '電話號碼')
  number!: string

  @title('Its name.', '專線名稱')
  name!: string

  @title('Who runs it, if not the unit itself.', '主管單位', optional)
  owner!: string | null

  @choice(HotlineOrigin, 'Who opened it.', '開通主體')
  origin!: HotlineOrigin

  @choice(HotlinePlan, 'What is to become of it.', '整合方式')
  plan!: HotlinePlan

  @date('The day it was merged into 12345; null until then.', '整合日期', optional)
  mergedOn!: string | null

  @boolean('Whether it can be reached by its own number and by 12345.', '是否兩號並存')
  bothNumbers!: boolean

  @boolean('Whether it shares its data with 12345.', '是否數據共享')
  dataShared!: boolean

  @boolean('Whether it is supervised together with 12345.', '是否統一監管')
  unifiedSupervision!: boolean
}

export const hotlineLines = recordType(HotlineLine, {
  orderBy: ['number'],
  actions: {
    merge: {
      description: 'Says that it was merged into 12345.',
      event: 'merged',
      input: ['mergedOn'],
      ifNull: 'mergedOn',
    },
  },
})
