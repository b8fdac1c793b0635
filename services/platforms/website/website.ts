import {
  choice,
  day,
  derived,
  flag,
  GovernmentLevel,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun('A website of a unit, as listed for one year; notice, task 29.', '政府網站')
export class Website extends UnitRecord {
  @whole('The year it is listed for; the next year’s list names it anew.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @word('Its code in the national register of government websites.', '網站標識碼')
  siteCode!: string

  @line('Its name.', '網站名稱')
  name!: string

  @line('Its domain name.', '域名')
  domain!: string

  @choice(GovernmentLevel, 'The level of government it speaks for.', '層級')
  level!: GovernmentLevel

  @line('Who runs it, if not the unit itself.', '承辦單位', optional)
  operator!: string | null

  @flag('Whether it runs on the common platform.', '是否集約化平臺')
  onIntensivePlatform!: boolean

  @day('Its last day, after it went offline or was merged; null while it serves.', '下線日期', {
    optional: true,
    derived: true,
  })
  closedOn!: string | null

  @flag('Whether its latest check found it good enough; null until checked.', '是否合格', derived)
  qualified!: boolean | null

  @day('The day of its latest check.', '檢查日期', derived)
  checkedOn!: string | null

  @day('The day its annual report was published, unless that was refuted.', '年報公開日期', derived)
  reportedOn!: string | null
}

export const websites = recordType(Website, { orderBy: ['name'] })
