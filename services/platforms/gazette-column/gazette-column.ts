import {
  date,
  boolean,
  RecordEntity,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { inYearOf } from '../in-year-of.ts'
import { Website } from '../website/website.ts'

@RecordEntity(
  'The column of a website that shows the gazette, as last looked at; notice, task 36.',
  '公報專欄',
)
export class GazetteColumn extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @boolean('Whether the home page leads to it.', '是否在首頁設立')
  onHomePage!: boolean

  @boolean('Whether it has a directory.', '是否有目錄導航')
  hasDirectory!: boolean

  @boolean('Whether it can be searched.', '是否有內容檢索')
  hasSearch!: boolean

  @boolean('Whether the electronic edition goes out through new media too.', '是否通過新媒體發佈')
  newMedia!: boolean

  @date('The day it was looked at.', '檢查日期')
  checkedOn!: string
}

export const gazetteColumns = recordType(GazetteColumn, {
  orderBy: ['-checkedOn'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'gazetteColumns' },
  checks: [inYearOf('websiteId', Website, 'checkedOn')],
  actions: {
    check: {
      description: 'Says what another look at it showed.',
      event: 'checked',
      input: ['onHomePage', 'hasDirectory', 'hasSearch', 'newMedia', 'checkedOn'],
    },
  },
})
