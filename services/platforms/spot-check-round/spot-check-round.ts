import { derived, RecordEntity, Publication, recordType, integer } from '../../kit/records/index.ts'

@RecordEntity(
  'A month’s spot check of websites, with its circular; notice, task 29.',
  '網站抽查通報',
)
export class SpotCheckRound extends Publication {
  @integer('The year.', '年度', { range: [1992, 9999] })
  year!: number

  @integer('The month.', '月份', { range: [1, 12] })
  month!: number

  @integer('How many websites there were to choose from.', '網站總數')
  sitesInAll!: number

  @integer('How many of these were checked; each counts once.', '抽查網站數', derived)
  sitesChecked!: number | null

  @integer('How many of those were not good enough.', '不合格網站數', derived)
  sitesUnqualified!: number | null
}

export const spotCheckRounds = recordType(SpotCheckRound, { orderBy: ['-year', '-month'] })

/** `07` */
export const monthOf = ({ month }: Pick<SpotCheckRound, 'month'>): string =>
  String(month).padStart(2, '0')
