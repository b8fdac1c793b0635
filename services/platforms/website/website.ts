import {
  choice,
  date,
  derived,
  boolean,
  GovernmentLevel,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity('A website of a unit, as listed for one year; notice, task 29.', '政府網站')
export class Website extends UnitRecord {
  @integer('The year it is listed for; the next year’s list names it anew.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @code('Its code in the national register of government websites.', '網站標識碼')
  siteCode!: string

  @title('Its name.', '網站名稱')
  name!: string

  @title('Its domain name.', '域名')
  domain!: string

  @choice(GovernmentLevel, 'The level of government it speaks for.', '層級')
  level!: GovernmentLevel

  @title('Who runs it, if not the unit itself.', '承辦單位', optional)
  operator!: string | null

  @boolean('Whether it runs on the common platform.', '是否集約化平臺')
  onIntensivePlatform!: boolean

  @date('Its last day, after it went offline or was merged; null while it serves.', '下線日期', {
    optional: true,
    derived: true,
  })
  closedOn!: string | null

  @boolean(
    'Whether its latest check found it good enough; null until checked.',
    '是否合格',
    derived,
  )
  qualified!: boolean | null

  @date('The day of its latest check.', '檢查日期', derived)
  checkedOn!: string | null

  @date(
    'The day its annual report was published, unless that was refuted.',
    '年報公開日期',
    derived,
  )
  reportedOn!: string | null
}

export const websites = recordType(Website, { orderBy: ['name'] })
