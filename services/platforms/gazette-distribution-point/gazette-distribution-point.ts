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

export const GazettePlace = choices('GazettePlace', 'Where free copies of the gazette lie.', {
  CONSULTING: ['Where people consult government information.', '政府信息查閱場所'],
  SERVICE: ['Where the public is served.', '公共服務場所'],
  GRASSROOTS: ['A grass-roots unit.', '基層單位'],
  JUDICIAL: ['A judicial organ.', '司法機關'],
})
export type GazettePlace = ChoiceOf<typeof GazettePlace>

@RecordEntity('A place that gets free copies of the unit’s gazette; notice, task 35.', '公報贈閱點')
export class GazetteDistributionPoint extends UnitRecord {
  @integer('The year it gets them in.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Its name.', '贈閱點名稱')
  name!: string

  @choice(GazettePlace, 'What kind of place it is.', '贈閱點類型')
  kind!: GazettePlace

  @integer('Copies of each issue.', '每期份數')
  copies!: number
}

export const gazetteDistributionPoints = recordType(GazetteDistributionPoint, {
  orderBy: ['name'],
})
