import {
  day,
  derived,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  text,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun('An item that a unit inspects at random; notice, task 5.', '隨機抽查事項')
export class RandomInspectionItem extends Publication {
  @whole('The year whose list it stands in.', '年度', { range: [1992, 9999] })
  year!: number

  @word('The version of the list it stands in, e.g. 2018-1.', '清單版本')
  version!: string

  @line('What is inspected.', '抽查事項')
  title!: string

  @line('Whom it is inspected at.', '抽查對象')
  target!: string

  @text('The law it is based on.', '抽查依據')
  legalBasis!: string

  @day('The day it was taken off the list; null while it stands.', '取消日期', optional)
  removedOn!: string | null

  @whole('How often inspections of it were drawn.', '抽查次數', derived)
  runsDrawn!: number | null
}

export const randomInspectionItems = recordType(RandomInspectionItem, {
  orderBy: ['-year', 'version'],
  publicOnce: 'publishedOn',
  rules: [notBefore('removedOn', 'publishedOn')],
  verbs: {
    remove: {
      description: 'Says that it no longer stands in the list.',
      past: 'removed',
      gives: ['removedOn'],
      once: 'removedOn',
    },
  },
})
