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
  'A field of public welfare as it concerns a unit in a year; notice, task 9.',
  '社會公益領域',
)
export class PublicWelfareDuty extends UnitRecord {
  @integer('The year it is answered for.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(PublicWelfareField, 'Which of the four it is.', '領域')
  field!: PublicWelfareField

  @text('Why the unit has no part in it; left out where it has.', '不涉及的理由', optional)
  notApplicableReason!: string | null

  @integer('Its published disclosures.', '已公開信息數', derived)
  published!: number | null

  @date('The day the latest that is fit for use was published.', '最近公開日期', derived)
  lastUsableOn!: string | null
}

export const publicWelfareDuties = recordType(PublicWelfareDuty, {
  plural: 'publicWelfareDuties',
  orderBy: ['-year', 'field'],
})
