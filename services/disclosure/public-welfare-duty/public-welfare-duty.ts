import {
  choice,
  date,
  derived,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { PublicWelfareField } from './public-welfare-field.ts'

@RecordEntity(
  'A field of public welfare as it applies to a unit in one year (社會公益領域); 閩政辦〔2018〕43號.',
  '社會公益領域',
)
export class PublicWelfareDuty extends UnitRecord {
  @integer('Year for which the unit reports.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(PublicWelfareField, 'Which of the four fields it is.', '領域')
  field!: PublicWelfareField

  @text(
    'Reason why the field does not apply to the unit; at most 10,000 characters; null if it applies.',
    '不涉及的理由',
    optional,
  )
  notApplicableReason!: string | null

  @integer('Number of its published disclosures. Computed by the hub.', '已公開信息數', derived)
  published!: number | null

  @date(
    'Latest day of publication of a disclosure that is searchable, verifiable and reusable. Computed by the hub.',
    '最近公開日期',
    derived,
  )
  lastUsableOn!: string | null
}

export const publicWelfareDuties = recordType(PublicWelfareDuty, {
  plural: 'publicWelfareDuties',
  orderBy: ['-year', 'field'],
})
