import { derived, Noun, Publication, recordType, whole } from '../../kit/records/index.ts'

@Noun('A month’s spot check of websites, with its circular; notice, task 29.', '網站抽查通報')
export class SpotCheckRound extends Publication {
  @whole('The year.', '年度', { range: [1992, 9999] })
  year!: number

  @whole('The month.', '月份', { range: [1, 12] })
  month!: number

  @whole('How many websites there were to choose from.', '網站總數')
  sitesInAll!: number

  @whole('How many of these were checked; each counts once.', '抽查網站數', derived)
  sitesChecked!: number | null

  @whole('How many of those were not good enough.', '不合格網站數', derived)
  sitesUnqualified!: number | null
}

export const spotCheckRounds = recordType(SpotCheckRound, { orderBy: ['-year', '-month'] })

/** `07` */
export const monthOf = ({ month }: Pick<SpotCheckRound, 'month'>): string =>
  String(month).padStart(2, '0')
