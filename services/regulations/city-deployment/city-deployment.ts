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
  'A document by which a city or zone starts to compile its own list of key fields (重點領域清單編制部署); 閩政辦〔2018〕43號.',
  '重點領域清單編制部署',
)
export class CityDeployment extends UnitRecord {
  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Document number (文號).', '文號')
  docNo!: string

  @title('Title of the document.', '標題')
  title!: string

  @date('Day of deployment (部署).', '部署日期')
  deployedOn!: string
}

export const cityDeployments = recordType(CityDeployment, { orderBy: ['-deployedOn'] })
