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
  'Information that should be public and that a review found unpublished (應公開未公開信息); 閩政辦〔2018〕43號.',
  '應公開未公開信息',
)
export class DisclosureGapItem extends Publication {
  @integer('Year of the programme that requires the review.', '年度', { range: [1992, 9999] })
  year!: number

  @title('Subject of the information.', '標題')
  title!: string

  @date('Day on which the review found the gap.', '發現日期')
  foundOn!: string
}

export const disclosureGapItems = recordType(DisclosureGapItem, {
  orderBy: ['-foundOn'],
  publicWhenSet: 'publishedOn',
  rules: [notBefore('publishedOn', 'foundOn')],
})
