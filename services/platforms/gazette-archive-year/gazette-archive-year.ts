import { boolean, RecordEntity, recordType, UnitRecord, integer } from '../../kit/records/index.ts'
import { noMoreThanIssues } from './no-more-than-issues.ts'

/** The first year whose gazettes must be in the database (閩政辦〔2018〕43號, task 36). */
export const firstYear = 2008

@RecordEntity(
  'How far a year of the unit’s gazette is in the database; notice, task 36.',
  '歷史公報入庫',
)
export class GazetteArchiveYear extends UnitRecord {
  @integer('The year whose state is described.', '年度', { range: [1992, 9999] })
  year!: number

  @integer('The year of the gazette.', '公報年份', { range: [firstYear, 9999] })
  gazetteYear!: number

  @integer('How many issues came out in it.', '出刊期數')
  issues!: number

  @integer('How many of these are in the database.', '入庫期數')
  issuesLoaded!: number

  @boolean('Whether the texts in them can be searched.', '是否可檢索')
  itemsSearchable!: boolean
}

export const gazetteArchiveYears = recordType(GazetteArchiveYear, {
  orderBy: ['-year', 'gazetteYear'],
  rules: [noMoreThanIssues],
  actions: {
    load: {
      description: 'Says how many of its issues are in the database now.',
      event: 'loaded',
      input: ['issuesLoaded'],
    },
  },
})
