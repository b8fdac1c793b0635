import { day, line, Noun, recordType, UnitRecord, whole, word } from '../../kit/records/index.ts'

@Noun(
  'How a city or zone set its own list of key fields going; notice, task 40.',
  '重點領域清單編制部署',
)
export class CityDeployment extends UnitRecord {
  @whole('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @word('The document that deploys it.', '文號')
  docNo!: string

  @line('Its title.', '標題')
  title!: string

  @day('The day it was deployed.', '部署日期')
  deployedOn!: string
}

export const cityDeployments = recordType(CityDeployment, { orderBy: ['-deployedOn'] })
