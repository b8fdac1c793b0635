import { derived, RecordEntity, Publication, recordType, integer } from '../../kit/records/index.ts'

@RecordEntity(
  'A monthly spot check of websites, with its circular (網站抽查通報); 閩政辦〔2018〕43號.',
  '網站抽查通報',
)
export class SpotCheckRound extends Publication {
  @integer('Year of the spot check.', '年度', { range: [1992, 9999] })
  year!: number

  @integer('Month of the spot check, 1 to 12.', '月份', { range: [1, 12] })
  month!: number

  @integer('Total number of websites to choose from.', '網站總數')
  sitesInAll!: number

  @integer(
    'Number of websites checked; each counts once. Computed by the hub.',
    '抽查網站數',
    derived,
  )
  sitesChecked!: number | null

  @integer(
    'Number of checked websites that failed (不合格). Computed by the hub.',
    '不合格網站數',
    derived,
  )
  sitesUnqualified!: number | null
}

export const spotCheckRounds = recordType(SpotCheckRound, { orderBy: ['-year', '-month'] })

/** `07` */
export const monthOf = ({ month }: Pick<SpotCheckRound, 'month'>): string =>
  String(month).padStart(2, '0')
