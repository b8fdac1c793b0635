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

@RecordEntity(
  `An item on a unit's list of random inspections (隨機抽查事項), "random selection, public results" (雙隨機、一公開); 閩政辦〔2018〕43號.`,
  '隨機抽查事項',
)
export class RandomInspectionItem extends Publication {
  @integer('Year of the list.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Version of the list, e.g. 2018-1.', '清單版本')
  version!: string

  @title('Subject of the inspection.', '抽查事項')
  title!: string

  @title('Targets that are inspected.', '抽查對象')
  target!: string

  @text('Law or regulation that the inspection is based on; at most 10,000 characters.', '抽查依據')
  legalBasis!: string

  @date('Day on which the item was removed from the list; null while listed.', '取消日期', optional)
  removedOn!: string | null

  @integer(
    'Number of inspections that were drawn for it. Computed by the hub.',
    '抽查次數',
    derived,
  )
  runsDrawn!: number | null
}

export const randomInspectionItems = recordType(RandomInspectionItem, {
  orderBy: ['-year', 'version'],
  publicWhenSet: 'publishedOn',
  rules: [notBefore('removedOn', 'publishedOn')],
  actions: {
    remove: {
      description: 'Records that the item was removed from the list (取消).',
      event: 'removed',
      input: ['removedOn'],
      ifNull: 'removedOn',
    },
  },
})
