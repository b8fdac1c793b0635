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
import { daysOf } from '../list-deadline/days-of.ts'
import { OpennessListKind } from './enums.ts'

@RecordEntity('A list of what must be disclosed; notice, task 40.', '政務公開清單')
export class OpennessList extends Publication {
  @choice(OpennessListKind, 'What it covers.', '清單類別')
  kind!: OpennessListKind

  @title('Its title.', '標題')
  title!: string

  @code('Its version, as the unit counts.', '版本')
  version!: string

  @date('The day it was compiled.', '編制完成日期', orToday)
  compiledOn!: string

  @integer('The year whose programme asks for it; that of `compiledOn` if left out.', '年度', {
    range: [1992, 9999],
    defaultValue: ({ compiledOn }) => yearOf(String(compiledOn)),
  })
  year!: number

  @date('Last day to compile it; null if the notice names none.', '編制期限', derived)
  compileBy!: string | null

  @date('Last day to publish it; null if the notice names none.', '公開期限', derived)
  publishBy!: string | null
}

/** The days that bind a list are those of its year, its kind and the kind of its unit, as they held then. */
export const opennessLists = recordType(OpennessList, {
  enter: ['compile', 'compiled'],
  orderBy: ['-compiledOn'],
  derive: daysOf,
  rules: [notBefore('publishedOn', 'compiledOn')],
})
