import {
  date,
  referenceCheck,
  isPublished,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { Website } from '../website/website.ts'
import { coversWholeYear } from './covers-whole-year.ts'

@RecordEntity(
  'The annual report of a website on the previous year (網站工作年度報表); 閩政辦〔2018〕43號.',
  '網站工作年度報表',
)
export class WebsiteReport extends Publication {
  @reference(
    () => Website,
    'The website, as listed for the year in which the report is due.',
    '政府網站編號',
  )
  websiteId!: string

  @date(
    'Last day of the reported year; starts the period for publication if its rule pack is on.',
    '報告期截止日期',
    {
      ahead: true,
    },
  )
  coversTo!: string
}

export const websiteReports = recordType(WebsiteReport, {
  orderBy: ['-coversTo'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'reports' },
  clock: { rule: 'siteReport', from: 'coversTo', until: 'publishedOn' },
  rules: [coversWholeYear, notBefore('publishedOn', 'coversTo')],
  checks: [
    referenceCheck('websiteId', Website, {
      field: 'coversTo',
      isMet: ({ coversTo }, { year }) => coversTo.startsWith(`${year - 1}-`),
      message: {
        en: '"coversTo" is not in the year before the one the website is listed for. Check both.',
        hant: '「報告期截止日期」不在網站所列年度的上一年,請核對。',
        hans: '“报告期截止日期”不在网站所列年度的上一年,请核对。',
      },
    }),
  ],
  aggregates: [
    {
      into: 'websiteId',
      // The first of several reports counts, in whatever order a database returns them.
      set: (reports) => ({
        reportedOn:
          reports
            .filter(isPublished)
            .flatMap(({ publishedOn }) => publishedOn ?? [])
            .toSorted()[0] ?? null,
      }),
    },
  ],
})
