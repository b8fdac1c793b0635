import {
  date,
  title,
  RecordEntity,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  'How a city or zone set its own list of key fields going; notice, task 40.',
  '重點領域清單編制部署',
)
export class CityDeployment extends UnitRecord {
  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @code('The document that deploys it.', '文號')
  docNo!: string

  @title('Its title.', '標題')
  title!: string

  @date('The day it was deployed.', '部署日期')
  deployedOn!: string
}

export const cityDeployments = recordType(CityDeployment, { orderBy: ['-deployedOn'] })
