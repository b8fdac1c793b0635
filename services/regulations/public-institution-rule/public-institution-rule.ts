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
  'A department’s rule on what the public institutions of its sector disclose; notice, task 41.',
  '公共企事業單位信息公開制度',
)
export class PublicInstitutionRule extends UnitRecord {
  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(PublicSector, 'The sector it is for.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'The level of the department that made it.', '層級')
  level!: GovernmentLevel

  @title('Its title.', '標題')
  title!: string

  @code('Its document number.', '文號')
  docNo!: string

  @date('The day it was issued.', '印發日期')
  issuedOn!: string

  @boolean('Whether it says how disclosure is assessed.', '是否有考核辦法')
  hasAssessment!: boolean

  @boolean('Whether it says how the public appraises disclosure.', '是否有評議辦法')
  hasAppraisal!: boolean

  @boolean('Whether it says who answers for failures.', '是否有責任追究辦法')
  hasAccountability!: boolean

  @boolean('Whether it says how disclosure is inspected.', '是否有監督檢查辦法')
  hasInspection!: boolean
}

export const publicInstitutionRules = recordType(PublicInstitutionRule, {
  orderBy: ['-issuedOn'],
})
