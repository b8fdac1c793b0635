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

@RecordEntity(
  'A website of a unit, as listed for one year (政府網站); 閩政辦〔2018〕43號.',
  '政府網站',
)
export class Website extends UnitRecord {
  @integer('Year that it is listed for. Each year has a list of its own.', '年度', {
    range: [1992, 9999],
  })
  year!: number

  @code('Code in the national register of government websites (網站標識碼).', '網站標識碼')
  siteCode!: string

  @title('Name of the website.', '網站名稱')
  name!: string

  @title('Domain name.', '域名')
  domain!: string

  @choice(GovernmentLevel, 'Level of government that it belongs to.', '層級')
  level!: GovernmentLevel

  @title('Name of the operator, if it is not the unit itself.', '承辦單位', optional)
  operator!: string | null

  @boolean(
    'Whether it runs on the shared platform for government websites (集約化平臺).',
    '是否集約化平臺',
  )
  onIntensivePlatform!: boolean

  @date(
    'Last day in service, after it was closed or merged; null while in service. Computed by the hub.',
    '下線日期',
    {
      optional: true,
      derived: true,
    },
  )
  closedOn!: string | null

  @boolean(
    'Whether it passed its latest check; null until checked. Computed by the hub.',
    '是否合格',
    derived,
  )
  qualified!: boolean | null

  @date('Day of the latest check. Computed by the hub.', '檢查日期', derived)
  checkedOn!: string | null

  @date(
    'Day of publication of its annual report, unless that was refuted. Computed by the hub.',
    '年報公開日期',
    derived,
  )
  reportedOn!: string | null
}

export const websites = recordType(Website, {
  orderBy: ['name'],
})
