import {
  date,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'Information that should be public and was found not to be; notice, task 37.',
  '應公開未公開信息',
)
export class DisclosureGapItem extends Publication {
  @integer('The year of the programme that asks for the review.', '年度', { range: [1992, 9999] })
  year!: number

  @title('What it is about.', '標題')
  title!: string

  @date('The day the review found it missing.', '發現日期')
  foundOn!: string
}

export const disclosureGapItems = recordType(DisclosureGapItem, {
  orderBy: ['-foundOn'],
  publicWhenSet: 'publishedOn',
  rules: [notBefore('publishedOn', 'foundOn')],
})
