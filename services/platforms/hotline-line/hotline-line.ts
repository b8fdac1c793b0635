import {
  choice,
  day,
  flag,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
  word,
} from '../../kit/records/index.ts'
import { HotlineOrigin, HotlinePlan } from './words.ts'

@Noun(
  'A hotline that the list of convenience lines names for a unit; notice, task 34.',
  '便民服務專線',
)
export class HotlineLine extends UnitRecord {
  @whole('The year whose state is described.', '年度', { range: [1992, 9999] })
  year!: number

  @word('Its number.', '電話號碼')
  number!: string

  @line('Its name.', '專線名稱')
  name!: string

  @line('Who runs it, if not the unit itself.', '主管單位', optional)
  owner!: string | null

  @choice(HotlineOrigin, 'Who opened it.', '開通主體')
  origin!: HotlineOrigin

  @choice(HotlinePlan, 'What is to become of it.', '整合方式')
  plan!: HotlinePlan

  @day('The day it was merged into 12345; null until then.', '整合日期', optional)
  mergedOn!: string | null

  @flag('Whether it can be reached by its own number and by 12345.', '是否兩號並存')
  bothNumbers!: boolean

  @flag('Whether it shares its data with 12345.', '是否數據共享')
  dataShared!: boolean

  @flag('Whether it is supervised together with 12345.', '是否統一監管')
  unifiedSupervision!: boolean
}

export const hotlineLines = recordType(HotlineLine, {
  orderBy: ['number'],
  verbs: {
    merge: {
      description: 'Says that it was merged into 12345.',
      past: 'merged',
      gives: ['mergedOn'],
      once: 'mergedOn',
    },
  },
})
