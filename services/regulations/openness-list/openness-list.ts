import { yearOf } from '../../kit/calendar/index.ts'
import {
  choice,
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  orToday,
  Publication,
  recordType,
  integer,
  code,
} from '../../kit/records/index.ts'
import { listDueDates } from '../list-deadline/list-due-dates.ts'
import { OpennessListKind } from './enums.ts'

@RecordEntity(
  'A list of what must be disclosed (政務公開清單); 閩政辦〔2018〕43號.',
  '政務公開清單',
)
export class OpennessList extends Publication {
  @choice(OpennessListKind, 'Coverage of the list.', '清單類別')
  kind!: OpennessListKind

  @title('Title of the list.', '標題')
  title!: string

  @code('Version, as numbered by the unit.', '版本')
  version!: string

  @date('Day on which the list was compiled; today if left out.', '編制完成日期', orToday)
  compiledOn!: string

  @integer(
    'Year of the programme that requires it; the year of `compiledOn` if left out.',
    '年度',
    {
      range: [1992, 9999],
      defaultValue: ({ compiledOn }) => yearOf(String(compiledOn)),
    },
  )
  year!: number

  @date(
    'Last day to compile it, inclusive; null if the notice names none. Computed by the hub.',
    '編制期限',
    derived,
  )
  compileBy!: string | null

  @date(
    'Last day to publish it, inclusive; null if the notice names none. Computed by the hub.',
    '公開期限',
    derived,
  )
  publishBy!: string | null

  @integer('Number of its items; null before the first. Computed by the hub.', '事項數', derived)
  itemCount!: number | null

  @integer(
    'Number of requirements that no item of it reflects: each of the five stages (五公開), interpretation, response and participation. Null before the first item. Computed by the hub.',
    '未體現的要求數',
    derived,
  )
  requirementsMissing!: number | null

  @integer(
    'Number of the seven named key fields without an item; null before the first item. Computed by the hub.',
    '未覆蓋的重點領域數',
    derived,
  )
  keyFieldsMissing!: number | null
}

/** The due dates depend on year, kind and kind of unit; a list stores those that applied when it was written. */
export const opennessLists = recordType(OpennessList, {
  enter: ['compile', 'compiled'],
  orderBy: ['-compiledOn'],
  derive: listDueDates,
  rules: [notBefore('publishedOn', 'compiledOn')],
})
