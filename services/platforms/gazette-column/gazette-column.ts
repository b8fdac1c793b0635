import {
  date,
  boolean,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { inListedYear } from '../in-listed-year.ts'
import { Website } from '../website/website.ts'

@RecordEntity(
  'The gazette column of a website, as last checked (公報專欄); 閩政辦〔2018〕43號.',
  '公報專欄',
)
export class GazetteColumn extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @boolean('Whether the home page links to it.', '是否在首頁設立')
  onHomePage!: boolean

  @boolean('Whether it has a directory (目錄導航).', '是否有目錄導航')
  hasDirectory!: boolean

  @boolean('Whether it has a search (內容檢索).', '是否有內容檢索')
  hasSearch!: boolean

  @boolean('Whether the electronic edition is published in new media too.', '是否通過新媒體發佈')
  newMedia!: boolean

  @date('Day of the latest check; in the year that the website is listed for.', '檢查日期')
  checkedOn!: string
}

export const gazetteColumns = recordType(GazetteColumn, {
  orderBy: ['-checkedOn'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'gazetteColumns' },
  checks: [inListedYear('websiteId', Website, 'checkedOn')],
  actions: {
    check: {
      description: 'Records another check of the column.',
      event: 'checked',
      input: ['onHomePage', 'hasDirectory', 'hasSearch', 'newMedia', 'checkedOn'],
    },
  },
})
