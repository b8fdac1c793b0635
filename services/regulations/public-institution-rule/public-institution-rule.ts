import {
  choice,
  date,
  boolean,
  GovernmentLevel,
  title,
  RecordEntity,
  recordType,
  UnitRecord,
  integer,
  code,
} from '../../kit/records/index.ts'
import { PublicSector } from '../public-sector.ts'

@RecordEntity(
  "A department's rule on disclosure by the public institutions of its sector (公共企事業單位信息公開制度); 閩政辦〔2018〕43號.",
  '公共企事業單位信息公開制度',
)
export class PublicInstitutionRule extends UnitRecord {
  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(PublicSector, 'Sector that the rule is for.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'Level of the department that made the rule.', '層級')
  level!: GovernmentLevel

  @title('Title of the rule.', '標題')
  title!: string

  @code('Document number (文號).', '文號')
  docNo!: string

  @date('Day of issue.', '印發日期')
  issuedOn!: string

  @boolean('Whether it regulates assessment (考核).', '是否有考核辦法')
  hasAssessment!: boolean

  @boolean('Whether it regulates appraisal by the public (評議).', '是否有評議辦法')
  hasAppraisal!: boolean

  @boolean('Whether it regulates accountability (責任追究).', '是否有責任追究辦法')
  hasAccountability!: boolean

  @boolean('Whether it regulates supervision and inspection (監督檢查).', '是否有監督檢查辦法')
  hasInspection!: boolean
}

export const publicInstitutionRules = recordType(PublicInstitutionRule, {
  orderBy: ['-issuedOn'],
})
