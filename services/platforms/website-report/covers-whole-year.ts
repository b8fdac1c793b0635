import type { RecordRule } from '../../kit/records/index.ts'
import type { WebsiteReport } from './website-report.ts'

/** The rule that a report covers a whole year. */
export const coversWholeYear: RecordRule<WebsiteReport> = {
  field: 'coversTo',
  isMet: ({ coversTo }) => coversTo.endsWith('-12-31'),
  message: {
    en: '"coversTo" is not the last day of a year. Give it as YYYY-12-31.',
    hant: '「報告期截止日期」應為某年12月31日,請更正。',
    hans: '“报告期截止日期”应为某年12月31日,请更正。',
  },
}
