import {
  choice,
  type ChoiceOf,
  choices,
  title,
  RecordEntity,
  recordType,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

export const GazettePlace = choices(
  'GazettePlace',
  'Kind of a place that receives free copies of the gazette (贈閱點類型).',
  {
    CONSULTING: [
      'A place for consulting government information (政府信息查閱場所).',
      '政府信息查閱場所',
      'Place for consulting information',
    ],
    SERVICE: ['A public service place (公共服務場所).', '公共服務場所', 'Place of public service'],
    GRASSROOTS: ['A grass-roots unit (基層單位).', '基層單位', 'Grass-roots unit'],
    JUDICIAL: ['A judicial organ (司法機關).', '司法機關', 'Judicial organ'],
  },
)
export type GazettePlace = ChoiceOf<typeof GazettePlace>

@RecordEntity(
  "A place that receives free copies of the unit's gazette (公報贈閱點); 閩政辦〔2018〕43號.",
  '公報贈閱點',
)
export class GazetteDistributionPoint extends UnitRecord {
  @integer('Year in which it receives the copies.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Name of the place.', '贈閱點名稱')
  name!: string

  @choice(GazettePlace, 'Kind of the place.', '贈閱點類型')
  kind!: GazettePlace

  @integer('Number of copies of each issue.', '每期份數')
  copies!: number
}

export const gazetteDistributionPoints = recordType(GazetteDistributionPoint, {
  orderBy: ['name'],
})
