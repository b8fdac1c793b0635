import {
  choice,
  day,
  flag,
  GovernmentLevel,
  line,
  Noun,
  recordType,
  UnitRecord,
  whole,
  word,
} from '../../kit/records/index.ts'
import { PublicSector } from '../public-sector.ts'

@Noun(
  'A department’s rule on what the public institutions of its sector disclose; notice, task 41.',
  '公共企事業單位信息公開制度',
)
export class PublicInstitutionRule extends UnitRecord {
  @whole('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(PublicSector, 'The sector it is for.', '領域')
  sector!: PublicSector

  @choice(GovernmentLevel, 'The level of the department that made it.', '層級')
  level!: GovernmentLevel

  @line('Its title.', '標題')
  title!: string

  @word('Its document number.', '文號')
  docNo!: string

  @day('The day it was issued.', '印發日期')
  issuedOn!: string

  @flag('Whether it says how disclosure is assessed.', '是否有考核辦法')
  hasAssessment!: boolean

  @flag('Whether it says how the public appraises disclosure.', '是否有評議辦法')
  hasAppraisal!: boolean

  @flag('Whether it says who answers for failures.', '是否有責任追究辦法')
  hasAccountability!: boolean

  @flag('Whether it says how disclosure is inspected.', '是否有監督檢查辦法')
  hasInspection!: boolean
}

export const publicInstitutionRules = recordType(PublicInstitutionRule, {
  orderBy: ['-issuedOn'],
})
