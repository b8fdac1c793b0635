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
  'A hotline that the list of public-service lines (便民服務專線清單) names for a unit (便民服務專線); 閩政辦〔2018〕43號.',
  '便民服務專線',
)
export class HotlineLine extends UnitRecord {
  @integer('Year that the record describes.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Telephone number.', '電話號碼')
  number!: string

  @title('Name of the hotline.', '專線名稱')
  name!: string

  @title('Name of the operator, if it is not the unit itself.', '主管單位', optional)
  owner!: string | null

  @choice(HotlineOrigin, 'Body that opened the hotline.', '開通主體')
  origin!: HotlineOrigin

  @choice(HotlinePlan, 'Planned form of integration.', '整合方式')
  plan!: HotlinePlan

  @date('Day of the merger into 12345; null until then.', '整合日期', optional)
  mergedOn!: string | null

  @boolean('Whether it can be reached by its own number and by 12345 (兩號並存).', '是否兩號並存')
  bothNumbers!: boolean

  @boolean('Whether it shares its data with 12345 (數據共享).', '是否數據共享')
  dataShared!: boolean

  @boolean('Whether it is supervised together with 12345 (統一監管).', '是否統一監管')
  unifiedSupervision!: boolean
}

export const hotlineLines = recordType(HotlineLine, {
  orderBy: ['number'],
  actions: {
    merge: {
      description: 'Records the day of the merger into 12345 (整合).',
      event: 'merged',
      input: ['mergedOn'],
      ifNull: 'mergedOn',
    },
  },
})
