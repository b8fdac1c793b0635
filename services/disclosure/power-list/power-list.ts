import {
  day,
  derived,
  flag,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun('A version of a unit’s list of powers and responsibilities; notice, task 3.', '權責清單')
export class PowerList extends Publication {
  @whole('The year it is in force for and counts for.', '年度', { range: [2000, 2100] })
  year!: number

  @word('How the unit names this version, e.g. 2018-1.', '版本')
  version!: string

  @day('The day this version was formed or last adjusted; starts the clock.', '形成或調整日期')
  adjustedOn!: string

  @day('The day powers and responsibilities were merged into one list.', '融合完成日期', optional)
  mergedOn!: string | null

  @flag('Whether the public can search it where it is published.', '是否便於公眾查詢')
  searchable!: boolean

  @day('The day a later version took its place; null while it is in force.', '廢止日期', optional)
  supersededOn!: string | null

  @whole('Entries for it that stand in an openness list or basic catalogue.', '目錄條目數', derived)
  catalogued!: number | null
}

export const powerLists = recordType(PowerList, {
  orderBy: ['-year', '-adjustedOn'],
  publicOnce: 'publishedOn',
  clock: { rule: 'proactive20', from: 'adjustedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'adjustedOn'), notBefore('supersededOn', 'adjustedOn')],
  verbs: {
    merge: {
      description: 'Says when powers and responsibilities were merged into this list.',
      past: 'merged',
      gives: ['mergedOn'],
      once: 'mergedOn',
    },
    supersede: {
      description: 'Says when a later version took its place.',
      past: 'superseded',
      gives: ['supersededOn'],
      once: 'supersededOn',
    },
  },
})
