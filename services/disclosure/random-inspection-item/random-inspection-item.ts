import {
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity('An item that a unit inspects at random; notice, task 5.', '隨機抽查事項')
export class RandomInspectionItem extends Publication {
  @integer('The year whose list it stands in.', '年度', { range: [1992, 9999] })
  year!: number

  @code('The version of the list it stands in, e.g. 2018-1.', '清單版本')
  version!: string

  @title('What is inspected.', '抽查事項')
  title!: string

  @title('Whom it is inspected at.', '抽查對象')
  target!: string

  @text('The law it is based on.', '抽查依據')
  legalBasis!: string

  @date('The day it was taken off the list; null while it stands.', '取消日期', optional)
  removedOn!: string | null

  @integer('How often inspections of it were drawn.', '抽查次數', derived)
  runsDrawn!: number | null
}

export const randomInspectionItems = recordType(RandomInspectionItem, {
  orderBy: ['-year', 'version'],
  publicWhenSet: 'publishedOn',
  rules: [notBefore('removedOn', 'publishedOn')],
  actions: {
    remove: {
      description: 'Says that it no longer stands in the list.',
      event: 'removed',
      input: ['removedOn'],
      ifNull: 'removedOn',
    },
  },
})
