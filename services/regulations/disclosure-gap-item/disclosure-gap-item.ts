import {
  day,
  line,
  notBefore,
  Noun,
  Publication,
  recordType,
  whole,
} from '../../kit/records/index.ts'

@Noun(
  'Information that should be public and was found not to be; notice, task 37.',
  '應公開未公開信息',
)
export class DisclosureGapItem extends Publication {
  @whole('The year of the programme that asks for the review.', '年度', { range: [1992, 9999] })
  year!: number

  @line('What it is about.', '標題')
  title!: string

  @day('The day the review found it missing.', '發現日期')
  foundOn!: string
}

export const disclosureGapItems = recordType(DisclosureGapItem, {
  orderBy: ['-foundOn'],
  publicOnce: 'publishedOn',
  rules: [notBefore('publishedOn', 'foundOn')],
})
