import {
  notMoreThan,
  boolean,
  RecordEntity,
  recordType,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

/** The first year whose gazettes must be in the database (閩政辦〔2018〕43號). */
export const firstYear = 2008

@RecordEntity(
  "The share of one year's issues of a gazette that the database has (歷史公報入庫); 閩政辦〔2018〕43號.",
  '歷史公報入庫',
)
export class GazetteArchiveYear extends UnitRecord {
  @integer('Year that the record describes.', '年度', { range: [1992, 9999] })
  year!: number

  @integer('Year of the gazette; 2008 or later.', '公報年份', { range: [firstYear, 9999] })
  gazetteYear!: number

  @integer('Number of issues published in that year.', '出刊期數')
  issues!: number

  @integer('Number of these issues in the database; at most `issues`.', '入庫期數')
  issuesLoaded!: number

  @boolean('Whether the texts can be searched.', '是否可檢索')
  itemsSearchable!: boolean
}

export const gazetteArchiveYears = recordType(GazetteArchiveYear, {
  orderBy: ['-year', 'gazetteYear'],
  rules: [notMoreThan('issuesLoaded', 'issues')],
  actions: {
    load: {
      description: 'Records the number of issues in the database (入庫期數).',
      event: 'loaded',
      input: ['issuesLoaded'],
    },
  },
})
